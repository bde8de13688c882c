import os from 'node:os';
import { CLOCK } from './measure.mjs';
import { SEED } from './workbook/tables.mjs';

/** What a reader of the figures must know of where they came from. */
export function machineLines({ scale, rounds }) {
  const [cpu] = os.cpus();
  return [
    `node ${process.version}, ${process.platform} ${process.arch}, ${os.cpus().length} × ${cpu?.model ?? 'unknown'}, ${Math.round(os.totalmem() / 2 ** 30)} GB`,
    `load ${os
      .loadavg()
      .map((load) => load.toFixed(1))
      .join(' ')}, seed ${SEED}, scale ${scale}x, ${rounds} rounds`,
    `ms: ${CLOCK}; trust ratios, not ms`,
  ];
}

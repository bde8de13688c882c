import type { Workbook } from '../../host/workbook';
import type { Engine } from '../engine/engine';
import { offered, remoteOf } from '../engine/remote';
import { workbookFor } from '../engine/workbookAcross';

/** What the worker is given: where it finds the workbook, and where it is asked. */
export interface EnginePorts {
  readonly workbook: MessagePort;
  readonly engine: MessagePort;
}

/** The engine on a thread of its own, over a workbook that stays with the page; `failed`: it could not start or broke. */
export function remoteEngine(workbook: Workbook, failed: () => void): Engine {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { name: 'engine' });
  worker.addEventListener('error', failed);
  const forWorkbook = new MessageChannel();
  const forEngine = new MessageChannel();
  offered(workbookFor(workbook), forWorkbook.port1);
  const ports: EnginePorts = { workbook: forWorkbook.port2, engine: forEngine.port2 };
  worker.postMessage(ports, [ports.workbook, ports.engine]);
  return remoteOf<Engine>(forEngine.port1);
}

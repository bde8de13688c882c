import { readFileSync, writeFileSync } from 'node:fs';

/**
 * Time the main thread worked, in ms: on Linux its CPU time, which neighbours on the machine do not stretch; elsewhere
 * the clock on the wall.
 */
export function worked() {
  try {
    return Number(readFileSync(`/proc/self/task/${process.pid}/schedstat`, 'utf8').split(' ')[0]) / 1e6;
  } catch {
    return performance.now();
  }
}

export const CLOCK = process.platform === 'linux' ? 'CPU time of the main thread' : 'wall time';

/** Runs once from a collected heap. `peak` is the most memory it added, in MB; NaN where the system does not tell. */
export async function measured(run) {
  globalThis.gc?.();
  const memory = memoryWatch();
  const [wall, main, all] = [performance.now(), worked(), process.cpuUsage()];
  const result = await run();
  const [wall2, main2, all2] = [performance.now(), worked(), process.cpuUsage(all)];
  return {
    result,
    ms: main2 - main,
    wall: wall2 - wall,
    cpu: (all2.user + all2.system) / 1000,
    peak: memory(),
  };
}

function memoryWatch() {
  try {
    writeFileSync('/proc/self/clear_refs', '5');
    const before = residentPeak();
    return () => residentPeak() - before;
  } catch {
    return () => Number.NaN;
  }
}

function residentPeak() {
  return Number(/VmHWM:\s+(\d+)/u.exec(readFileSync('/proc/self/status', 'utf8'))[1]) / 1024;
}

/** First quartile, median and third quartile. */
export function quartiles(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (share) => {
    const place = (sorted.length - 1) * share;
    const low = Math.floor(place);
    return sorted[low] + (sorted[Math.min(low + 1, sorted.length - 1)] - sorted[low]) * (place - low);
  };
  return { low: at(0.25), median: at(0.5), high: at(0.75) };
}

import { fork } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { buildProduct, PRODUCT } from './build.mjs';
import { cases } from './cases/index.mjs';
import { growthReport } from './growth.mjs';
import { machineLines } from './machine.mjs';
import { readOptions } from './options.mjs';
import { HOW_TO_INSTALL } from './peers/peer.mjs';
import { caseReport } from './report.mjs';

/** `npm run bench`: the product beside floors and peers, in one run. See `options.mjs` for what can be asked. */
const worker = fileURLToPath(new URL('worker.mjs', import.meta.url));
/** In ms: slower contenders are not worth a second start, their first round is all but cold anyway. */
const COLD_WORTH = 2500;
const options = readOptions(process.argv.slice(2));
process.exitCode = options === null ? 2 : await bench(options);

async function bench({ only, scale, rounds, cold, build, list }) {
  const wanted = cases.filter(({ id }) => only.length === 0 || only.some((name) => id.startsWith(name)));
  const grows = only.length === 0 || only.some((name) => 'growth'.startsWith(name));
  if (list) {
    print([...cases.map(({ id }) => id), 'growth']);
    return 0;
  }
  if (build || !existsSync(PRODUCT)) await buildProduct();
  print(machineLines({ scale, rounds }));
  let broken = 0;
  const verdicts = [];
  for (const one of wanted) {
    const result = await inWorker({ caseId: one.id, scale, rounds });
    const fresh = cold && result.failed === undefined ? await coldRuns(one, result, scale) : {};
    const report = caseReport(one, result, fresh);
    print(report.lines);
    verdicts.push(...report.verdicts);
    broken += report.broken ? 1 : 0;
    for (const { name, of } of result.missing ?? [])
      print([`  ${name}: ${of} not installed — ${HOW_TO_INSTALL}`]);
  }
  if (grows) {
    const report = await growthReport(inWorker);
    print(report.lines);
    verdicts.push(...report.verdicts);
  }
  print(['', 'goals', ...verdicts]);
  return broken === 0 ? 0 : 1;
}

/** The product and the floors, each once in a process that has run nothing before. */
async function coldRuns(one, { times }, scale) {
  const runs = {};
  for (const name of Object.keys(times)) {
    const best = Math.min(...times[name].filter((ms) => typeof ms === 'number'));
    if (name === 'product' || best < COLD_WORTH)
      runs[name] = await inWorker({ caseId: one.id, scale, rounds: 1, only: name });
  }
  return runs;
}

function inWorker(task) {
  return new Promise((resolve, reject) => {
    const child = fork(worker, {
      execArgv: ['--expose-gc', '--max-old-space-size=6144'],
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    });
    let answered = false;
    child.once('message', (report) => {
      answered = true;
      resolve(report);
    });
    child.once('error', reject);
    child.once('exit', (code) => {
      if (!answered) resolve({ failed: `ended with ${code} and no answer` });
    });
    child.send(task);
  });
}

function print(lines) {
  process.stdout.write(`${lines.join('\n')}\n`);
}

import { excelFrame } from './proofs/excelFrame.mjs';
import { hostileText } from './proofs/hostileText.mjs';
import { leaving } from './proofs/leaving.mjs';
import { mainJob } from './proofs/mainJob.mjs';
import { refusals } from './proofs/refusals.mjs';
import { responsive } from './proofs/responsive.mjs';
import { roles } from './proofs/roles.mjs';
import { screens } from './proofs/screens.mjs';
import { stopping } from './proofs/stopping.mjs';
import { openSite } from './site.mjs';

/** `node run.mjs [name …]`: proves in a real browser what the workbench promises, one line for each proof. */
const together = {
  mainJob,
  roles,
  screensLight: screens('light'),
  screensDark: screens('dark'),
  screensContrast: screens('contrast'),
  hostileText,
  refusals,
  stopping,
  leaving,
};
/** Measured with nothing beside it, or building for themselves. */
const alone = { responsive, excelFrame };
const LANES = 2;

const wanted = process.argv.slice(2);
const chosen = (proofs) =>
  Object.entries(proofs).filter(([name]) => wanted.length === 0 || wanted.includes(name));
const site = await openSite();
let passed = 0;
let failed = 0;

async function prove(name, proof) {
  const began = Date.now();
  const seconds = () => `${((Date.now() - began) / 1000).toFixed(1)} s`;
  const own = { ...site, contexts: [] };
  try {
    const notes = await proof(own);
    passed += 1;
    console.log(`ok ${name} (${seconds()})${notes === undefined ? '' : ` — ${notes}`}`);
  } catch (error) {
    failed += 1;
    console.log(`not ok ${name} (${seconds()}) — ${error.stack ?? error}`);
  }
  for (const context of own.contexts) await context.close();
}

async function lane(proofs) {
  for (let next = proofs.shift(); next !== undefined; next = proofs.shift()) await prove(...next);
}

try {
  const waiting = chosen(together);
  await Promise.all(Array.from({ length: LANES }, () => lane(waiting)));
  await lane(chosen(alone));
} finally {
  await site.close();
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

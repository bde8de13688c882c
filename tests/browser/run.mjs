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
const again = [];

/** Two lanes on two cores can starve a page: what fails is tried once more, by itself, and says so. */
async function prove(name, proof) {
  const began = Date.now();
  const seconds = () => `${((Date.now() - began) / 1000).toFixed(1)} s`;
  const notes = await attempt(proof).catch((error) => ({ error }));
  if (notes?.error === undefined) {
    passed += 1;
    console.log(`ok ${name} (${seconds()})${notes === undefined ? '' : ` — ${notes}`}`);
    return;
  }
  console.log(`not ok at first: ${name} (${seconds()}) — ${notes.error.message ?? notes.error}`);
  again.push([name, proof]);
}

async function proveAgain(name, proof) {
  try {
    await attempt(proof);
    passed += 1;
    console.log(`ok ${name}, at the second try`);
  } catch (error) {
    failed += 1;
    console.log(`not ok ${name} — ${error.stack ?? error}`);
  }
}

async function attempt(proof) {
  const own = { ...site, contexts: [] };
  try {
    return await proof(own);
  } finally {
    for (const context of own.contexts) await context.close();
  }
}

async function lane(proofs) {
  for (let next = proofs.shift(); next !== undefined; next = proofs.shift()) await prove(...next);
}

try {
  const waiting = chosen(together);
  await Promise.all(Array.from({ length: LANES }, () => lane(waiting)));
  await lane(chosen(alone));
  for (const [name, proof] of again) await proveAgain(name, proof);
} finally {
  await site.close();
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

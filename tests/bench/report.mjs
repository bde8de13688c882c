import { quartiles } from './measure.mjs';

/** Lines of a case, its goals, and whether results differed (then its times mean nothing). */
export function caseReport(one, result, fresh) {
  if (result.failed !== undefined)
    return {
      lines: ['', one.id, `  FAILED ${result.failed}`],
      verdicts: [`  ${one.id}: failed`],
      broken: true,
    };
  const { times, parities, shown, notes } = result;
  const compared = Object.entries(parities).filter(([, parity]) => parity !== null);
  const differing = new Set(compared.map(([, parity]) => parity)).size > 1;
  const lines = [
    '',
    one.id,
    ...Object.keys(times).map((name) => contenderLine(name, { times, shown, notes, cold: fresh[name] })),
  ];
  const [[, first] = [null, 'nothing to compare']] = compared;
  if (differing) {
    lines.push(
      '  RESULTS DIFFER, the times mean nothing:',
      ...compared.map(([name, parity]) => `    ${name}: ${parity}`),
    );
    return { lines, verdicts: [`  ${one.id}: results differ`], broken: true };
  }
  lines.push(`  parity: ${first}`);
  const verdicts = one.goals.map((goal) => `  ${one.id} ${verdictOf(goal, times)}`);
  const peak = fresh.product?.peak;
  if (one.mostMemory !== undefined && peak !== undefined) {
    verdicts.push(
      `  ${one.id} peak memory +${peak.toFixed(0)} MB, goal ≤ ${one.mostMemory}: ${peak <= one.mostMemory ? 'met' : 'NOT MET'}`,
    );
  }
  return { lines, verdicts, broken: false };
}

function contenderLine(name, { times, shown, notes, cold }) {
  const ran = times[name].filter(isTime);
  const { median } = quartiles(ran);
  const ratio = name === 'product' ? '' : `×${show(ratioOf(times, name))}`;
  const fresh =
    cold?.ms === undefined
      ? ''
      : `cold ${cold.ms.toFixed(0)} (wall ${cold.wall.toFixed(0)}, cpu ${cold.cpu.toFixed(0)}, +${cold.peak.toFixed(0)} MB)`;
  return `  ${shown[name].padEnd(24)} ${median.toFixed(1).padStart(9)} ms  n=${ran.length}  ${ratio.padEnd(24)} ${fresh} ${notes[name] ?? ''}`.trimEnd();
}

/** A contender that takes part in fewer rounds leaves holes. */
const isTime = (ms) => typeof ms === 'number';

/** Time of the other divided by the product's, round by round: how many times faster the product is. */
function ratioOf(times, other) {
  const ratios = times[other].flatMap((ms, round) =>
    isTime(ms) && isTime(times.product[round]) ? [ms / times.product[round]] : [],
  );
  return ratios.length === 0 ? { low: NaN, median: NaN, high: NaN } : quartiles(ratios);
}

function show({ low, median, high }) {
  return `${median.toFixed(2)} [${low.toFixed(2)}–${high.toFixed(2)}]`;
}

/** A goal missed by less than a third on a busy machine is worth another look before it is believed. */
const LOOSE = 1.3;

function verdictOf({ against, most, least }, times) {
  if (times[against] === undefined) return `against ${against}: not run`;
  const faster = ratioOf(times, against).median;
  const [value, goal, missedBy] =
    least === undefined
      ? [1 / faster, `≤ ${most}×`, 1 / faster / most]
      : [faster, `≥ ${least}× faster than`, least / faster];
  const verdict = missedBy <= 1 ? 'met' : missedBy <= LOOSE ? 'NOT MET (within 30 %)' : 'NOT MET';
  return `${goal} ${against}: ${value.toFixed(2)} ${verdict}`;
}

import { growing } from './cases/growth.mjs';

const SCALES = [1, 2, 4, 6];
const MOST_SLOPE = 1.1;

/** How the product's own time grows with the workbook, up to 1,020,015 rows: the slope of log time over log size. */
export async function growthReport(inWorker) {
  const lines = ['', `growth (product, fresh process for each figure; ms at ${SCALES.join('x, ')}x)`];
  const verdicts = [];
  for (const { id, of, most } of growing) {
    const figures = [];
    for (const scale of SCALES)
      figures.push(await inWorker({ caseId: of, scale, rounds: 1, only: 'product' }));
    const failed = figures.find((figure) => figure.failed !== undefined);
    if (failed !== undefined) {
      lines.push(`  ${id}: FAILED ${failed.failed}`);
      continue;
    }
    const slope = slopeOf(figures.map(({ ms }) => ms));
    const memory = figures.map(({ peak }) => peak.toFixed(0)).join(', ');
    lines.push(
      `  ${id.padEnd(22)} ${figures.map(({ ms }) => ms.toFixed(0)).join(', ')}  slope ${slope.toFixed(2)}  +MB ${memory}`,
    );
    verdicts.push(
      `  growth ${id}: slope ${slope.toFixed(2)}, goal ≤ ${MOST_SLOPE}: ${slope <= MOST_SLOPE ? 'met' : 'NOT MET'}`,
    );
    if (most !== undefined)
      verdicts.push(
        `  growth ${id}: ${figures.at(-1).ms.toFixed(0)} ms cold at 6x, goal ≤ ${most}: ${figures.at(-1).ms <= most ? 'met' : 'NOT MET'}`,
      );
  }
  return { lines, verdicts };
}

/** Least squares through the points (log scale, log ms). */
function slopeOf(times) {
  const points = times.map((ms, i) => [Math.log(SCALES[i]), Math.log(ms)]);
  const mean = (at) => points.reduce((sum, point) => sum + point[at], 0) / points.length;
  const [mx, my] = [mean(0), mean(1)];
  const top = points.reduce((sum, [x, y]) => sum + (x - mx) * (y - my), 0);
  return top / points.reduce((sum, [x]) => sum + (x - mx) ** 2, 0);
}

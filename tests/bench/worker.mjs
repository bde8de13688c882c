import { PRODUCT } from './build.mjs';
import { cases } from './cases/index.mjs';
import { measured, worked } from './measure.mjs';

/** One case in a process of its own: all contenders in interleaved rounds, or one contender once, cold. */
process.once('message', (task) => {
  void work(task).then(
    (report) => process.send(report, () => process.exit(0)),
    (error) => process.send({ failed: String(error.stack ?? error) }, () => process.exit(1)),
  );
});

async function work({ caseId, scale, rounds, only }) {
  const product = await import(PRODUCT);
  const one = cases.find(({ id }) => id === caseId);
  const input = await one.prepare({ scale, product });
  const contenders = await one.contenders({ product, clock: worked });
  if (only === undefined) return inRounds(one, contenders, input, rounds);
  const chosen = contenders.find(({ name }) => name === only);
  const { ms, wall, cpu, peak, result } = await measured(() => chosen.run(input));
  return { ms, wall, cpu, peak, note: chosen.note?.(result) ?? '' };
}

/** The order rotates, so that nobody always runs behind the same neighbour; `rounds` of a contender caps its share. */
async function inRounds(one, contenders, input, rounds) {
  const missing = contenders.filter((each) => each.missing !== undefined);
  const able = contenders.filter((each) => each.missing === undefined);
  const times = Object.fromEntries(able.map(({ name }) => [name, []]));
  const parities = {};
  const notes = {};
  for (let round = 0; round < rounds; round += 1) {
    for (let k = 0; k < able.length; k += 1) {
      const each = able[(k + round) % able.length];
      const share = Math.min(each.rounds ?? rounds, rounds);
      // Slow ones are spread over the rounds instead of all standing in the first.
      if (Math.floor(((round + 1) * share) / rounds) === Math.floor((round * share) / rounds)) continue;
      const { result, ms } = await measured(() => each.run(input));
      times[each.name][round] = ms;
      if (!(each.name in parities)) parities[each.name] = await (each.parity ?? one.parity)(result, input);
      notes[each.name] ??= each.note?.(result);
    }
  }
  return {
    times,
    parities,
    notes,
    missing: missing.map(({ name, missing: of }) => ({ name, of })),
    shown: Object.fromEntries(contenders.map(({ name, shown }) => [name, shown ?? name])),
  };
}

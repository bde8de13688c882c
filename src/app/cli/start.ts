import { dayOf, momentOf } from '../../kernel/calendar';
import { main } from './main';

/** The clock is read here, once. */
const clock = new Date();

process.exitCode = await main(process.argv.slice(2), {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  now: momentOf(
    dayOf(clock.getFullYear(), clock.getMonth() + 1, clock.getDate()),
    clock.getHours() * 60 + clock.getMinutes(),
  ),
  isWatched: process.stderr.isTTY,
});

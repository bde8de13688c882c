const USAGE = `npm run bench -- [--only read,charge] [--scale 1] [--rounds 5] [--no-cold] [--no-build] [--list]
  --only    cases whose name begins with one of these; all by default
  --scale   1 is the workbook of 170,015 rows; growth always runs 1, 2, 4 and 6
  --rounds  interleaved rounds per case; slow peers take part in fewer`;

/** What was asked for on the command line; `null` when it cannot be understood. */
export function readOptions(args) {
  const options = { only: [], scale: 1, rounds: 5, cold: true, build: true, list: false };
  for (let i = 0; i < args.length; i += 1) {
    const [name, value] = [args[i], args[i + 1]];
    if (name === '--no-cold') options.cold = false;
    else if (name === '--no-build') options.build = false;
    else if (name === '--list') options.list = true;
    else if (name === '--only' && value !== undefined) options.only = args[(i += 1)].split(',');
    else if (name === '--scale' && Number(value) > 0) options.scale = Number(args[(i += 1)]);
    else if (name === '--rounds' && Number(value) >= 1) options.rounds = Math.floor(Number(args[(i += 1)]));
    else {
      process.stderr.write(`${USAGE}\n`);
      return null;
    }
  }
  return options;
}

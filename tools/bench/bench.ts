/** `npm run bench`: the budgets of DESIGN 6, measured on the production build. */
import { parseArgs } from 'node:util';
import { budgetsOf, budgetTable } from './budgets';
import { measureAll } from './measureAll';

const HELP = `npm run bench [-- --json] [-- --quick] [-- --xr] [--help]

Builds the gallery, a naive hall of the same records and an exhibition ten times as large, drives all three in Chromium
and prints the budgets. Figures come from WebGL and the network, not from what the gallery says of itself.
A full run visits every standing point and takes about half an hour on two cores.

  --json   one JSON document on stdout, nothing else
  --quick  every twelfth standing point only
  --xr     also what one eye of a headset is drawn, in an emulator

The exit code is 1 where a budget is missed.
`;

async function bench(): Promise<void> {
  const { values } = parseArgs({
    options: {
      help: { type: 'boolean', short: 'h' },
      json: { type: 'boolean', default: false },
      quick: { type: 'boolean', default: false },
      xr: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    process.stdout.write(HELP);
    return;
  }
  const report = await measureAll({
    isQuick: values.quick,
    withHeadset: values.xr,
    say: (line) => process.stderr.write(`${line}\n`),
  });
  process.stdout.write(values.json ? `${JSON.stringify(report)}\n` : `${budgetTable(report)}\n`);
  if (budgetsOf(report).some((budget) => !budget.isKept)) process.exitCode = 1;
}

bench().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});

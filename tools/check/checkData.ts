/** `npm run check:data`: a curator's report on an exhibition folder; fails on errors. */
import { parseArgs } from 'node:util';
import { dataReport } from './dataReport';
import { errorText, reportText } from './reportText';
import { surveyExhibition } from './surveyExhibition';

const HELP = `npm run check:data [-- --json] [--dir DIR]

Reads an exhibition folder, checks every file alone and against the others, hangs it, and reports.
  --dir DIR   exhibition folder (scenes/international-friends)
  --json      one JSON document on stdout instead of the report
  --help      this text

For a file with nothing but the document: npm run --silent check:data -- --json > report.json
Errors go to stderr as: file path value: reason. Exit code 1 where there are any; warnings stop nothing.
`;

process.exitCode = await main(process.argv.slice(2));

async function main(args: string[]): Promise<number> {
  const asked = read(args);
  if (typeof asked === 'string') {
    process.stderr.write(`${asked}\n\n${HELP}`);
    return 2;
  }
  if (asked.help) {
    process.stdout.write(HELP);
    return 0;
  }
  const report = dataReport(await surveyExhibition(asked.dir ?? 'scenes/international-friends'));
  process.stdout.write(asked.json ? `${JSON.stringify(report, null, 2)}\n` : reportText(report));
  process.stderr.write(errorText(report.errors));
  return report.errors.length > 0 ? 1 : 0;
}

function read(args: string[]): { readonly dir?: string; readonly json?: boolean; readonly help?: boolean } | string {
  try {
    return parseArgs({
      args,
      options: { dir: { type: 'string' }, json: { type: 'boolean' }, help: { type: 'boolean' } },
    }).values;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

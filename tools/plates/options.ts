import { parseArgs } from 'node:util';

/** What a curator asked for on the command line. */
export interface PlatesOptions {
  /** Draw only entries whose id, exhibit, story or group equals one of these; all where empty. */
  readonly only: readonly string[];
  /** Draw even what is up to date. */
  readonly isForced: boolean;
  /** Tell what is out of date and draw nothing. */
  readonly isDry: boolean;
  /** Stop after this many pictures; the next run goes on. */
  readonly limit: number;
  readonly isHelp: boolean;
}

export const HELP = `npm run plates -- [options]

Draws the pictures of the exhibition: plates, covers, labels, story panels, wall texts, far sheets, the distant sheet. Only what changed
since the last run is drawn; a run that was stopped goes on where it was. Needs Chromium (CHROMIUM_PATH), EB Garamond
and Noto CJK.

  --only <id>   exhibit, story, wall text, group (plate, cover, label, panel, far, feature) or entry (label/<id>);
                may be given several times
  --force       draw again what is up to date
  --dry         tell what would be drawn
  --limit <n>   draw at most n pictures
  --help        this text
`;

/**
 * The command line as options.
 *
 * @throws Error in one line for an unknown option or a limit that is no number
 */
export function readOptions(args: readonly string[]): PlatesOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      only: { type: 'string', multiple: true, default: [] },
      force: { type: 'boolean', default: false },
      dry: { type: 'boolean', default: false },
      limit: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  });
  const limit = values.limit === undefined ? Number.POSITIVE_INFINITY : Number(values.limit);
  if (!(limit > 0)) throw new Error(`--limit takes a number above 0, not ${values.limit}`);
  return { only: values.only, isForced: values.force, isDry: values.dry, limit, isHelp: values.help };
}

import type { Issue } from '../catalogue/issue';
import type { Located } from '../catalogue/readRecords';
import type { Exhibit } from '../catalogue/schemas';
import type { HangFile } from './schemas';

/** Forms that records name and nothing is known of: a form has a nominal size in `hang.json`, or it does not exist. */
export function checkModels(
  exhibits: readonly Located<Exhibit>[],
  { nominalMm }: Pick<HangFile, 'nominalMm'>,
): readonly Issue[] {
  return exhibits.flatMap(({ file, path, value }) => {
    const { model } = value.display;
    if (model === undefined || Object.hasOwn(nominalMm, model)) return [];
    return [
      {
        file,
        path: `${path}.display.model`,
        value: JSON.stringify(model),
        reason: 'hang.json knows no form of this name (nominalMm)',
      },
    ];
  });
}

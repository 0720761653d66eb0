import type { CatalogueDraft } from './catalogueDraft';
import { EXHIBITION_FILE, sectionFile } from './formats';
import type { Issue } from './issue';
import { shortJson } from './issuesOf';

/** A record stands in the file of its section; `exhibition.json` tells of every section once, and of each that is used. */
export function checkSections({ exhibition, exhibits, stories }: CatalogueDraft): readonly Issue[] {
  const misfiled = exhibits.flatMap(({ file, path, value }) =>
    file === sectionFile(value.section)
      ? []
      : [
          {
            file,
            path: `${path}.section`,
            value: shortJson(value.section),
            reason: `belongs in ${sectionFile(value.section)}`,
          },
        ],
  );
  if (exhibition === null) return misfiled;
  const told = exhibition.sections.map(({ id }) => id);
  const twice = told.flatMap((id, index) =>
    told.indexOf(id) < index
      ? [
          {
            file: EXHIBITION_FILE,
            path: `sections[${index}](${id}).id`,
            value: shortJson(id),
            reason: 'this section is told twice',
          },
        ]
      : [],
  );
  const untold = [...exhibits, ...stories].flatMap(({ file, path, value }) =>
    told.includes(value.section)
      ? []
      : [
          {
            file,
            path: `${path}.section`,
            value: shortJson(value.section),
            reason: `${EXHIBITION_FILE} does not tell of this section`,
          },
        ],
  );
  return [...misfiled, ...twice, ...untold];
}

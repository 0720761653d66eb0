import type { Issue } from '../../src/domain/catalogue/issue';
import type { SectionTally } from '../../src/domain/catalogue/tally';
import type { DataReport } from './dataReport';

/** Warnings of one sort shown in full before the rest are only counted. */
const SHOWN = 12;

/** The report as a curator reads it; errors are told apart, see `errorText`. */
export function reportText(report: DataReport): string {
  return [
    `${report.records} records: ${report.artifacts} artifacts, ${report.photographs} photographs, ${report.panels} text panels`,
    `${report.people} people, ${report.places} places, ${report.events} events, ${report.journeys} journeys`,
    '',
    sectionTable(report.sections),
    table('By kind', report.byKind),
    table('By evidence', report.byEvidence),
    table('By subject', report.bySubject),
    table('By story', report.byStory),
    `Without source:        ${countWithIds(report.withoutSource, report.idsWithout.source)}`,
    `Without Chinese:       ${countWithIds(report.withoutChinese, report.idsWithout.chinese)}`,
    `Without date:          ${countWithIds(report.withoutDate, report.idsWithout.date)}`,
    `People in no exhibit:  ${countWithIds(report.peopleWithoutExhibit.length, report.peopleWithoutExhibit)}`,
    `Places in nothing:     ${countWithIds(report.orphans.places.length, report.orphans.places)}`,
    `Found no place:        ${report.unplaced ?? 'not tried; mend the errors first'}`,
    `Hang rules broken:     ${report.violations.length}`,
    `Warnings:              ${report.warnings.length}`,
    ...warningGroups(report.warnings),
    '',
  ].join('\n');
}

/** Every error on a line of its own: file, path, value, reason. */
export const errorText = (errors: readonly Issue[]): string =>
  errors.length === 0 ? '' : `${errors.length} errors\n${errors.map((error) => `  ${lineOf(error)}\n`).join('')}`;

function table(title: string, counts: Readonly<Record<string, number>>): string {
  const width = Math.max(0, ...Object.keys(counts).map((key) => key.length));
  const rows = Object.entries(counts).map(([key, count]) => `  ${key.padEnd(width)} ${String(count).padStart(4)}`);
  return `${[title, ...rows].join('\n')}\n`;
}

function countWithIds(count: number, ids: readonly string[]): string {
  const rest = ids.length > SHOWN ? ` and ${ids.length - SHOWN} more` : '';
  return count === 0 ? '0' : `${count} (${ids.slice(0, SHOWN).join(', ')}${rest})`;
}

/** One row for each section: what it holds, and how that is known. */
function sectionTable(sections: DataReport['sections']): string {
  const rows = Object.entries(sections).map(
    ([id, section]): Readonly<Record<string, string>> => ({ 'By section': id, ...cellsOf(section) }),
  );
  const columns = Object.keys(rows[0] ?? {});
  const lines = [Object.fromEntries(columns.map((column) => [column, column])), ...rows];
  const width = (column: string): number => Math.max(...lines.map((line) => line[column]?.length ?? 0));
  return `${lines
    .map((line) =>
      columns
        .map((column, index) =>
          index === 0 ? (line[column] ?? '').padEnd(width(column)) : (line[column] ?? '').padStart(width(column)),
        )
        .join('  '),
    )
    .join('\n')}\n`;
}

function cellsOf({ byEvidence, ...kinds }: SectionTally): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries({ ...kinds, ...byEvidence }).map(([key, count]) => [key, String(count)]));
}

/** The most frequent sort first; each told once, with the first of its finds. */
function warningGroups(warnings: readonly Issue[]): readonly string[] {
  const groups = new Map<string, Issue[]>();
  for (const warning of warnings) {
    const sort = sortOf(warning.reason);
    groups.set(sort, [...(groups.get(sort) ?? []), warning]);
  }
  return [...groups]
    .toSorted(([, one], [, other]) => other.length - one.length)
    .flatMap(([sort, group]) => [
      `  ${group.length} × ${sort}`,
      ...group
        .slice(0, SHOWN)
        .map((warning) => `      ${warning.reason === sort ? placeOf(warning) : lineOf(warning)}`),
      ...(group.length > SHOWN ? [`      … and ${group.length - SHOWN} more of this sort (all with --json)`] : []),
    ]);
}

/** A reason without its numbers and ids. */
const sortOf = (reason: string): string =>
  reason.replaceAll(/(?<![/\w])[a-z0-9]+(?:-[a-z0-9]+)+(?![\w.])/g, '…').replaceAll(/\d+(\.\d+)?/g, 'n');

const placeOf = ({ file, path, value }: Issue): string => [file, path, value].filter((part) => part !== '').join(' ');

const lineOf = (issue: Issue): string => `${placeOf(issue)}: ${issue.reason}`;

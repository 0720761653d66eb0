import type { Catalogue } from '../../../src/domain/catalogue/schemas';
import { type SheetForm, sheetText } from '../../sheets/sheetText';
import { TABLES } from '../../sheets/tables';
import type { TextFile } from '../writeFiles';

/** A sheet for every kind of record, in the order a visitor meets them. */
export function sheetFiles(catalogue: Catalogue, form: SheetForm): readonly TextFile[] {
  const records: Readonly<Record<string, readonly unknown[]>> = {
    exhibits: catalogue.exhibits,
    stories: catalogue.stories,
    people: catalogue.people,
    places: catalogue.places,
    events: catalogue.timeline,
    journeys: catalogue.journeys,
    aliases: catalogue.aliases,
  };
  return TABLES.map((table) => ({
    path: `${form}/${table.name}.${form}`,
    text: sheetText(table, records[table.name] ?? [], form),
  }));
}

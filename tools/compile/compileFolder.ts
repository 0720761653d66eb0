import type { Bilingual } from '../../src/domain/language/language';
import { type CompiledFile, type CompileInput, compileExhibition } from './compileExhibition';
import { readFolder } from './readFolder';

/** A compiled exhibition: its files, the words the page shows before any of them arrived, and what it was made of. */
export interface CompiledExhibition {
  readonly files: readonly CompiledFile[];
  readonly words: { readonly title: Bilingual; readonly venue: Bilingual };
  readonly input: CompileInput;
}

/** Reads, checks, hangs and compiles an exhibition folder. @throws Error as `readFolder` does */
export async function compileFolder(folder: string, root: string): Promise<CompiledExhibition> {
  const input = await readFolder(folder, root);
  const { title, venue } = input.catalogue.exhibition;
  return { files: compileExhibition(input), words: { title, venue }, input };
}

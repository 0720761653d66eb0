import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** A text to be written. */
export interface TextFile {
  /** Path below the folder written to, with slashes. */
  readonly path: string;
  readonly text: string;
}

/**
 * Writes files whole: all of them beside their places first, and only when every one is on the disk into them, so that
 * a failure leaves what was there before.
 *
 * @param onWritten told after each file is in its place
 */
export async function writeFiles(
  folder: string,
  files: readonly TextFile[],
  onWritten: (done: number) => void = () => {},
): Promise<void> {
  const jobs = files.map((file) => {
    const target = path.join(folder, file.path);
    const waiting = path.join(path.dirname(target), `.${path.basename(target)}.${process.pid}.part`);
    return { target, waiting, text: file.text };
  });
  try {
    for (const { waiting, text } of jobs) {
      await mkdir(path.dirname(waiting), { recursive: true });
      await writeFile(waiting, text);
    }
    for (const [index, { target, waiting }] of jobs.entries()) {
      await rename(waiting, target);
      onWritten(index + 1);
    }
  } finally {
    await Promise.all(jobs.map(({ waiting }) => rm(waiting, { force: true })));
  }
}

import { spawn } from 'node:child_process';
import path from 'node:path';

export interface BuildOptions {
  /** Repository root. */
  readonly root: string;
  /** Folder to build into, relative to the root or absolute. */
  readonly outDir: string;
  /** Exhibition folder other than the one in `vite.config.ts`, absolute. */
  readonly exhibition?: string;
}

/** The build did not come about; `log` holds what the build said, every fault of the data among it. */
export class BuildError extends Error {
  readonly log: string;

  constructor(log: string) {
    super(`the build failed:\n${log.trim()}`);
    this.name = 'BuildError';
    this.log = log;
  }
}

/** Builds the site for production. Takes about 10 s. @throws BuildError */
export async function buildSite({ root, outDir, exhibition }: BuildOptions): Promise<void> {
  const vite = path.join(root, 'node_modules/vite/bin/vite.js');
  const child = spawn(process.execPath, [vite, 'build', '--outDir', outDir, '--emptyOutDir', '--logLevel', 'warn'], {
    cwd: root,
    env: {
      ...process.env,
      NODE_ENV: 'production',
      VITE_CONFIG_NATIVE_IGNORE_WARNING: 'true',
      ...(exhibition ? { EXHIBITION_DIR: exhibition } : {}),
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => said.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => said.push(chunk));
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  if (code !== 0) throw new BuildError(Buffer.concat(said).toString('utf8'));
}

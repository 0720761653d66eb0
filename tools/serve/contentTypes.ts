import path from 'node:path';

interface ContentType {
  readonly type: string;
  /** Whether sending it compressed is worth the work. */
  readonly isText: boolean;
}

const TYPES: Readonly<Record<string, ContentType>> = {
  '.html': { type: 'text/html; charset=utf-8', isText: true },
  '.js': { type: 'text/javascript; charset=utf-8', isText: true },
  '.css': { type: 'text/css; charset=utf-8', isText: true },
  '.json': { type: 'application/json; charset=utf-8', isText: true },
  '.webmanifest': { type: 'application/manifest+json; charset=utf-8', isText: true },
  '.svg': { type: 'image/svg+xml', isText: true },
  '.txt': { type: 'text/plain; charset=utf-8', isText: true },
  '.xml': { type: 'application/xml; charset=utf-8', isText: true },
  '.vtt': { type: 'text/vtt; charset=utf-8', isText: true },
  '.wasm': { type: 'application/wasm', isText: true },
  '.bin': { type: 'application/octet-stream', isText: true },
  '.glb': { type: 'model/gltf-binary', isText: false },
  '.ktx2': { type: 'image/ktx2', isText: false },
  '.webp': { type: 'image/webp', isText: false },
  '.avif': { type: 'image/avif', isText: false },
  '.png': { type: 'image/png', isText: false },
  '.jpg': { type: 'image/jpeg', isText: false },
  '.ico': { type: 'image/x-icon', isText: false },
  '.woff2': { type: 'font/woff2', isText: false },
  '.woff': { type: 'font/woff', isText: false },
  '.mp4': { type: 'video/mp4', isText: false },
  '.webm': { type: 'video/webm', isText: false },
};

/** Media type of a file by its ending, as `vite build` and our asset tools write them. */
export function contentTypeOf(file: string): ContentType {
  return TYPES[path.extname(file).toLowerCase()] ?? { type: 'application/octet-stream', isText: false };
}

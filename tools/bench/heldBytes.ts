import type { CDPSession } from 'playwright';
import { z } from 'zod';

const snapshotSchema = z.object({
  snapshot: z.object({
    meta: z.object({
      node_fields: z.array(z.string()),
      /** Of each field its type; the first field's are the names of the kinds of node. */
      node_types: z.tuple([z.array(z.string())]).rest(z.unknown()),
    }),
  }),
  nodes: z.array(z.number()),
});

/**
 * Bytes a page holds on to after collecting garbage: everything of a heap snapshot but machine code, which the engine
 * makes of functions as they grow hot (1.3 MB over twenty visits, ever less) and drops again as it likes.
 *
 * @throws Error where the snapshot is not in the form V8 writes
 */
export async function heldBytes(session: CDPSession): Promise<number> {
  const { snapshot, nodes } = snapshotSchema.parse(JSON.parse(await takeSnapshot(session)));
  const { node_fields: fields, node_types: kinds } = snapshot.meta;
  const [type, size] = [fields.indexOf('type'), fields.indexOf('self_size')];
  const code = kinds[0].indexOf('code');
  if (type < 0 || size < 0 || code < 0) throw new Error(`a heap snapshot of unknown form: ${fields.join(', ')}`);
  let bytes = 0;
  for (let at = 0; at < nodes.length; at += fields.length) {
    if (nodes[at + type] !== code) bytes += nodes[at + size] ?? 0;
  }
  return bytes;
}

async function takeSnapshot(session: CDPSession): Promise<string> {
  const chunks: string[] = [];
  const keep = ({ chunk }: { readonly chunk: string }): void => void chunks.push(chunk);
  session.on('HeapProfiler.addHeapSnapshotChunk', keep);
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
  session.off('HeapProfiler.addHeapSnapshotChunk', keep);
  return chunks.join('');
}

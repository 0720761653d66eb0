/** The IIIF manifests as part of the built site, fetched as a viewer on another site would. */
import { describe, expect, inject, it } from 'vitest';
import { siteUrl } from '../../tools/export/siteUrl';
import { readCatalogue } from '../support/readCatalogue';

/** Ids begin with the address the site was built for; the site under test stands at another port. */
const here = (id: string): string => id.replace(siteUrl(), inject('siteUrl'));

interface Resource {
  readonly id: string;
  readonly type: string;
  readonly items: readonly Resource[];
}

async function open(id: string): Promise<Resource> {
  const response = await fetch(here(id));
  expect(response.status, id).toBe(200);
  expect(response.headers.get('access-control-allow-origin'), id).toBe('*');
  const resource = (await response.json()) as Resource;
  expect(resource.id).toBe(id);
  return resource;
}

describe('the IIIF documents of the built site', () => {
  it('lead from the collection of all to every exhibit, each at the address that is its id', async () => {
    const top = await open(`${siteUrl()}iiif/collection.json`);
    const sections = await Promise.all(top.items.map(({ id }) => open(id)));
    const stories = await Promise.all(sections.flatMap(({ items }) => items.map(({ id }) => open(id))));
    const manifests = stories.flatMap(({ items }) => items);
    const { exhibits } = await readCatalogue();
    expect(manifests).toHaveLength(exhibits.length);
    for (const { id } of manifests)
      expect(await open(id)).toMatchObject({ type: 'Manifest', items: [{ type: 'Canvas' }] });
  });

  it('show pictures that are there', async () => {
    const manifest = await open(`${siteUrl()}iiif/ph-mao-cap/manifest.json`);
    const painted = JSON.stringify(manifest.items);
    const picture = /"body":\{"id":"([^"]+)"/.exec(painted)?.[1] ?? '';
    const response = await fetch(here(picture));
    expect(response.headers.get('content-type')).toBe('image/webp');
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
    expect((await response.arrayBuffer()).byteLength).toBeGreaterThan(1000);
  });
});

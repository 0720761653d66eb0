// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { bindVisitApi, createVisitApi, type VisitApiPorts } from '../../src/app/visitApi';
import { VisitError } from '../../src/app/visitContract';
import { createGalleryStore, type GalleryStoreApi } from '../../src/state/createGalleryStore';
import { createSource, INDEX } from '../ui/galleryFixture';

const PORTS: VisitApiPorts = {
  whenDrawn: () => Promise.resolve(null),
  drawn: () => ({ stats: () => ({ drawCalls: 14, framesRendered: 3 }), settled: () => Promise.resolve() }),
  door: () => null,
};

let store: GalleryStoreApi;
beforeEach(async () => {
  store = createGalleryStore({ source: createSource(), language: 'en', motion: 'full', quality: 'medium' });
  await store.getState().visit.enterHall();
});

describe('the Visit API', () => {
  it('opens, steps and closes, and says so in its state', async () => {
    const api = createVisitApi(store, PORTS);
    await api.ready;
    await api.open('suitcase');
    expect(api.state()).toMatchObject({ open: 'suitcase', language: 'en' });
    await api.next();
    expect(api.state().open).toBe('portrait');
    await api.previous();
    api.close();
    expect(api.state().open).toBeNull();
  });

  it('lists every exhibit in walking order', async () => {
    const exhibits = await createVisitApi(store, PORTS).exhibits();
    expect(exhibits.map(({ id }) => id)).toEqual(INDEX.map(({ id }) => id));
  });

  it('refuses what there is not, with a reason', async () => {
    const api = createVisitApi(store, PORTS);
    await expect(api.open('nothing')).rejects.toMatchObject({ fault: 'unknown-exhibit' });
    await expect(api.goTo({ pose: { x: Number.NaN, z: 0, heading: 0 } })).rejects.toBeInstanceOf(VisitError);
    await expect(api.startTour('long')).rejects.toMatchObject({ fault: 'not-available' });
    expect(api.state().open).toBeNull();
  });

  it('brings the visitor before an exhibit or to a pose, level and at eye line where not said', async () => {
    const api = createVisitApi(store, PORTS);
    await api.goTo({ exhibit: 'fighter' });
    expect(store.getState().errand).toMatchObject({ kind: 'hop', to: { x: 8, z: 3 } });
    expect(api.state()).toMatchObject({ focused: 'fighter', open: null });
    await api.goTo({ pose: { x: 1, z: 2, heading: 0 } });
    expect(store.getState().errand).toMatchObject({ to: { x: 1, z: 2, pitch: 0, eye: 1.6 } });
  });

  it('gives the renderer’s own figures, and zeros where nothing is drawn', () => {
    expect(createVisitApi(store, PORTS).stats()).toMatchObject({ drawCalls: 14, framesRendered: 3, triangles: 0 });
    expect(createVisitApi(store, { ...PORTS, drawn: () => null }).stats().drawCalls).toBe(0);
  });

  it('tells events until it is asked to stop', async () => {
    const api = createVisitApi(store, PORTS);
    const heard: unknown[] = [];
    const stops = [
      api.on('open', (detail) => heard.push(['open', detail])),
      api.on('close', (detail) => heard.push(['close', detail])),
      api.on('language', (detail) => heard.push(['language', detail])),
    ];
    await api.open('suitcase');
    api.setLanguage('zh');
    api.close();
    for (const stop of stops) stop();
    await api.open('portrait');
    expect(heard).toEqual([
      ['open', { id: 'suitcase', via: 'api' }],
      ['language', { language: 'zh' }],
      ['close', { id: 'suitcase' }],
    ]);
  });

  it('tells of files that did not arrive, once', async () => {
    store = createGalleryStore({
      source: createSource({ loadRecords: () => Promise.reject(new Error('records/luggage.json: status 503')) }),
      language: 'en',
      motion: 'full',
      quality: 'medium',
    });
    const api = createVisitApi(store, PORTS);
    const heard: string[] = [];
    api.on('error', ({ message }) => heard.push(message));
    await api.open('suitcase');
    api.close();
    expect(heard).toEqual(['records/luggage.json: status 503']);
  });

  it('settles only when nothing is loading', async () => {
    let arrive: (value: readonly []) => void = () => {};
    store = createGalleryStore({
      source: createSource({ loadRecords: () => new Promise((resolve) => (arrive = resolve)) }),
      language: 'en',
      motion: 'full',
      quality: 'medium',
    });
    const api = createVisitApi(store, PORTS);
    let isSettled = false;
    void store.getState().visit.readStory('luggage');
    const settled = api.settled().then(() => (isSettled = true));
    for (let turn = 0; turn < 50; turn += 1) await Promise.resolve();
    expect(isSettled).toBe(false);
    arrive([]);
    await settled;
    expect(isSettled).toBe(true);
  });

  it('is ready, without a picture, where there is no WebGL', async () => {
    const api = createVisitApi(store, { ...PORTS, whenDrawn: () => new Promise(() => {}) });
    store.getState().visit.reportRendering('unavailable');
    await expect(api.ready).resolves.toBeUndefined();
  });
});

describe('the Visit API over postMessage', () => {
  const replies: unknown[] = [];
  const source = { postMessage: (message: unknown) => replies.push(message) };
  const ask = (data: unknown, origin = window.location.origin): void => {
    const event = new MessageEvent('message', { data, origin });
    Object.defineProperty(event, 'source', { value: source });
    window.dispatchEvent(event);
  };
  const answered = (id: number) => vi.waitFor(() => expect(replies).toContainEqual(expect.objectContaining({ id })));
  beforeEach(() => {
    replies.length = 0;
  });

  it('answers requests of the own origin', async () => {
    const unbind = bindVisitApi(store, PORTS, window);
    expect(window.visit.state().open).toBeNull();
    ask({ visit: 'open', id: 7, args: ['suitcase'] });
    await answered(7);
    ask({ visit: 'state', id: 8 });
    await answered(8);
    expect(replies[0]).toEqual({ visit: 'reply', id: 7, ok: true, value: null });
    expect(replies[1]).toMatchObject({ id: 8, ok: true, value: { open: 'suitcase' } });
    unbind();
    ask({ visit: 'state', id: 9 });
    const unbindAgain = bindVisitApi(store, PORTS, window);
    ask({ visit: 'state', id: 10 });
    await answered(10);
    expect(replies).toHaveLength(3);
    unbindAgain();
  });

  it('says why it refuses', async () => {
    const unbind = bindVisitApi(store, PORTS, window);
    ask({ visit: 'open', id: 1, args: ['nothing'] });
    ask({ visit: 'constructor', id: 2 });
    ask({ visit: 'goTo', id: 3, args: [{ pose: 'here' }] });
    for (const id of [1, 2, 3]) await answered(id);
    expect(replies).toMatchObject([
      { id: 2, ok: false, fault: 'unknown-request' },
      { id: 3, ok: false, fault: 'bad-pose' },
      { id: 1, ok: false, fault: 'unknown-exhibit' },
    ]);
    unbind();
  });

  it('passes over strangers and over what is no request', async () => {
    const unbind = bindVisitApi(store, PORTS, window);
    const open = vi.spyOn(store.getState().visit, 'openExhibit');
    ask({ visit: 'open', id: 1, args: ['suitcase'] }, 'https://stranger.example');
    ask('open');
    ask({ visit: 'reply', id: 1 });
    ask(null);
    ask({ visit: 'state', id: 2 });
    await answered(2);
    expect(replies).toHaveLength(1);
    expect(open).not.toHaveBeenCalled();
    unbind();
  });

  it('tells events to who asked for them', async () => {
    const unbind = bindVisitApi(store, PORTS, window);
    ask({ visit: 'on', id: 1, args: ['open'] });
    ask({ visit: 'open', id: 2, args: ['portrait'] });
    await answered(2);
    expect(replies).toContainEqual({ visit: 'event', event: 'open', detail: { id: 'portrait', via: 'api' } });
    unbind();
  });
});

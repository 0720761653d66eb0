import { describe, expect, it } from 'vitest';
import { findShareSheet } from '../../src/platform/shareSheet';
import { createTextKeeper } from '../../src/platform/textKeeper';
import { today } from '../../src/platform/today';

/** A window as far as the keeper uses it. */
function createPage(storage: () => Partial<Storage>) {
  const page = new EventTarget();
  Object.defineProperty(page, 'localStorage', { get: storage });
  return page as unknown as Window;
}

function changed(page: Window, key: string | null, newValue: string | null): void {
  page.dispatchEvent(Object.assign(new Event('storage'), { key, newValue }));
}

describe('createTextKeeper', () => {
  it('keeps a text under its own name', () => {
    const kept = new Map<string, string>();
    const keeper = createTextKeeper(
      createPage(() => ({ getItem: (key) => kept.get(key) ?? null, setItem: (key, text) => void kept.set(key, text) })),
      'ours',
    );
    expect(keeper.read()).toBeNull();
    expect(keeper.write('text')).toBe(true);
    expect(keeper.read()).toBe('text');
    expect([...kept]).toEqual([['ours', 'text']]);
  });

  it('never throws where storage is refused or full', () => {
    const refused = createTextKeeper(
      createPage(() => {
        throw new DOMException('refused', 'SecurityError');
      }),
      'ours',
    );
    expect(refused.read()).toBeNull();
    expect(refused.write('text')).toBe(false);
    const full = createTextKeeper(
      createPage(() => ({
        setItem: () => {
          throw new DOMException('full', 'QuotaExceededError');
        },
      })),
      'ours',
    );
    expect(full.write('text')).toBe(false);
  });

  it('hears of changes to its own text and of the whole storage being cleared, until told to stop', () => {
    const page = createPage(() => ({}));
    const heard: (string | null)[] = [];
    const stop = createTextKeeper(page, 'ours').onChange((text) => heard.push(text));
    changed(page, 'ours', 'a');
    changed(page, 'theirs', 'b');
    changed(page, null, null);
    stop();
    changed(page, 'ours', 'c');
    expect(heard).toEqual(['a', null]);
  });
});

describe('findShareSheet', () => {
  const sheetOf = (share?: Navigator['share']) => findShareSheet({ share } as Partial<Navigator> as Navigator);
  const thing = { title: 'A', url: 'https://museum.example' };

  it('is null where the device has none', () => {
    expect(sheetOf()).toBeNull();
  });

  it('tells what became of it', async () => {
    const given: unknown[] = [];
    const failing = (name: string) => () => Promise.reject(new DOMException('no', name));
    expect(await sheetOf((shared) => Promise.resolve(void given.push(shared)))?.(thing)).toBe('shared');
    expect(given).toEqual([thing]);
    expect(await sheetOf(failing('AbortError'))?.(thing)).toBe('cancelled');
    expect(await sheetOf(failing('NotAllowedError'))?.(thing)).toBe('failed');
  });
});

describe('today', () => {
  it('is a day of the calendar', () => {
    expect(today()).toMatch(/^20\d\d-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/);
  });
});

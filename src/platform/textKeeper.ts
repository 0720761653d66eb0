import type { TextKeeper } from '../domain/logbook/ports';

/** A text in the browser's own storage for this site, under a name of ours; kept until the visitor clears it. */
export function createTextKeeper(page: Window, name: string): TextKeeper {
  return {
    read: () => attempt(() => page.localStorage.getItem(name)) ?? null,
    write: (text) =>
      attempt(() => {
        page.localStorage.setItem(name, text);
        return true;
      }) ?? false,
    onChange: (listener) => {
      const handleStorage = (event: StorageEvent): void => {
        // A null key is the whole storage cleared.
        if (event.key === name || event.key === null) listener(event.newValue);
      };
      page.addEventListener('storage', handleStorage);
      return () => page.removeEventListener('storage', handleStorage);
    },
  };
}

/** Storage is refused in many ways: by settings, in frames of other sites, when full. */
function attempt<T>(access: () => T): T | null {
  try {
    return access();
  } catch {
    return null;
  }
}

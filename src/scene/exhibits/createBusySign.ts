/** Says that work goes on for as long as it does: told at every change, it begins and ends one entry of the visit's activity. */
export function createBusySign(begin: () => () => void): (isBusy: boolean) => void {
  let end: (() => void) | null = null;
  return (isBusy) => {
    if (isBusy) end ??= begin();
    else {
      end?.();
      end = null;
    }
  };
}

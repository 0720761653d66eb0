import { type KeyboardEvent, useEffect, useId, useState } from 'react';

/** A cell of the grid, counted from 0. */
interface Cell {
  readonly row: number;
  readonly column: number;
}

export interface GridComboboxOptions {
  /** Changes whenever the rows mean something else. */
  readonly rows: readonly unknown[];
  readonly columns: number;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** A cell was chosen, by Enter or by a click. */
  readonly onAct: (row: number, column: number) => void;
}

/** What the field, the grid and its cells are given. */
export type GridCombobox = ReturnType<typeof useGridCombobox>;

/** Arrow keys, as a step in rows and columns. */
const STEPS: Readonly<Record<string, readonly [number, number] | undefined>> = {
  ArrowDown: [1, 0],
  ArrowUp: [-1, 0],
  ArrowRight: [0, 1],
  ArrowLeft: [0, -1],
};

/**
 * An editable combobox with a grid of results (ARIA Authoring Practices, "Editable Combobox with Grid Popup"): the focus
 * stays in the field while the arrow keys move through rows and cells; Enter acts, without a row chosen on the first;
 * Escape leaves the rows, then empties the field, then is left to others.
 */
export function useGridCombobox({ rows, columns, value, onChange, onAct }: GridComboboxOptions) {
  const id = useId();
  const [active, setActive] = useState<Cell | null>(null);
  const [shown, setShown] = useState(rows);
  if (shown !== rows) {
    setShown(rows);
    setActive(null);
  }
  const idOf = ({ row, column }: Cell): string => `${id}cell-${row}-${column}`;
  const activeId = active === null ? undefined : idOf(active);

  useEffect(() => {
    if (activeId !== undefined) document.getElementById(activeId)?.scrollIntoView({ block: 'nearest' });
  }, [activeId]);

  const handleArrow = (event: KeyboardEvent, [down, right]: readonly [number, number]): void => {
    // Left and right belong to the text until a row is chosen.
    if (rows.length === 0 || (active === null && down === 0)) return;
    event.preventDefault();
    setActive(moved(active, down, right, rows.length, columns));
  };
  const handleEscape = (event: KeyboardEvent): void => {
    if (active === null && value === '') return;
    event.preventDefault();
    event.stopPropagation();
    if (active === null) onChange('');
    else setActive(null);
  };
  const handleKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    const step = STEPS[event.key];
    if (step) handleArrow(event, step);
    else if (event.key === 'Escape') handleEscape(event);
    else if (event.key === 'Enter' && rows.length > 0) {
      event.preventDefault();
      onAct(active?.row ?? 0, active?.column ?? 0);
    }
  };

  return {
    active,
    inputProps: {
      role: 'combobox',
      'aria-autocomplete': 'list',
      'aria-haspopup': 'grid',
      'aria-expanded': rows.length > 0,
      'aria-controls': id,
      'aria-activedescendant': activeId,
      autoComplete: 'off',
      autoCorrect: 'off',
      autoCapitalize: 'none',
      spellCheck: false,
      enterKeyHint: 'go',
      value,
      onChange: (event: { readonly target: { readonly value: string } }) => onChange(event.target.value),
      onKeyDown: handleKeyDown,
    },
    gridProps: { role: 'grid', id },
    cellProps: (row: number, column: number) => ({
      role: 'gridcell',
      id: idOf({ row, column }),
      tabIndex: -1,
      'data-active': active?.row === row && active.column === column,
      // The focus stays in the field.
      onMouseDown: (event: { readonly preventDefault: () => void }) => event.preventDefault(),
      onClick: () => onAct(row, column),
    }),
  } as const;
}

/** The next cell; from above the first row and below the last one comes back to the field. */
function moved(active: Cell | null, down: number, right: number, rows: number, columns: number): Cell | null {
  if (active === null) return { row: down > 0 ? 0 : rows - 1, column: 0 };
  const row = active.row + down;
  if (row < 0 || row >= rows) return null;
  return { row, column: Math.min(columns - 1, Math.max(0, active.column + right)) };
}

/** Line drawings on a 24 x 24 grid, by name. */
const SHAPES = {
  list: 'M9 6h11M9 12h11M9 18h11M4 6h1M4 12h1M4 18h1',
  plan: 'M3 4h18v16H3zM3 12h6M13 12h8M13 4v5M13 15v5',
  explore:
    'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM3 12h18M12 3c3 2.6 3.6 5.8 3.6 9s-.6 6.4-3.6 9c-3-2.6-3.6-5.8-3.6-9S9 5.6 12 3z',
  settings: 'M4 7h9M17 7h3M4 17h3M11 17h9M15 5v4M9 15v4',
  help: 'M9 9a3 3 0 1 1 4.5 2.6c-1 .6-1.5 1.2-1.5 2.4M12 17.5v.5M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18z',
  headset: 'M4 8h16v8h-5l-1.5-2.5h-3L9 16H4zM4 11H2M22 11h-2',
  back: 'M9 14L4 9l5-5M4 9h10a6 6 0 0 1 0 12h-3',
  next: 'M9 5l7 7-7 7',
  previous: 'M15 5l-7 7 7 7',
  close: 'M6 6l12 12M18 6L6 18',
  plus: 'M12 5v14M5 12h14',
  minus: 'M5 12h14',
  whole: 'M4 9V4h5M15 4h5v5M20 15v5h-5M9 20H4v-5',
  link: 'M10 14a4 4 0 0 0 6 0l3-3a4 4 0 0 0-6-6l-1 1M14 10a4 4 0 0 0-6 0l-3 3a4 4 0 0 0 6 6l1-1',
  search: 'M10.5 4a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13zM15.5 15.5L21 21',
  way: 'M5 20v.1M8 17v.1M11.5 15.5v.1M13 12v.1M11 9v.1M13 6v.1M16 4h4v4M20 4l-3 3',
  copy: 'M9 9h11v11H9zM5 15H4V4h11v1',
  share: 'M8 7l4-4 4 4M12 3v12M6 11H5v10h14V11h-1',
  save: 'M8 11l4 4 4-4M12 3v12M5 17v4h14v-4',
  keep: 'M7 4h10v16l-5-4.5L7 20z',
  ticket: 'M3 7h18v3.5a1.5 1.5 0 0 0 0 3V17H3v-3.5a1.5 1.5 0 0 0 0-3zM14.5 7v2M14.5 11v2M14.5 15v2',
  print: 'M7 9V3h10v6M7 17H4V9h16v8h-3M7 14h10v7H7z',
  turn: 'M12 4l6 3.2v7L12 17.5l-6-3.3v-7zM6 7.2l6 3.3 6-3.3M12 10.5v7M3 15.5c1.5 3.4 5 5 9 5s7.5-1.6 9-5',
  away: 'M14 4h6v6M20 4l-9 9M18 13v6H5V6h6',
} as const;

export type IconName = keyof typeof SHAPES;

/** A drawing that stands beside words or inside a labelled button; screen readers pass over it. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg width="22" height="22" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path
        d={SHAPES[name]}
        fill="none"
        stroke="currentColor"
        strokeWidth="1.6"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}

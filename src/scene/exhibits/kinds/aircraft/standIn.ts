import type { StandIn } from '../standIn';

/** Types that have a small model, by the names the models tool gives them. */
const TYPES: readonly string[] = [
  'tb3',
  'sb',
  'db3',
  'i15',
  'i153',
  'i16',
  'boeing218',
  'p40',
  'p43',
  'b25',
  'b24',
  'c87',
  'b29',
  'c46',
  'c47',
  'dc2half',
];

/** Scale models by type; the two on plinths are worked out further. */
export const aircraft: StandIn = {
  variants: ['large-p40', 'large-i16', ...TYPES],
  variantOf: ({ exhibit, model }) => {
    if (model === 'p40') return 'large-p40';
    if (model === 'i16') return 'large-i16';
    return typeOf(exhibit);
  },
  tones: ['#ffffff'],
};

/** Type of a record by its id: `ac-b24` is a B-24; later marks of one type share its model. */
function typeOf(exhibit: string): string {
  const name = exhibit.replace(/^ac-/, '');
  if (TYPES.includes(name)) return name;
  return name.startsWith('h81') || name.startsWith('p40') ? 'p40' : name.startsWith('i16') ? 'i16' : 'c47';
}

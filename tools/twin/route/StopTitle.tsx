import { usePage } from '../document/pageContext';
import type { RouteStop } from './routeModel';

/** The name of a stop: its own, or that of the section whose passage it is. */
export function StopTitle({ stop: { zone } }: { readonly stop: RouteStop }) {
  const { words, say, material } = usePage();
  if (zone.order !== null || zone.section === 'link') return say(zone.title);
  return words('route.passageTitle', { section: say(material.section(zone.section).title) });
}

import { useGallery } from '../useGallery';

/**
 * Says the visit's announcements to screen readers. Two polite regions take turns, so that the same sentence said twice
 * is heard twice. `data-live-announcer` keeps them audible while a dialog hides the rest of the page.
 */
export function Announcer() {
  const { text, serial } = useGallery((state) => state.announcement);
  const language = useGallery((state) => state.language);
  const spoken = text[language];
  const isEven = serial % 2 === 0;
  return (
    <div data-live-announcer="true" className="sr-only">
      <output aria-live="polite">{isEven ? spoken : ''}</output>
      <output aria-live="polite">{isEven ? '' : spoken}</output>
    </div>
  );
}

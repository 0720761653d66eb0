import { Icon } from '../Icon';
import { useWords } from '../words/useWords';

/** A link to another site, said to be one. Nothing there is fetched until it is followed. */
export function AwayLink({ href, text }: { readonly href: string; readonly text: string }) {
  const words = useWords();
  return (
    <a href={href} target="_blank" rel="noopener noreferrer">
      {text} <Icon name="away" />
      <span className="sr-only">{` (${words('panel.opensSite')})`}</span>
    </a>
  );
}

import { LANGUAGES } from '../../../src/domain/language/language';
import { hallAddress, type PageAddress, pathOf } from '../address';
import type { LinkedData } from '../linked/linkedData';
import { usePage } from './pageContext';
import { TAG } from './tags';

export interface PageHeadProps {
  readonly title: string;
  readonly description: string;
  /** Picture of the page's card, below the site's base. */
  readonly image: string | null;
  readonly linked: LinkedData;
  readonly styleSheet: string;
  /** schema.org's word for a page that is not of its own kind is `website`. */
  readonly cardType: 'website' | 'article';
}

/** What search engines, cards and browsers read of a page. */
export function PageHead({ title, description, image, linked, styleSheet, cardType }: PageHeadProps) {
  const { file, link, language, address, material } = usePage();
  const { exhibition } = material.catalogue;
  return (
    <head>
      <meta charSet="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{title}</title>
      <meta name="description" content={description} />
      <link rel="stylesheet" href={file('fonts/fonts.css')} />
      <link rel="stylesheet" href={file(styleSheet)} />
      <link rel="icon" href={file('icon.svg')} type="image/svg+xml" />
      <PageAlternates address={address} />
      <meta property="og:type" content={cardType} />
      <meta property="og:site_name" content={exhibition.title[language]} />
      <meta property="og:title" content={title} />
      <meta property="og:url" content={link(pathOf(address, language))} />
      {image === null ? null : <meta property="og:image" content={link(image)} />}
      {image === null ? null : <meta name="twitter:card" content="summary_large_image" />}
      <LinkedScript data={linked} />
    </head>
  );
}

/** This page's one address, and the same page in each language; who has asked for no language gets Chinese. */
export function PageAlternates({ address }: { readonly address: PageAddress }) {
  const { link, language } = usePage();
  const pathIn = (name: (typeof LANGUAGES)[number]): string =>
    address.kind === 'home' ? hallAddress(name) : pathOf(address, name);
  return (
    <>
      <link rel="canonical" href={link(pathOf(address, language))} />
      {LANGUAGES.map((name) => (
        <link key={name} rel="alternate" hrefLang={TAG[name]} href={link(pathIn(name))} />
      ))}
      <link rel="alternate" hrefLang="x-default" href={link(pathOf(address, 'zh'))} />
    </>
  );
}

/** JSON-LD. A data block: browsers never run it, and `<` is written so that it cannot end the element. */
export function LinkedScript({ data }: { readonly data: LinkedData }) {
  return <script type="application/ld+json">{JSON.stringify(data).replaceAll('<', '\\u003c')}</script>;
}

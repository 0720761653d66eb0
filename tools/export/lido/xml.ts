import { XMLBuilder } from 'fast-xml-parser';

/** An element's content: child elements in order by name, attributes by `@`-name, text as `#text`. */
export interface Xml {
  readonly [name: string]: XmlValue | readonly XmlValue[] | undefined;
}

/** An element, or one that holds text alone. */
export type XmlValue = Xml | string;

const ATTRIBUTE = '@';

const builder = new XMLBuilder({
  ignoreAttributes: false,
  attributeNamePrefix: ATTRIBUTE,
  textNodeName: '#text',
  format: true,
  indentBy: '  ',
  suppressEmptyNode: false,
  suppressBooleanAttributes: false,
  processEntities: true,
});

/** A document as XML 1.0 text; characters that XML cannot hold become U+FFFD, everything else is escaped by the builder. */
export function xmlText(document: Xml): string {
  const body: string = builder.build(sound(document));
  return `<?xml version="1.0" encoding="UTF-8"?>\n${body}`;
}

/** Drops what is undefined and mends what XML has no character for. */
function sound(value: Xml[string]): unknown {
  if (typeof value === 'string') return value.replaceAll(NO_CHARACTER, '\ufffd');
  if (Array.isArray(value)) return value.map((item: XmlValue) => sound(item));
  return Object.fromEntries(
    Object.entries(value ?? {}).flatMap(([name, child]) => (child === undefined ? [] : [[name, sound(child)]])),
  );
}

/** What `Char` of XML 1.0, section 2.2, leaves out. */
const NO_CHARACTER = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

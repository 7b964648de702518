import { visible } from '../document/visible.js';

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A text for the content or an attribute of XML, on one line, its control characters drawn. */
export function xmlText(text: string): string {
  // No XML holds the two code points that are no characters, not even as a reference.
  return visible(text)
    .replace(/[\ufffe\uffff]/gu, '\ufffd')
    .replace(/[&<>"]/gu, (sign) => ENTITIES[sign]!);
}

/** The attributes of an XML element, a space before each; those without a value are left out. */
export function xmlAttributes(values: Readonly<Record<string, string | number | undefined>>): string {
  return Object.entries(values)
    .flatMap(([name, value]) => (value === undefined ? [] : ` ${name}="${xmlText(String(value))}"`))
    .join('');
}

/**
 * Regular expressions for texts that are written in the letters of European languages, as nearly all are that stet reads. V8 takes
 * a third of a millisecond to compile an expression with a class such as `\p{L}`, whose 140,000 letters of all scripts it lists each
 * time, and stet has hundreds: as long for a short article as all else that is done with it. Of these letters alone it takes a
 * tenth of that. The first text that holds any other character turns all expressions into what their authors wrote, so that none
 * ever matches otherwise than written.
 *
 * The build (src/latin-literals.js) writes the calls of `latin` and `latinOf` into the scripts of dist/compiled/, for regular
 * expressions of src/analysis/ and src/checks/. Source code never calls them.
 */

/**
 * What does not belong to the characters for which `CLASSES` hold, as a class of a regular expression. Those characters stay among
 * themselves in lower case, in upper case and decomposed, so that what is made of a text needs no looking at: “µ” and “ŉ” do not.
 */
export const OTHERS =
  '\\xb5\\u0149\\u0180-\\u0217\\u021c-\\u02ff\\u0345\\u0370-\\u1fff\\u20d0-\\u2102\\u2104-\\u2115\\u2117-\\u2121\\u2123-\\u218f\\u2200-\\u24ff\\u2600-\\ufffc\\ufffe-\\uffff';

/** The general categories of Unicode 15 among those characters; a range may lead over others, which are met nowhere. */
const CLASSES: Readonly<Record<string, string>> = {
  L: 'A-Za-z\\xaa\\xba\\xc0-\\xd6\\xd8-\\xf6\\xf8-\\u021b\\u2071\\u207f\\u2090-\\u209c',
  Lu: 'A-Z\\xc0-\\xd6\\xd8-\\xde\\u0100\\u0102\\u0104\\u0106\\u0108\\u010a\\u010c\\u010e\\u0110\\u0112\\u0114\\u0116\\u0118\\u011a\\u011c\\u011e\\u0120\\u0122\\u0124\\u0126\\u0128\\u012a\\u012c\\u012e\\u0130\\u0132\\u0134\\u0136\\u0139\\u013b\\u013d\\u013f\\u0141\\u0143\\u0145\\u0147\\u014a\\u014c\\u014e\\u0150\\u0152\\u0154\\u0156\\u0158\\u015a\\u015c\\u015e\\u0160\\u0162\\u0164\\u0166\\u0168\\u016a\\u016c\\u016e\\u0170\\u0172\\u0174\\u0176\\u0178\\u0179\\u017b\\u017d\\u0218\\u021a',
  Ll: 'a-z\\xdf-\\xf6\\xf8-\\xff\\u0101\\u0103\\u0105\\u0107\\u0109\\u010b\\u010d\\u010f\\u0111\\u0113\\u0115\\u0117\\u0119\\u011b\\u011d\\u011f\\u0121\\u0123\\u0125\\u0127\\u0129\\u012b\\u012d\\u012f\\u0131\\u0133\\u0135\\u0137\\u0138\\u013a\\u013c\\u013e\\u0140\\u0142\\u0144\\u0146\\u0148\\u014b\\u014d\\u014f\\u0151\\u0153\\u0155\\u0157\\u0159\\u015b\\u015d\\u015f\\u0161\\u0163\\u0165\\u0167\\u0169\\u016b\\u016d\\u016f\\u0171\\u0173\\u0175\\u0177\\u017a\\u017c\\u017e\\u017f\\u0219\\u021b',
  N: '0-9\\xb2\\xb3\\xb9\\xbc-\\xbe\\u2070\\u2074-\\u2079\\u2080-\\u2089',
  Nd: '0-9',
  M: '\\u0300-\\u036f',
};

/** Upper and lower case, which are not told apart where case is ignored; some letters have theirs among the others. */
const OF_CASE = /\\[pP]\{L[ul]\}/;

/** What of an expression tells where its classes begin and end, and what may be in them. */
const PARTS = /\\([pP])\{(\w+)\}|\\.|[[\]]/gsu;

/**
 * An expression with the flag `u` that matches the same as `source` in texts without `OTHERS`, or none where there is none that is
 * quicker to compile.
 */
export function latinised(source: string, flags: string): string | undefined {
  if (!flags.includes('u') || (flags.includes('i') && OF_CASE.test(source))) return undefined;
  let inClass = false;
  let changed = false;
  let possible = true;
  const made = source.replace(PARTS, (part, p: string | undefined, name: string) => {
    if (part === '[') inClass = true;
    if (part === ']') inClass = false;
    const characters = p && CLASSES[name];
    if (!characters) return part;
    changed = true;
    if (!inClass) return p === 'P' ? `[^${characters}]` : `[${characters}]`;
    if (p === 'P') possible = false;
    return characters;
  });
  return changed && possible ? made : undefined;
}

const OTHER = new RegExp(`[${OTHERS}]`);

/** All that are in use as yet, with what their authors wrote. */
const inUse: { readonly pattern: RegExp; readonly source: string }[] = [];
let others = false;

/** A regular expression by its two forms. For the build to write. */
export function latin(form: string, source: string, flags: string): RegExp {
  if (others) return new RegExp(source, flags);
  const pattern = new RegExp(form, flags);
  inUse.push({ pattern, source });
  return pattern;
}

/** A regular expression that is put together when it is needed. For the build to write. */
export function latinOf(source: string, flags = ''): RegExp {
  const form = latinised(source, flags);
  return form === undefined ? new RegExp(source, flags) : latin(form, source, flags);
}

/** To be told each text, before anything of it is matched. */
export function meet(text: string): void {
  if (others || !OTHER.test(text)) return;
  others = true;
  // The only way there is to change an expression that others hold.
  for (const { pattern, source } of inUse.splice(0)) pattern.compile(source, pattern.flags);
}

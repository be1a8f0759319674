/** Characters to be asked for at a place of a text: one look-up each, for the places where every character is asked. */
export interface CharSet {
  has(text: string, place: number): boolean;
}

/** A set of single UTF-16 units, built when it is first asked; a bit a unit, for many sets are asked about the same text. */
export function charSet(characters: () => Iterable<string>): CharSet {
  let bits: Uint32Array | undefined;
  return {
    has(text, place) {
      bits ??= bitsOf(characters());
      // Outside the text, this asks for U+0000, which no set has.
      const unit = text.charCodeAt(place);
      return (((bits[unit >>> 5] ?? 0) >>> (unit & 31)) & 1) === 1;
    },
  };
}

/** What `\s` matches. */
export const whiteSpace =
  "\t\n\v\f\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff";

function bitsOf(characters: Iterable<string>): Uint32Array {
  const bits = new Uint32Array(0x10000 >>> 5);
  for (const character of characters) {
    const unit = character.charCodeAt(0);
    bits[unit >>> 5] = (bits[unit >>> 5] ?? 0) | (1 << (unit & 31));
  }
  return bits;
}

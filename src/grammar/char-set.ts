/** Characters to be asked for at a place of a text: one look-up each, for the places where every character is asked. */
export interface CharSet {
  has(text: string, place: number): boolean;
}

/** A set of single UTF-16 units, built when it is first asked. */
export function charSet(characters: () => Iterable<string>): CharSet {
  let flags: Uint8Array | undefined;
  const build = (): Uint8Array => {
    const made = new Uint8Array(0x10000);
    for (const character of characters()) made[character.charCodeAt(0)] = 1;
    return made;
  };
  return {
    has(text, place) {
      flags ??= build();
      return flags[text.charCodeAt(place)] === 1;
    },
  };
}

/** What `\s` matches. */
export const whiteSpace =
  "\t\n\v\f\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff";

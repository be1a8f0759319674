/** Controls, halves of surrogate pairs and non-characters: no format carries them. Line breaks and tabs stay. */
const unprintable = /(?![\n\t])\p{Cc}|\p{Cs}|[\ufffe\uffff]/gu;

const lineBreak = /\r\n?|[\u0085\u2028\u2029]/g;

/** The text with one kind of line break, and without characters that no file format carries. */
export const plainText = (text: string): string =>
  text.replace(lineBreak, "\n").replace(unprintable, "\ufffd");

/** The bytes that a character takes in UTF-8. */
function bytesOf(character: string): number {
  const codePoint = character.codePointAt(0) ?? 0;
  if (codePoint < 0x80) return 1;
  if (codePoint < 0x800) return 2;
  return codePoint < 0x10000 ? 3 : 4;
}

const most = 75;

/** One content line cut so that no piece takes more than 75 bytes, the blank before each further piece included. */
function foldLine(line: string): string {
  let folded = "";
  let taken = 0;
  for (const character of line) {
    const bytes = bytesOf(character);
    if (taken + bytes > most) {
      folded += "\r\n ";
      taken = 1;
    }
    folded += character;
    taken += bytes;
  }
  return folded;
}

/**
 * Folds a calendar file anew: RFC 5545 counts 75 bytes a line, the writer counts UTF-16 units, of which a Chinese line of 75
 * takes 225 bytes, and may cut a character in two.
 */
export const refold = (calendar: string): string =>
  calendar
    .replace(/\r\n[ \t]/g, "")
    .split("\r\n")
    .map(foldLine)
    .join("\r\n");

/** The name of a calendar on one line: the writer passes it on as it is (RFC 5545 §3.3.11). */
export const escapeName = (text: string): string => text.replace(/\s+/g, " ").replace(/[\\;,]/g, "\\$&");

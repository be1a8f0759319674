/** For every UTF-16 unit the one that replaces it; 0 where it stays. */
export type UnitTable = Uint16Array;

export function unitTable(pairs: Iterable<readonly [string, string]>): UnitTable {
  const table = new Uint16Array(0x10000);
  for (const [unit, other] of pairs) table[unit.charCodeAt(0)] = other.charCodeAt(0);
  return table;
}

/** The text with its units replaced. What has none to replace, as most text, is passed over at the speed of a look-up a unit. */
export function replaceUnits(text: string, table: UnitTable): string {
  let replaced = "";
  let kept = 0;
  for (let at = 0; at < text.length; at++) {
    const other = table[text.charCodeAt(at)] ?? 0;
    if (other === 0) continue;
    replaced += text.slice(kept, at) + String.fromCharCode(other);
    kept = at + 1;
  }
  return kept === 0 ? text : replaced + text.slice(kept);
}

/** Counts from which precision and recall are taken. */
export interface Tally {
  readonly right: number;
  readonly read: number;
  readonly gold: number;
}

export const empty: Tally = { right: 0, read: 0, gold: 0 };

export const add = (a: Tally, b: Tally): Tally => ({
  right: a.right + b.right,
  read: a.read + b.read,
  gold: a.gold + b.gold,
});

export const sum = (tallies: readonly Tally[]): Tally => tallies.reduce(add, empty);

const ratio = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole);

export const precision = ({ right, read }: Tally): number => ratio(right, read);
export const recall = ({ right, gold }: Tally): number => ratio(right, gold);

export const f1 = (tally: Tally): number => ratio(2 * tally.right, tally.read + tally.gold);

/** How many keys two lists share, each counted as often as both have it. */
export function matches(read: readonly string[], gold: readonly string[]): Tally {
  const left = new Map<string, number>();
  for (const key of gold) left.set(key, (left.get(key) ?? 0) + 1);
  let right = 0;
  for (const key of read) {
    const count = left.get(key) ?? 0;
    if (count === 0) continue;
    left.set(key, count - 1);
    right++;
  }
  return { right, read: read.length, gold: gold.length };
}

/** Items gathered under a key, in the order in which the keys first occur. */
export function groupBy<Item>(
  items: readonly Item[],
  key: (item: Item) => string,
): ReadonlyMap<string, readonly Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group === undefined) groups.set(key(item), [item]);
    else group.push(item);
  }
  return groups;
}

export const mean = (values: readonly number[]): number =>
  values.length === 0 ? 1 : values.reduce((total, value) => total + value, 0) / values.length;

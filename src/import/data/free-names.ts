/** Gives each its name: the one wanted or, where that is taken, the first free one of `name-2`, `name-3` and so on from `first`. */
export function freeNames(first: number, taken: Iterable<string> = []): (wanted: string) => string {
  const held = new Set(taken);
  const next = new Map<string, number>();
  return (wanted) => {
    let name = wanted;
    let n = next.get(wanted) ?? first;
    while (held.has(name)) name = `${wanted}-${n++}`;
    next.set(wanted, n);
    held.add(name);
    return name;
  };
}

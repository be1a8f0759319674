/**
 * A map that shares what does not change with the map it was made from: a hash trie of plain arrays. Its shape depends on its
 * keys alone, so that equal maps are equal data.
 */
export type Trie<Value> = Leaf<Value> | Branch<Value>;

/** Few keys, in order; hashes and values stand at the places of their keys. */
interface Leaf<Value> {
  readonly hashes: readonly number[];
  readonly keys: readonly string[];
  readonly values: readonly Value[];
  readonly slots?: undefined;
}

interface Branch<Value> {
  /** By the next bits of the hash. */
  readonly slots: readonly Trie<Value>[];
}

type Pair<Value> = readonly [key: string, value: Value];

const bits = 5;
const width = 1 << bits;
const mask = width - 1;
/** More keys than this in one leaf make it a branch. */
const leafSize = 16;
/** 32 bits of hash hold six digits of five bits; what still collides stays in one leaf. */
const deepest = 6;

const empty: Leaf<never> = { hashes: [], keys: [], values: [] };

/** FNV-1a over UTF-16 units. */
function hashOf(key: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < key.length; at += 1) hash = Math.imul(hash ^ key.charCodeAt(at), 0x01000193);
  // The low bits of FNV mix last: fold the high ones in.
  return hash ^ (hash >>> 15);
}

const slotAt = (hash: number, depth: number): number => (hash >>> (depth * bits)) & mask;

/** Where a leaf has a key; -1 when it has it not. */
function placeIn<Value>({ hashes, keys }: Leaf<Value>, key: string, hash: number): number {
  let at = hashes.indexOf(hash);
  while (at !== -1 && keys[at] !== key) at = hashes.indexOf(hash, at + 1);
  return at;
}

export function getIn<Value>(trie: Trie<Value>, key: string): Value | undefined {
  const hash = hashOf(key);
  let node = trie;
  for (let depth = 0; node.slots !== undefined; depth += 1) node = node.slots[slotAt(hash, depth)] ?? empty;
  return node.values[placeIn(node, key, hash)];
}

/** A pair with the hash of its key, which is worked out once. */
interface Item<Value> {
  readonly hash: number;
  readonly key: string;
  readonly value: Value;
}

const itemOf = <Value>([key, value]: Pair<Value>): Item<Value> => ({ hash: hashOf(key), key, value });

const byKey = <Value>(a: Item<Value>, b: Item<Value>): number => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0);

function makeLeaf<Value>(items: readonly Item<Value>[]): Leaf<Value> {
  const sorted = [...items].sort(byKey);
  return {
    hashes: sorted.map(({ hash }) => hash),
    keys: sorted.map(({ key }) => key),
    values: sorted.map(({ value }) => value),
  };
}

const itemsOfLeaf = <Value>({ hashes, keys, values }: Leaf<Value>): readonly Item<Value>[] =>
  values.flatMap((value, at) => {
    const [hash, key] = [hashes[at], keys[at]];
    return hash === undefined || key === undefined ? [] : [{ hash, key, value }];
  });

function makeNode<Value>(items: readonly Item<Value>[], depth: number): Trie<Value> {
  if (items.length <= leafSize || depth > deepest) return makeLeaf(items);
  const slots: Item<Value>[][] = Array.from({ length: width }, () => []);
  for (const item of items) slots[slotAt(item.hash, depth)]?.push(item);
  return { slots: slots.map((own) => makeNode(own, depth + 1)) };
}

/** The map of these pairs, whose keys are all different. */
export const trieOf = <Value>(pairs: Iterable<Pair<Value>>): Trie<Value> =>
  makeNode(Array.from(pairs, itemOf), 0);

function setAt<Value>(node: Trie<Value>, item: Item<Value>, depth: number): Trie<Value> {
  if (node.slots !== undefined) {
    const slot = slotAt(item.hash, depth);
    const slots = node.slots.map((own, at) => (at === slot ? setAt(own, item, depth + 1) : own));
    return { slots };
  }
  return makeNode([...itemsOfLeaf(node).filter(({ key }) => key !== item.key), item], depth);
}

/** A map with one key set: the old map stays as it was. */
export const setIn = <Value>(trie: Trie<Value>, key: string, value: Value): Trie<Value> =>
  setAt(trie, itemOf([key, value]), 0);

/** Every pair, in the order of the trie. */
export function pairsIn<Value>(trie: Trie<Value>): readonly Pair<Value>[] {
  const found: Pair<Value>[] = [];
  const walk = (node: Trie<Value>): void => {
    if (node.slots !== undefined) node.slots.forEach(walk);
    else for (const { key, value } of itemsOfLeaf(node)) found.push([key, value]);
  };
  walk(trie);
  return found;
}

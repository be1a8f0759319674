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
const leafSize = 8;
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
  for (let depth = 0; "slots" in node; depth += 1) node = node.slots[slotAt(hash, depth)] ?? empty;
  return node.values[placeIn(node, key, hash)];
}

const byKey = <Value>(a: Pair<Value>, b: Pair<Value>): number => (a[0] < b[0] ? -1 : a[0] > b[0] ? 1 : 0);

function makeLeaf<Value>(pairs: readonly Pair<Value>[]): Leaf<Value> {
  const sorted = [...pairs].sort(byKey);
  return {
    hashes: sorted.map(([key]) => hashOf(key)),
    keys: sorted.map(([key]) => key),
    values: sorted.map(([, value]) => value),
  };
}

const pairsOfLeaf = <Value>({ keys, values }: Leaf<Value>): readonly Pair<Value>[] =>
  values.flatMap((value, at) => {
    const key = keys[at];
    return key === undefined ? [] : [[key, value] as const];
  });

function makeNode<Value>(pairs: readonly Pair<Value>[], depth: number): Trie<Value> {
  if (pairs.length <= leafSize || depth > deepest) return makeLeaf(pairs);
  const slots: Pair<Value>[][] = Array.from({ length: width }, () => []);
  for (const pair of pairs) slots[slotAt(hashOf(pair[0]), depth)]?.push(pair);
  return { slots: slots.map((own) => makeNode(own, depth + 1)) };
}

/** The map of these pairs, whose keys are all different. */
export const trieOf = <Value>(pairs: Iterable<Pair<Value>>): Trie<Value> => makeNode([...pairs], 0);

function setAt<Value>(node: Trie<Value>, pair: Pair<Value>, hash: number, depth: number): Trie<Value> {
  if ("slots" in node) {
    const slot = slotAt(hash, depth);
    const slots = node.slots.map((own, at) => (at === slot ? setAt(own, pair, hash, depth + 1) : own));
    return { slots };
  }
  return makeNode([...pairsOfLeaf(node).filter(([key]) => key !== pair[0]), pair], depth);
}

/** A map with one key set: the old map stays as it was. */
export const setIn = <Value>(trie: Trie<Value>, key: string, value: Value): Trie<Value> =>
  setAt(trie, [key, value], hashOf(key), 0);

/** Every pair, in the order of the trie. */
export function pairsIn<Value>(trie: Trie<Value>): readonly Pair<Value>[] {
  const found: Pair<Value>[] = [];
  const walk = (node: Trie<Value>): void => {
    if ("slots" in node) node.slots.forEach(walk);
    else found.push(...pairsOfLeaf(node));
  };
  walk(trie);
  return found;
}

import { fold } from "../text/fold.js";

/** Names of a registry, to be found in folded text. */
export interface KnownNames {
  readonly names: readonly string[];
  has(name: string): boolean;
  /** Where the longest known name ends that begins at a place and is a whole name there; the place itself if none is. */
  longestAt(text: string, place: number): number;
}

const none: KnownNames = { names: [], has: () => false, longestAt: (_, place) => place };

const compact = (name: string): string => fold(name).replace(/\s+/gu, "");

/** What may follow a whole name. */
const after = /^(?:$|[\s、,;:。/()|!?等]|和|与|及|以及|会同|牵头|配合|协助|参与|负责|落实|按|分别|共同)/u;

export function knownNames(names: readonly string[] | undefined): KnownNames {
  if (names === undefined || names.length === 0) return none;
  const all = new Set(names.map(compact).filter((name) => name.length > 1));
  const byFirst = new Map<string, string[]>();
  for (const name of all) byFirst.set(name.charAt(0), [...(byFirst.get(name.charAt(0)) ?? []), name]);
  for (const list of byFirst.values()) list.sort((a, b) => b.length - a.length);
  return {
    names,
    has: (name) => all.has(compact(name)),
    longestAt(text, place) {
      const found = byFirst
        .get(text.charAt(place))
        ?.find((name) => text.startsWith(name, place) && endsThere(text, place + name.length));
      return found === undefined ? place : place + found.length;
    },
  };

  /** Also complete where another known name follows with nothing between. */
  function endsThere(text: string, end: number): boolean {
    if (after.test(text.slice(end, end + 2))) return true;
    return (byFirst.get(text.charAt(end)) ?? []).some((name) => text.startsWith(name, end));
  }
}

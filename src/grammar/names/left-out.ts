import { pastSpace } from "../text/marks.js";
import { matchHere } from "../text/match-here.js";
import { isCollective } from "../words/elision.js";
import { readName, type Source } from "./read-name.js";

/** Units that words before a collective take out of it. */
export interface LeftOut {
  readonly start: number;
  readonly end: number;
  /** Where the collective begins. */
  readonly after: number;
}

const except = /(?<lead>除了?)(?<words>[^,。;:!?()]{2,60}?)(?:之外|以外|外)(?:的|,\s?)?/uy;

/** 除市财政局外，其他部门: whom the words before a collective leave out of it, where a collective follows. */
export function leftOutAt(source: Source, place: number, limit: number): LeftOut | undefined {
  const { text } = source;
  if (text.charAt(place) !== "除") return undefined;
  const match = matchHere(except, text, place);
  const { lead, words } = match?.groups ?? {};
  if (match === undefined || lead === undefined || words === undefined || match.end >= limit)
    return undefined;
  const after = pastSpace(text, match.end, limit);
  const name = readName(source, after, limit);
  if (!isCollective(text.slice(name.start, name.end))) return undefined;
  const start = place + lead.length;
  return { start, end: start + words.length, after };
}

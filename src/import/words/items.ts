import { type CharSet, charSet, whiteSpace } from "../../grammar/text/char-set.js";
import type { Work } from "../draft/draft.js";
import { type Marker, markerAt, markerLevel } from "../text/markers.js";
import { isBlank, isEmpty, type Range, trimmed } from "../text/range.js";
import { bracketsOf } from "./brackets.js";
import { fieldsIn } from "./fields.js";
import { type Keyed, labelled } from "./keyed.js";
import { endsUnit } from "./owner-words.js";
import { beginsRunOn, countedOn, endsHeading, headsChained, isNext, type Numbering } from "./run-on.js";

/** One numbered, or unnumbered, piece of running text with the words that say who answers for it. */
export interface Item {
  readonly marker: Marker | undefined;
  /** Without its number and without the keyed words. */
  readonly text: Range;
  readonly keyed: readonly Keyed[];
  /** The source marks it as a heading. */
  readonly level: number | undefined;
  /** The number earlier on its line, under which it stands too: 12. …（甲）。…（乙）。 */
  readonly under: Marker | undefined;
}

function note({ last, seen }: Numbering, marker: Marker): void {
  const level = markerLevel[marker.style];
  for (const style of [...last.keys()]) if (markerLevel[style] > level) last.delete(style);
  last.set(marker.style, marker.value);
  seen.set(marker.style, marker.value);
}

const boundary: CharSet = charSet(() => `。；;！!？?”）)${whiteSpace}`);

/** Whether a marker within a line begins a new item: it is next in its order, or the words before it end one. */
function begins(marker: Marker, state: Numbering, before: string, afterClause: boolean): boolean {
  const last = state.last.get(marker.style);
  const next = isNext(state, marker);
  if (marker.style === "dash") return afterClause;
  if (afterClause) return next || marker.value === 1 || last === undefined;
  if (!boundary.has(before, 0)) return false;
  const deeper = markerLevel[marker.style] > state.current;
  return next || (marker.value === 1 && deeper && isBlank(before));
}

/** What may stand between a clause and the next item. */
const isParting = (mark: string): boolean => isBlank(mark) || "。；;，".includes(mark);

/** 1 开展, and where the number has run into its words, 1开展; not 3月, 2个, 10万. */
const spacedNumber =
  /[0-9０-９]{1,3}(?:(?=\s)|(?=[\p{Script=Han}])(?![年月日号时天周季度个项家名人次座条所处场件套台辆亿万千百十公平米里亩吨元倍级类批期届轮版、]))/uy;

/** The number at the beginning of a line. */
function openingMarker(text: string, { start }: Range, state: Numbering): Marker | undefined {
  const marker = markerAt(text, start);
  if (marker !== undefined || !state.spaced) return marker;
  spacedNumber.lastIndex = start;
  const [numeral] = spacedNumber.exec(text) ?? [];
  if (numeral === undefined) return undefined;
  const range = { start, end: start + numeral.length };
  const value = Number(numeral.normalize("NFKC"));
  // An excerpt may begin with any number.
  const last = state.last.get("arabic");
  const counts = last === undefined || value === last + 1;
  return counts || isBlank(text.charAt(range.end))
    ? { style: "arabic", value, range, glued: false }
    : undefined;
}

/** A place where an item begins in a line. */
interface Cut {
  readonly at: number;
  readonly marker: Marker | undefined;
}

/** How far before a bracket the first of several tasks in a line may begin. */
const longestFirst = 600;

/** Where （1） begins a task within a line: a bracket that ends it stands before （2）. */
function firstsIn(text: string, line: Range, brackets: readonly Keyed[]): ReadonlySet<number> {
  const found = new Set<number>();
  for (const { range, inside } of brackets) {
    let behind = range.end;
    while (behind < line.end && isParting(text.charAt(behind))) behind++;
    const second = inside === true ? undefined : markerAt(text, behind);
    if (second?.value !== 2) continue;
    for (let at = range.start - 1; at > Math.max(line.start, range.start - longestFirst); at--) {
      const first = boundary.has(text, at - 1) ? markerAt(text, at) : undefined;
      if (first?.style !== second.style) continue;
      if (first.value === 1) found.add(at);
      break;
    }
  }
  return found;
}

function cutsOf(
  work: Work,
  line: Range,
  brackets: readonly Keyed[],
  labels: readonly number[],
  state: Numbering,
): readonly Cut[] {
  const { text } = work.reading;
  const opening = openingMarker(text, line, state);
  const chained = countedOn(text, line);
  const firsts = firstsIn(text, line, brackets);
  const cuts: Cut[] = [{ at: line.start, marker: opening }];
  let last: Marker | undefined;
  const take = (marker: Marker): void => {
    last = marker;
    note(state, marker);
    state.current = markerLevel[marker.style];
  };
  if (opening !== undefined) take(opening);
  let bracket = 0;
  let label = 0;
  let inLabel = false;
  let afterBracket = false;
  for (let at = opening?.range.end ?? line.start; at < line.end; at++) {
    while ((labels[label] ?? line.end) <= at) {
      inLabel = true;
      label++;
    }
    while ((brackets[bracket]?.range.start ?? line.end) < at) bracket++;
    const keyed = brackets[bracket];
    if (keyed?.range.start === at) {
      at = keyed.range.end - 1;
      afterBracket = keyed.inside !== true;
      continue;
    }
    const before = text.charAt(at - 1);
    const marker = markerAt(text, at);
    const labelEnds =
      inLabel && (marker?.style !== "han" || boundary.has(before, 0) || endsUnit.test(before));
    const parted = afterBracket || labelEnds || boundary.has(before, 0);
    if (
      marker !== undefined &&
      ((parted && begins(marker, state, before, afterBracket || labelEnds)) ||
        chained.has(at) ||
        headsChained(marker, chained, text, line) ||
        firsts.has(at) ||
        endsHeading(marker, state, last, text) ||
        beginsRunOn(marker, state, text))
    ) {
      cuts.push({ at, marker });
      take(marker);
      at = marker.range.end - 1;
      inLabel = false;
      afterBracket = false;
    } else if (afterBracket && !isParting(text.charAt(at))) {
      cuts.push({ at, marker: undefined });
      afterBracket = false;
    }
  }
  return cuts;
}

/** The keyed words of one item: its brackets, and everything from its first label on. */
function keyedOf(
  work: Work,
  range: Range,
  brackets: readonly Keyed[],
  label: number | undefined,
): readonly Keyed[] {
  if (label === undefined) return brackets;
  const own = brackets.filter((keyed) => keyed.range.end <= label);
  return [...own, labelled(work, trimmed(work.reading.text, { start: label, end: range.end }))];
}

/** The labels that stand in no bracket. */
function outside(labels: readonly number[], brackets: readonly Keyed[]): readonly number[] {
  let bracket = 0;
  return labels.filter((at) => {
    while ((brackets[bracket]?.range.end ?? Number.POSITIVE_INFINITY) <= at) bracket++;
    return (brackets[bracket]?.range.start ?? Number.POSITIVE_INFINITY) > at;
  });
}

/** Parts a line into items. Most lines are one. */
export function itemsOf(
  work: Work,
  line: Range,
  level: number | undefined,
  state: Numbering,
): readonly Item[] {
  const { text } = work.reading;
  const { clauses: brackets, doubtful } = bracketsOf(work, line);
  state.doubtful.push(...doubtful);
  const labels = outside(fieldsIn(work, line), brackets);
  const cuts = cutsOf(work, line, brackets, labels, state);
  let bracket = 0;
  let label = 0;
  let last: Marker | undefined;
  return cuts.map(({ at, marker }, index) => {
    const range = trimmed(text, { start: at, end: cuts[index + 1]?.at ?? line.end });
    const from = bracket;
    while ((brackets[bracket]?.range.start ?? line.end) < range.end) bracket++;
    const labelFrom = label;
    while ((labels[label] ?? line.end) < range.end) label++;
    const keyed = keyedOf(
      work,
      range,
      brackets.slice(from, bracket),
      labels[labelFrom] === undefined || labelFrom === label ? undefined : labels[labelFrom],
    );
    const start = marker?.range.end ?? range.start;
    const closing = keyed.find(({ inside }) => inside !== true);
    const words = trimmed(text, { start, end: closing?.range.start ?? range.end });
    const under = marker === undefined ? last : undefined;
    last = marker ?? last;
    return { marker, text: isEmpty(words) ? { start, end: start } : words, keyed, level, under };
  });
}

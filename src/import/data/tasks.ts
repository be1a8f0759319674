import { parseTiming, type TimingReadingContext } from "../../grammar/index.js";
import { type CharSet, charSet } from "../../grammar/text/char-set.js";
import type { CitationData, GroupData, PartData, TaskData } from "../../plan/data.js";
import type { Timing } from "../../timing/types.js";
import { citationsIn, type DraftCitation } from "../around/citations.js";
import type { Draft, DraftGroup, DraftTask, Work } from "../draft/draft.js";
import { placedDiagnostics, placedTiming } from "../draft/placed.js";
import { isEmpty, type Range, trimmed } from "../text/range.js";
import { withoutEnd } from "../words/keyed.js";
import { freeNames } from "./free-names.js";

/** The path of a group's numbers: 二 under 第一部分 is 1/2 where both are numbered, else its place in the order. */
function groupKey(group: DraftGroup, order: ReadonlyMap<DraftGroup, number>): string {
  const own = group.marker === undefined || group.marker.value === 0 ? order.get(group) : group.marker.value;
  return group.parent === undefined ? `${own}` : `${groupKey(group.parent, order)}.${own}`;
}

/** The place of each group among those with its parent. */
function placesOf(groups: readonly DraftGroup[]): ReadonlyMap<DraftGroup, number> {
  const counts = new Map<DraftGroup | undefined, number>();
  return new Map(
    groups.map((group) => {
      const place = (counts.get(group.parent) ?? 0) + 1;
      counts.set(group.parent, place);
      return [group, place] as const;
    }),
  );
}

/** A key for each task: its number, with its group's where numbers start again. */
export function taskKeys(work: Work, { tasks, groups }: Draft): ReadonlyMap<DraftTask, string> {
  const numbers = tasks.map(({ number }, at) => number ?? at + 1);
  const restarts = new Set(numbers).size < numbers.length;
  const order = placesOf(groups);
  const freeKey = freeNames(1);
  const wanted = tasks.map((task, at) =>
    restarts && task.group !== undefined ? `${groupKey(task.group, order)}/${numbers[at]}` : `${numbers[at]}`,
  );
  const keys = new Map<DraftTask, string>();
  // A printed number comes before a place in the order.
  for (const printed of [true, false])
    tasks.forEach((task, at) => {
      if ((task.number !== undefined) === printed) keys.set(task, freeKey(wanted[at] ?? ""));
    });
  tasks.forEach((task, at) => {
    reportNumber(work, task, keys.get(task) ?? "", wanted[at] ?? "");
  });
  return keys;
}

function reportNumber(
  { reading, report }: Work,
  { number, text }: DraftTask,
  key: string,
  wanted: string,
): void {
  const span = reading.span(text);
  const words = reading.words(text).slice(0, 40);
  if (number === undefined)
    report({ code: "import.unnumbered", severity: "info", params: { words, key }, span });
  else if (key !== wanted)
    report({ code: "import.number-repeated", severity: "warning", params: { number, key }, span });
}

export function groupsData(
  { reading }: Work,
  { groups }: Draft,
  ids: ReadonlyMap<DraftGroup, string>,
): readonly GroupData[] {
  return groups.map((group) => ({
    id: ids.get(group) ?? "",
    title: reading.words(group.title),
    parent: group.parent === undefined ? null : (ids.get(group.parent) ?? null),
    headings: group.headings.map((heading) => reading.span(heading)),
  }));
}

const sentenceEnd: CharSet = charSet(() => "。；");

/** The sentences of a task, where it has several. */
function sentencesOf(text: string, { start, end }: Range): readonly Range[] {
  const sentences: Range[] = [];
  let from = start;
  for (let at = start; at < end; at++) {
    if (!sentenceEnd.has(text, at) && at + 1 < end) continue;
    const sentence = withoutEnd(text, trimmed(text, { start: from, end: at + 1 }));
    if (!isEmpty(sentence)) sentences.push(sentence);
    from = at + 1;
  }
  return sentences;
}

const isDue: ReadonlySet<Timing["kind"]> = new Set([
  "byDate",
  "byEndOf",
  "workingDaysAfter",
  "daysAfter",
  "monthsAfter",
  "window",
]);

/** No sentence that somebody wrote is longer. */
const longestSentence = 2000;

/** A limit in one clause of a long sentence may bind that clause only. */
function reportReach({ reading, report }: Work, timing: Timing, sentence: Range, place: Range): void {
  if (!isDue.has(timing.kind) || sentence.end - sentence.start > longestSentence) return;
  const words = reading.words(sentence);
  const after = words.slice(place.end - sentence.start);
  if (!/，[^，]{6}/u.test(after)) return;
  report({
    code: "import.timing-reach",
    severity: "info",
    params: { words: timing.words },
    span: timing.span,
  });
}

interface TaskTimings {
  readonly timings: readonly Timing[];
  readonly parts: readonly PartData[];
}

function textTimings(work: Work, task: DraftTask, key: string, times: TimingReadingContext): TaskTimings {
  const { reading } = work;
  const { text } = task;
  const { timings, diagnostics } = parseTiming(reading.words(text), times);
  placedDiagnostics(work, text.start, diagnostics);
  if (timings.length === 0) return { timings: [], parts: [] };
  const sentences = sentencesOf(reading.text, text);
  const several = sentences.length > 1;
  const parts = several
    ? sentences.map(
        (range, at): PartData => ({
          id: `${key}.${at + 1}`,
          words: reading.words(range),
          span: reading.span(range),
        }),
      )
    : [];
  let at = 0;
  const placed = timings.map((timing): Timing => {
    const place = { start: text.start + timing.span.start, end: text.start + timing.span.end };
    while ((sentences[at]?.end ?? text.end) <= place.start && at < sentences.length) at++;
    const full = placedTiming(work, text.start, timing);
    reportReach(work, full, sentences[at] ?? text, place);
    const part = parts[at];
    return part === undefined ? full : { ...full, appliesTo: part.id };
  });
  return { timings: placed, parts };
}

const nothing = /^[-—/无\s]*$/u;

/** The time limits of a cell or label; one that is not understood is kept in its words. */
function deadlineTimings(work: Work, range: Range, times: TimingReadingContext): readonly Timing[] {
  const words = work.reading.words(range);
  if (nothing.test(words)) return [];
  const { timings, diagnostics } = parseTiming(words, times);
  placedDiagnostics(work, range.start, diagnostics);
  if (timings.length > 0) return timings.map((timing) => placedTiming(work, range.start, timing));
  const span = work.reading.span(range);
  work.report({
    code: "import.deadline-unread",
    severity: "warning",
    params: { words: words.slice(0, 40) },
    span,
  });
  return [{ kind: "unspecified", words, span }];
}

/** An instrument that the text names, as plan data. */
export const citationData = (
  { reading }: Work,
  { range, title, number }: DraftCitation,
  kind: CitationData["kind"],
): CitationData => ({
  words: reading.words(range),
  span: reading.span(range),
  kind,
  title,
  number: number ?? null,
  date: null,
});

export function tasksData(
  work: Work,
  { tasks }: Draft,
  keys: ReadonlyMap<DraftTask, string>,
  groupOf: (task: DraftTask) => string,
  times: TimingReadingContext,
): readonly TaskData[] {
  return tasks.map((task, at) => {
    const key = keys.get(task) ?? `${at + 1}`;
    const { timings, parts } = textTimings(work, task, key, times);
    return {
      key,
      number: task.number ?? at + 1,
      group: groupOf(task),
      text: work.reading.words(task.text),
      span: work.reading.span(task.text),
      parts,
      timings: [...timings, ...task.deadlines.flatMap((range) => deadlineTimings(work, range, times))],
      thresholds: [],
      prohibitions: [],
      cites: citationsIn(work, task.text).map((citation) => citationData(work, citation, "names")),
      actors: [],
      consequences: [],
    };
  });
}

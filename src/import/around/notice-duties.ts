import { parseTiming, type TimingReadingContext } from "../../grammar/index.js";
import { shown } from "../../grammar/text/fold.js";
import type { Timing } from "../../timing/types.js";
import type { Work } from "../draft/draft.js";
import { placedDiagnostics, placedTiming } from "../draft/placed.js";
import { type Range, within } from "../text/range.js";
import { withoutEnd } from "../words/keyed.js";
import type { DraftCitation } from "./citations.js";
import { files, recipientIn } from "./recipient.js";

export interface DraftObligation {
  readonly range: Range;
  readonly actor: Range;
  readonly recipient: Range | undefined;
  readonly timing: Timing;
}

export interface DraftInspection {
  readonly range: Range;
  readonly inspector: Range;
  readonly examines: Range | undefined;
  readonly timing: Timing;
  readonly consequence: Range | undefined;
}

/** What the paragraphs of the covering notice say. */
export interface Notice {
  readonly basis: DraftCitation[];
  approval: Range | undefined;
  readonly obligations: DraftObligation[];
  readonly inspections: DraftInspection[];
  readonly exhortations: { readonly range: Range; readonly actor: Range }[];
}

/** Who acts: the words before 要, 应, 将. */
const acting =
  /^(?:请|其中|同时|另)?[，,]?((?:各|市|省|区|县|全)[^，。；要应须将请于]{1,40}?)(?:要|应当|应|须|必须|将于|将|于|请|负责|定期|会同)/u;

export interface Actor {
  readonly range: Range;
  readonly words: string;
}

export function actorOf(text: string, sentence: Range): Actor | undefined {
  const words = text.slice(sentence.start, Math.min(sentence.end, sentence.start + 80));
  const [all, actor] = acting.exec(words) ?? [];
  if (all === undefined || actor === undefined) return undefined;
  const start = sentence.start + all.indexOf(actor);
  return { range: { start, end: start + actor.length }, words: actor };
}

const checks = /检查|督查|督导|督办|抽查|考核|评估|通报/u;
const hasDay: ReadonlySet<Timing["kind"]> = new Set(["around", "byDate", "byEndOf", "recurring", "window"]);
const isDue: ReadonlySet<Timing["kind"]> = new Set([
  "workingDaysAfter",
  "workingDaysBefore",
  "daysAfter",
  "monthsAfter",
  "byDate",
  "byEndOf",
  "recurring",
  "window",
]);

/** The clause between commas around a place. */
function commaClause(text: string, sentence: Range, place: number): Range {
  let start = place;
  while (start > sentence.start && text.charAt(start - 1) !== "，") start--;
  let end = place;
  while (end < sentence.end && text.charAt(end) !== "，") end++;
  return { start, end };
}

/** One obligation for each limit: the words up to the clause of the next one. */
function addObligations(
  work: Work,
  sentence: Range,
  actor: Actor,
  timings: readonly PlacedTiming[],
  notice: Notice,
): void {
  const { text } = work.reading;
  const whole = withoutEnd(text, sentence);
  work.account.used(sentence, "obligation");
  timings.forEach(({ timing, place }, index) => {
    const next = timings[index + 1];
    const start = index === 0 ? whole.start : commaClause(text, whole, place.start).start;
    const end = next === undefined ? whole.end : commaClause(text, whole, next.place.start).start;
    const range = withoutEnd(text, { start, end });
    const own = actorOf(text, range) ?? actor;
    const recipient = recipientIn(work, range);
    if (recipient === undefined && files(work, range)) {
      const words = shown(work.reading.words(range));
      work.report({
        code: "import.recipient-unread",
        severity: "info",
        params: { words },
        span: work.reading.span(range),
      });
    }
    notice.obligations.push({ range, actor: own.range, recipient, timing });
  });
}

const consequence = /(?:并|且)?(?:将[^，。；]{0,20})?((?:作为|纳入|列入)[^，。；]{2,60})/u;
const examined = /对([^，。；]{2,60}?)(?:进行|开展|予以|实施)/u;

const namesYear = /\d{4}|[〇零一二三四五六七八九]{4}年|[今本当明次]年/u;

/** 9月20日前后 without a year is the day of every year, as its words have it. */
const withoutYear = (timing: Timing): Timing =>
  timing.kind === "around" && !timing.date.startsWith("-") && !namesYear.test(timing.words)
    ? { ...timing, date: `-${timing.date.slice(4)}` }
    : timing;

function addInspections(
  work: Work,
  sentence: Range,
  actor: Actor,
  timings: readonly PlacedTiming[],
  notice: Notice,
): void {
  const { text } = work.reading;
  const words = text.slice(sentence.start, sentence.end);
  const after = within(sentence, words, consequence);
  const last = timings.at(-1)?.place.end ?? sentence.end;
  const end =
    after === undefined ? sentence.end : commaClause(text, sentence, Math.max(last, sentence.start)).end;
  const range = withoutEnd(text, { start: sentence.start, end });
  work.account.used(sentence, "inspection");
  for (const { timing: found } of timings) {
    const timing = withoutYear(found);
    notice.inspections.push({
      range,
      inspector: actor.range,
      examines: within(sentence, words, examined),
      timing,
      consequence: after,
    });
  }
}

interface PlacedTiming {
  readonly timing: Timing;
  readonly place: Range;
}

function timingsOf(work: Work, sentence: Range, times: TimingReadingContext): readonly PlacedTiming[] {
  const { timings, diagnostics } = parseTiming(work.reading.words(sentence), times);
  placedDiagnostics(work, sentence.start, diagnostics);
  return timings.map((timing) => ({
    timing: placedTiming(work, sentence.start, timing),
    place: { start: sentence.start + timing.span.start, end: sentence.start + timing.span.end },
  }));
}

/** Reads what a sentence asks of its actor by when, or when the overseer looks; whether it says either. */
export function readDuty(
  work: Work,
  sentence: Range,
  actor: Actor,
  times: TimingReadingContext,
  notice: Notice,
): boolean {
  const timings = timingsOf(work, sentence, times);
  const days = timings.filter(({ timing }) => hasDay.has(timing.kind));
  const words = work.reading.words(sentence);
  if (checks.test(words) && days.length > 0 && !/^(?:请|其中|同时|另)?各/u.test(words)) {
    addInspections(work, sentence, actor, days, notice);
    return true;
  }
  const due = timings.filter(({ timing }) => isDue.has(timing.kind));
  if (due.length === 0) return false;
  addObligations(work, sentence, actor, due, notice);
  return true;
}

/** 按照要求，各单位要于3月底前报送方案: what a sentence that hands the plan over goes on to ask. */
export function readDutyBehind(
  work: Work,
  sentence: Range,
  times: TimingReadingContext,
  notice: Notice,
): void {
  const { text } = work.reading;
  const behind: Range[] = [];
  for (let at = sentence.end - 1; at > sentence.start && behind.length < mostClauses; at--)
    if (text.charAt(at) === "，") behind.unshift({ start: at + 1, end: sentence.end });
  const asked = behind.some((rest) => {
    const actor = actorOf(text, rest);
    return actor !== undefined && readDuty(work, rest, actor, times, notice);
  });
  // 请认真执行，并于3月底前报送方案: whoever is addressed; plan data has no name for them.
  const filed = asked
    ? undefined
    : behind.reverse().find((rest) => asksFiling(work, rest) && asksByWhen(work, rest, times));
  if (filed !== undefined) work.account.unread(filed);
}

/** What is asked stands at the end of a sentence. */
const mostClauses = 12;

const asksFiling = (work: Work, range: Range): boolean =>
  files(work, range) || recipientIn(work, withoutEnd(work.reading.text, range)) !== undefined;

const asksByWhen = (work: Work, range: Range, times: TimingReadingContext): boolean =>
  parseTiming(work.reading.words(range), times).timings.some(({ kind }) => isDue.has(kind));

import { parseTiming } from "fengong/import";
import { toSimplified } from "../../src/plan/names.js";
import type { Timing, TimingEvent } from "../../src/timing/types.js";
import { type GoldPhrase, type GoldTiming, yearOf } from "./corpus.js";
import { matches, type Tally } from "./tally.js";

/** What one phrase scored. */
export interface PhraseScore {
  readonly id: string;
  readonly document: string;
  readonly text: string;
  readonly kind: Tally;
  readonly value: Tally;
  /** Of the timings whose kind is right, those whose span overlaps the labelled one. */
  readonly span: Tally;
  readonly exact: boolean;
  readonly diagnosed: boolean;
  readonly read: readonly string[];
  readonly gold: readonly string[];
}

const periods: ReadonlyMap<string, string> = new Map([["ten-days", "ten-days"]]);

/** Which words of the corpus a named event stands for. */
const events: Readonly<Record<string, RegExp>> = {
  publication: /公布|发布/u,
  issue: /印发|下发/u,
  receipt: /收到|接到/u,
  completion: /完成/u,
  change: /变更/u,
};

function sameEvent(read: TimingEvent, gold: unknown): boolean {
  if (typeof gold !== "string") return true;
  if (typeof read === "string") return events[read]?.test(toSimplified(gold)) ?? false;
  // Words of a reading are simplified, those of a label as published.
  return "words" in read && read.words.includes(toSimplified(gold));
}

/** Dates of a document without a year begin with `XXXX` in the corpus; a year that nobody knows is `null`. */
const dated = (value: unknown): unknown =>
  typeof value === "string" ? value.replace(/^XXXX-/u, "--").replace(/^XXXX/u, "-") : (value ?? undefined);

const same = (read: unknown, gold: unknown): boolean => (read ?? undefined) === dated(gold);

function everyOf(timing: Timing): unknown {
  if (timing.kind !== "recurring") return undefined;
  if (timing.every === null) return "unspecified";
  return timing.every.n === 1 ? timing.every.unit : "unspecified";
}

function sameRecurring(read: Timing, gold: GoldTiming): boolean {
  if (read.kind !== "recurring") return false;
  const every = periods.get(String(gold.every)) ?? gold.every;
  return (every === "unspecified" || everyOf(read) === every) && same(read.times?.min, gold.atLeast);
}

const alternativeOf = (gold: GoldTiming): unknown => {
  const alternative = gold.alternative;
  return typeof alternative === "object" && alternative !== null && "byDate" in alternative
    ? alternative.byDate
    : undefined;
};

/** Whether a timing says what the label says. */
function sameValue(read: Timing, gold: GoldTiming): boolean {
  if (gold.kind === "other") return true;
  if (read.kind !== gold.kind) return false;
  switch (read.kind) {
    case "workingDaysAfter":
    case "workingDaysBefore":
    case "daysAfter":
      return same(read.days, gold.days) && sameEvent(read.event, gold.event);
    case "monthsAfter":
      return same(read.months, gold.months) && sameEvent(read.event, gold.event);
    case "byDate":
    case "around":
      return same(read.date, gold.date);
    case "byEndOf":
      return (
        same(read.period, gold.period) &&
        same(read.of, gold.of ?? "-") &&
        same(read.strict, alternativeOf(gold))
      );
    case "window":
      return same(read.from, gold.from) && same(read.to, gold.to);
    case "recurring":
      return sameRecurring(read, gold);
    case "onEvent":
      return sameEvent(read.event, gold.event);
    default:
      return true;
  }
}

const overlaps = ({ span }: Timing, [start, end]: GoldTiming["span"]): boolean =>
  span.start < end && start < span.end;

/** The labels that some timing meets, each timing meeting one. */
function met(
  read: readonly Timing[],
  gold: readonly GoldTiming[],
  meets: (a: Timing, b: GoldTiming) => boolean,
): Tally {
  const left = [...read];
  let right = 0;
  for (const label of gold) {
    const at = left.findIndex((timing) => meets(timing, label));
    if (at < 0) continue;
    left.splice(at, 1);
    right++;
  }
  return { right, read: read.length, gold: gold.length };
}

export function scorePhrase(phrase: GoldPhrase): PhraseScore {
  const year = yearOf(phrase.year);
  const { timings, diagnostics } = parseTiming(phrase.text, year === undefined ? {} : { year });
  // A label without a value (`other`) asks for nothing and forbids nothing.
  const gold = phrase.gold.filter(({ kind }) => kind !== "other");
  const free = phrase.gold.length > gold.length;
  const read = free ? timings.filter(({ kind }) => kind !== "unspecified") : timings;
  const kind = matches(
    read.map(({ kind: name }) => name),
    gold.map(({ kind: name }) => name),
  );
  const value = met(read, gold, sameValue);
  const span = met(read, gold, (timing, label) => timing.kind === label.kind && overlaps(timing, label.span));
  return {
    id: phrase.id,
    document: phrase.document,
    text: phrase.text,
    kind,
    value,
    span,
    exact: value.right === read.length && value.right === gold.length,
    diagnosed: diagnostics.length > 0,
    read: read.map((timing) => JSON.stringify(timing)),
    gold: gold.map((label) => JSON.stringify(label)),
  };
}

import type { Survivor } from "./report.js";

/** Why changes that no test notices may stay: one change, or all that are alike in some files. */
interface Reason {
  readonly because: string;
  readonly applies: (survivor: Survivor) => boolean;
}

const becomes = (path: string, original: string, ...replacements: readonly string[]): Reason["applies"] => {
  return (one) =>
    one.path === `src/${path}` &&
    one.original === original &&
    (replacements.length === 0 || replacements.includes(one.replacement));
};

/** A place that no test reaches, because nothing can. */
const neverReached = (path: string, original: string): Reason["applies"] => {
  const isIt = becomes(path, original);
  return (one) => !one.isReached && isIt(one);
};

const anyOf =
  (...tests: readonly Reason["applies"][]): Reason["applies"] =>
  (one) =>
    tests.some((test) => test(one));

/** Folders where every survivor of a common kind was looked at before the kind was given a reason. */
const isExamined = (path: string): boolean => /^src\/(calendar|timing|query)\//.test(path);

const reasons: readonly Reason[] = [
  {
    because:
      "A list that is empty where a table has no entry: a text in it has none of the fields that are asked for.",
    applies: anyOf(
      ({ path, original, replacement }) =>
        isExamined(path) && original === "[]" && replacement === '["Stryker was here"]',
      becomes("ledger/evolve.ts", "[]"),
    ),
  },
  {
    because: "The types cannot know that the entry is there; it always is.",
    applies: anyOf(
      ({ path, mutator }) => isExamined(path) && mutator === "OptionalChaining",
      neverReached("calendar/unpack.ts", '""'),
      becomes("ledger/append.ts", "[]"),
      becomes("ledger/entry-order.ts", "before === undefined", "false"),
      becomes("ledger/run.ts", "predecessor.ends?.on"),
      becomes("ledger/run.ts", "log[length - 1]?.date"),
      becomes("ledger/run.ts", '""'),
      becomes("ledger/ties.ts", "tenures.get(line.unit)?.get"),
      becomes("ledger/capacity.ts", "context.units.get(unit)?.kind"),
    ),
  },
  {
    because: "Of two that are equal, either is the answer.",
    applies: anyOf(
      becomes("calendar/day-index.ts", "n > 0", "n >= 0"),
      becomes("calendar/bulk.ts", "start <= end", "start < end"),
      becomes("calendar/day-index.ts", "from <= to", "from < to"),
      becomes("calendar/estimate.ts", "n < 0", "n <= 0"),
      becomes("calendar/periods.ts", "n < 0", "n <= 0"),
      becomes(
        "calendar/as-known-on.ts",
        "end < toDayNumber(coverage.last)",
        "end <= toDayNumber(coverage.last)",
      ),
      becomes("query/certainty.ts", "rank(a) >= rank(b)", "rank(a) > rank(b)"),
      becomes("query/certainty.ts", "rank(certainty) < rank(best)", "rank(certainty) <= rank(best)"),
      becomes("timing/context.ts", "date < earliest", "date <= earliest"),
      becomes("ledger/decide-kinds.ts", "lastDue > last", "lastDue >= last"),
      becomes("ledger/entry-order.ts", "a < b", "a <= b"),
      becomes("ledger/timeliness.ts", "day <= due", "day < due"),
      becomes("ledger/timeliness.ts", "due <= day", "due < day"),
      becomes("ledger/timeliness.ts", "day <= opens", "day < opens", "false"),
    ),
  },
  {
    because: "The case that differs has been answered before.",
    applies: anyOf(
      becomes("ledger/decide-kinds.ts", "date < first", "date <= first"),
      becomes("ledger/entry-order.ts", "at > 0", "at >= 0"),
    ),
  },
  {
    because: "What stands there is written over before anybody reads it.",
    applies: anyOf(
      becomes("ledger/status-line.ts", '{ policy: "", light: "", clause: "" }'),
      becomes("ledger/status-line.ts", '""'),
    ),
  },
  {
    because:
      "A key that is absent and one that is undefined read alike inside the library; only the types tell them apart.",
    applies: anyOf(
      becomes("timing/context.ts", "period === undefined", "false"),
      becomes("query/deadlines.ts", "calendar === undefined", "false"),
      becomes("query/due.ts", "calendar === undefined", "false"),
      becomes("query/due.ts", "asOf === undefined", "false"),
      becomes("query/find-tasks.ts", "role === undefined", "false"),
      becomes("query/find-tasks.ts", "certainty === undefined", "false"),
      becomes("query/find-tasks.ts", "asOf === undefined", "false"),
    ),
  },
  {
    because: "The condition tells the types what the next one would find out by itself.",
    applies: anyOf(
      becomes("query/cite.ts", "group !== undefined", "true"),
      becomes("query/cite.ts", "group !== undefined && heading !== undefined"),
      becomes("query/deadlines.ts", '"unknown"', '""'),
      becomes("query/evidence.ts", "clause === undefined", "false"),
      becomes("query/grounds.ts", '"collective" in step', "true"),
      becomes("query/grounds.ts", 'relation !== "narrows" || narrows === undefined'),
      becomes("query/grounds.ts", 'relation !== "narrows"', "false"),
      becomes("query/holders.ts", "actor === undefined || !isCollective(actor)"),
      becomes("query/members.ts", "collective.subsetOf === undefined", "false"),
      becomes("query/reach.ts", "date !== null", "true"),
      becomes("query/reach.ts", 'unit.kind !== "collective" || unit.subsetOf === undefined'),
      becomes("query/reach.ts", 'unit.kind !== "collective"', "false"),
      becomes("query/reach.ts", "unit.subsetOf === undefined", "false"),
      becomes("query/reach.ts", '"collective"', '""'),
      becomes("timing/anchors.ts", 'typeof event === "string"', "true"),
      becomes("query/choices.ts", 'typeof value === "string"', "true"),
      becomes("query/deadlines.ts", 'typeof id === "string"', "true"),
      becomes("query/deadlines.ts", 'typeof id !== "string"', "false"),
      becomes("query/deadlines.ts", 'resolved.standing === "unknown"', "false"),
      becomes("query/deadlines.ts", 'resolved.standing !== "unknown"', "true"),
      becomes("query/deadlines.ts", "resolved.due !== undefined", "true"),
      becomes("query/deadlines.ts", 'resolved.standing !== "unknown" && resolved.due !== undefined'),
      becomes("query/grounds.ts", "narrows === undefined", "false"),
      becomes("query/grounds.ts", "unit === null", "false"),
      becomes("query/grounds.ts", "openList === undefined", "false"),
      becomes("query/holders.ts", "actor === undefined", "false"),
      becomes("query/ownership.ts", "first === undefined", "false"),
      becomes("query/ownership.ts", "row === undefined", "false"),
      becomes("query/reach.ts", 'unit.kind === "collective"', "false"),
      becomes("query/reach.ts", "one !== undefined", "true"),
      becomes("query/reach.ts", "to !== null", "true"),
      becomes("query/reach.ts", "residual.id === unit.id", "false"),
    ),
  },
  {
    because: "A day that is due by a count is itself worked, so the working days around it are always known.",
    applies: anyOf(
      becomes("timing/calendar-period.ts", "workingDays === undefined", "false"),
      becomes("timing/working-days.ts", "workingDays === undefined", "false"),
    ),
  },
  {
    because: "A branch that only says that nothing follows.",
    applies: becomes("timing/written.ts", "default: return undefined;"),
  },
  {
    because: "A quicker way to the same answer: without it the answer is the same, and slower.",
    applies: anyOf(
      becomes("query/reach.ts", "last?.day === day", "false"),
      becomes("calendar/day-index.ts", "key === lastKey && lastValue !== undefined", "false"),
      becomes("calendar/bulk.ts", "n && -1"),
      becomes("calendar/bulk.ts", "-1", "+1"),
      becomes("calendar/bulk.ts", "n > 0", "n >= 0"),
      becomes("calendar/bulk.ts", "ranks[day - first] ?? Number.NaN"),
      becomes("calendar/bulk.ts", "day - first", "day + first"),
      becomes("ledger/append.ts", "entries.at(-1) === entry", "false"),
      becomes("ledger/entry-order.ts", "a === b", "false"),
      becomes("ledger/evolve.ts", "memory.matters.length === 0", "false"),
      becomes("ledger/run.ts", "known !== undefined", "false"),
      becomes("ledger/run.ts", "recordedBy !== undefined", "true"),
      becomes("ledger/run.ts", "length === undefined || length === 0", "true"),
      becomes("ledger/run.ts", "fits && found.length <= length", "false"),
      becomes("ledger/run.ts", "kept?.length === length", "false"),
      becomes("ledger/run.ts", "{ from: kept }", "{}"),
      becomes("ledger/run.ts", "run.standsAlone", "false"),
      becomes("ledger/run.ts", "awaited.length > 0", "true", "awaited.length >= 0"),
      becomes("ledger/run.ts", "diagnostics.length > 0", "true", "diagnostics.length >= 0"),
      becomes("ledger/status-line.ts", "memory.notices.length === 0", "false"),
      becomes("ledger/status.ts", "run.remarks.length > 0", "true", "run.remarks.length >= 0"),
      becomes("ledger/status.ts", "written < ledger.written", "true", "written <= ledger.written"),
      becomes("ledger/status.ts", "run.version > 0", "false"),
      becomes("ledger/status.ts", "written += 1", "written -= 1"),
    ),
  },
  {
    because: "A place outside an array of numbers is not written, and reads as nothing.",
    applies: anyOf(
      becomes("calendar/bulk.ts", "i < from.length", "i <= from.length"),
      becomes("calendar/day-index.ts", "place < size", "place <= size"),
      becomes("calendar/day-index.ts", "weekday - weekdayOf(first) + 7", "weekday - weekdayOf(first) - 7"),
    ),
  },
  {
    because:
      "English words for a log: what a program reads is the code and its parameters, which the tests compare.",
    applies: ({ path, original }) => path.startsWith("src/calendar/") && /^["`].+ .+\.["`]$/.test(original),
  },
];

/** The reason recorded for a survivor. */
export const reasonOf = (survivor: Survivor): string | undefined =>
  reasons.find(({ applies }) => applies(survivor))?.because;

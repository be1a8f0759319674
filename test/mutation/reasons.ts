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
const neverReached = (path: string, original?: string): Reason["applies"] => {
  return (one) =>
    !one.isReached && one.path === `src/${path}` && (original === undefined || one.original === original);
};

const anyOf =
  (...tests: readonly Reason["applies"][]): Reason["applies"] =>
  (one) =>
    tests.some((test) => test(one));

/** Folders where every survivor of a common kind was looked at before the kind was given a reason. */
const isExamined = (path: string): boolean => /^src\/(calendar|timing|query|ledger)\//.test(path);

const reasons: readonly Reason[] = [
  {
    because:
      "A list that is empty where a table has no entry: a text in it has none of the fields that are asked for.",
    applies: ({ path, original, replacement }) =>
      isExamined(path) && original === "[]" && replacement === '["Stryker was here"]',
  },
  {
    because: "The types cannot know that the entry is there; it always is.",
    applies: anyOf(
      ({ path, mutator }) => isExamined(path) && mutator === "OptionalChaining",
      neverReached("calendar/unpack.ts", '""'),
      becomes("ledger/entry-order.ts", "before === undefined", "false"),
      becomes("ledger/run.ts", '""'),
      becomes("ledger/run.ts", "entry === undefined", "false"),
      becomes("ledger/capacity.ts", "lifetime !== undefined", "true"),
      becomes("ledger/capacity.ts", "unit === undefined", "false"),
      becomes("ledger/inherit.ts", '"not-started"', '""'),
      becomes("ledger/ties.ts", "found === undefined || isCollective(found)"),
      becomes("ledger/ties.ts", "found === undefined", "false"),
      becomes("ledger/ties.ts", "tenure === undefined || piece === undefined"),
      becomes("ledger/ties.ts", "tenure === undefined", "false"),
      becomes("ledger/ties.ts", "piece === undefined", "false"),
      becomes("ledger/run.ts", "on === undefined", "false"),
      becomes("ledger/run.ts", "on === undefined || (cut.date !== undefined && cut.date < on)"),
      becomes("ledger/trie.ts", "{ hashes: [], keys: [], values: [] }", "{}"),
      becomes("ledger/trie.ts", "hash === undefined || key === undefined"),
      becomes("ledger/trie.ts", "hash === undefined", "false"),
      becomes("ledger/trie.ts", "key === undefined", "false"),
      neverReached("ledger/touched.ts", '""'),
      neverReached("ledger/sheets/unit-sheet.ts", '"~"'),
      neverReached("ledger/sheets/unmet-obligations.ts", '"~"'),
      // A refusal has a first diagnostic, and an issue of zod's its words.
      neverReached("ledger/parse.ts"),
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
      becomes("ledger/line-index.ts", "piece.turn.first > from", "piece.turn.first >= from"),
      becomes("ledger/context.ts", "piece.turn.first > day", "piece.turn.first >= day"),
      becomes("ledger/run.ts", "a.on < b.on", "a.on <= b.on"),
      becomes("ledger/trie.ts", "a.key < b.key", "a.key <= b.key"),
    ),
  },
  {
    because: "Another way of spreading the keys: every map is made and read by the same.",
    applies: anyOf(
      becomes("ledger/trie.ts", "at < key.length", "at <= key.length"),
      becomes("ledger/trie.ts", "depth * bits", "depth / bits"),
    ),
  },
  {
    because: "A sort asks only which comes first: of the others none does.",
    applies: becomes("ledger/trie.ts", "a.key > b.key"),
  },
  {
    because: "The case that differs has been answered before.",
    applies: anyOf(
      becomes("ledger/decide-kinds.ts", "date < first", "date <= first"),
      becomes("ledger/entry-order.ts", "at > 0", "at >= 0"),
      // Who stands on a day has taken over by then, or by a change without a day.
      becomes("ledger/unit-duties.ts", "step.since <= day", "true"),
      becomes(
        "ledger/unit-duties.ts",
        "step.since !== null && step.since <= day",
        "step.since !== null || step.since <= day",
      ),
    ),
  },
  {
    because: "Whatever is none of the other answers is this one.",
    applies: anyOf(
      becomes("ledger/capacity.ts", '"no"', '""'),
      becomes("ledger/touched.ts", '"obligation"', '""'),
      becomes("ledger/schema.ts", "{ return false; }", "{}"),
      becomes("ledger/sheets/ledger-sheet.ts", '"unit"', '""'),
      becomes("ledger/sheets/unit-sheet.ts", '"unit"', '""'),
      becomes("ledger/sheets/summary.ts", '"plan"', '""'),
      becomes("ledger/sheets/summary.ts", '"group"', '""'),
    ),
  },
  {
    because: "What has no day at all, as an inspection always has, comes before every day.",
    applies: anyOf(
      neverReached("ledger/sheets/inspection-sheet.ts", '""'),
      becomes("ledger/sheets/inspection-sheet.ts", '""', '"Stryker was here!"'),
    ),
  },
  {
    because: "Under a name that nothing has, nothing is found.",
    applies: anyOf(
      becomes("ledger/capacity.ts", '""', '"Stryker was here!"'),
      becomes("ledger/line-id.ts", '""', '"Stryker was here!"'),
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
      becomes("ledger/capacity.ts", 'subject.kind === "task"', "true"),
      becomes("ledger/check.ts", 'subject.kind === "task"', "true"),
      becomes("ledger/check.ts", 'subject.kind === "obligation"', "true"),
      becomes("ledger/decide.ts", 'because.by === "entry"', "true"),
      becomes("ledger/touched.ts", 'entry.kind === "reassigned"', "true"),
      becomes("ledger/freshness.ts", "inspection !== undefined", "true"),
      becomes("ledger/light.ts", "value !== undefined", "true"),
      becomes("ledger/light.ts", 'freshness.standing !== "unknown"', "true"),
      becomes("ledger/light.ts", '"unknown"', '""'),
      becomes("ledger/line-index.ts", 'subject.kind !== "task"', "false"),
      becomes("ledger/line-index.ts", "until !== null", "true"),
      becomes("ledger/line-index.ts", 'resolved.standing === "unknown"', "false"),
      becomes("ledger/line-index.ts", '"unknown"', '""'),
      becomes("ledger/lines.ts", 'subject.kind === "task"', "true"),
      becomes("ledger/lines.ts", 'subject.kind === "obligation"', "true"),
      becomes("ledger/parse.ts", 'typeof value !== "object" || value === null || !Object.hasOwn(value, key)'),
      becomes("ledger/parse.ts", 'typeof value !== "object" || value === null'),
      becomes("ledger/parse.ts", 'typeof value !== "object"', "false"),
      becomes("ledger/parse.ts", "value === null", "false"),
      becomes("ledger/parse.ts", 'typeof key === "symbol"', "false"),
      becomes("ledger/parse.ts", '"symbol"', '""'),
      becomes("ledger/parse.ts", 'typeof kind === "string"', "true"),
      becomes("ledger/parse.ts", 'typeof plan !== "string"', "false"),
      becomes("ledger/parse.ts", 'first?.code === "ledger.invalid-entry"', "true"),
      becomes("ledger/pieces.ts", 'resolved.standing === "unknown"', "false"),
      becomes("ledger/pieces.ts", '"unknown"', '""'),
      becomes("ledger/roll-up.ts", 'subject.kind === "task"', "true"),
      becomes("ledger/timeliness.ts", 'because.by === "entry"', "true"),
      becomes("ledger/run.ts", "date !== undefined && length > 0"),
      becomes("ledger/run.ts", "date !== undefined", "true"),
      becomes("ledger/run.ts", "day !== undefined", "true"),
      becomes("ledger/run.ts", "length > 0", "true", "length >= 0"),
      becomes("ledger/timeliness.ts", '"why"', '""'),
      becomes("ledger/touched.ts", 'found.kind === "collective"', "false"),
      becomes("ledger/touched.ts", '"collective"', '""'),
      becomes("ledger/touched.ts", "!isKnownEntry(entry)", "false"),
      becomes("ledger/unit-duties.ts", 'unit.kind === "collective"', "false"),
      becomes("ledger/unit-duties.ts", '"collective"', '""'),
      becomes("ledger/unit-duties.ts", "date !== null", "true"),
      becomes(
        "ledger/unit-duties.ts",
        "facts .flatMap(({ from, to }) => [from, to]) .filter((date) => date !== null)",
      ),
      becomes("ledger/unit-duties.ts", "step.since !== null", "true"),
      becomes("ledger/sheets/inspection-sheet.ts", 'resolved.standing !== "unknown"', "true"),
      becomes("ledger/sheets/inspection-sheet.ts", '"unknown"', '""'),
      becomes("ledger/sheets/inspection-sheet.ts", 'subject.kind === "task"', "true"),
      becomes("ledger/sheets/ledger-sheet.ts", 'subject.kind === "obligation"', "true"),
      becomes("ledger/sheets/ledger-sheet.ts", 'subject.kind === "task"', "true"),
      becomes("ledger/sheets/ledger-sheet.ts", "only === undefined", "false"),
      becomes("ledger/sheets/ledger-sheet.ts", "key === undefined", "false"),
      becomes("ledger/sheets/unit-sheet.ts", "first === undefined", "false"),
      becomes("ledger/sheets/unit-sheet.ts", "status.due !== undefined", "true"),
      becomes("ledger/sheets/unit-sheet.ts", 'unit === undefined || unit.kind === "collective"'),
      becomes("ledger/sheets/unit-sheet.ts", "unit === undefined", "false"),
      becomes("ledger/sheets/unit-sheet.ts", 'unit.kind === "collective"', "false"),
      becomes("ledger/sheets/unit-sheet.ts", '"collective"', '""'),
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
      becomes("query/grounds.ts", "task === undefined", "true"),
      becomes("timing/context.ts", "calendar === undefined", "false"),
      becomes("query/reach.ts", "last?.day === day", "false"),
      becomes("query/reach.ts", "{ day, reaches }", "{}"),
      becomes("calendar/day-index.ts", "key === lastKey && lastValue !== undefined", "false"),
      becomes("calendar/bulk.ts", "n && -1"),
      becomes("calendar/bulk.ts", "-1", "+1"),
      becomes("calendar/bulk.ts", "n > 0", "n >= 0"),
      becomes("calendar/bulk.ts", "ranks[day - first] ?? Number.NaN"),
      becomes("calendar/bulk.ts", "day - first", "day + first"),
      becomes("ledger/capacity.ts", "actingFor(context.plan, id) .slice(1)"),
      becomes(
        "ledger/capacity.ts",
        'own === "yes" || unit.kind === "collective" || unit.partOf === undefined',
      ),
      becomes("ledger/capacity.ts", 'own === "yes" || unit.kind === "collective"'),
      becomes("ledger/capacity.ts", 'own === "yes"', "false"),
      becomes("ledger/capacity.ts", '"yes"', '""'),
      becomes("ledger/capacity.ts", 'unit.kind === "collective"', "false"),
      becomes("ledger/capacity.ts", '"collective"', '""'),
      becomes("ledger/capacity.ts", "unit.partOf === undefined", "false"),
      becomes("ledger/days.ts", "own.size === 0"),
      becomes("ledger/days.ts", "found !== undefined", "false"),
      becomes("ledger/decide.ts", "diagnostics.length > 0", "true", "diagnostics.length >= 0"),
      becomes("ledger/evolve.ts", "!kept.has(kind)", "false"),
      becomes("ledger/memory.ts", "list.length === 0", "false"),
      becomes("ledger/decide.ts", "matters.length === 0", "false"),
      becomes("ledger/decide.ts", "more.length === 0", "false"),
      becomes("ledger/ledger.ts", "isDeeplyFrozen(entry)", "false"),
      becomes("ledger/ledger.ts", "isUnitAlone(copy.by)", "false"),
      becomes("ledger/ledger.ts", '!isRecord<"unit">(by) || typeof by.unit !== "string"', "true"),
      becomes("ledger/ledger.ts", 'typeof by.unit !== "string"'),
      becomes("ledger/ledger.ts", '"string"', '""'),
      becomes("ledger/ledger.ts", 'key !== "unit"'),
      becomes("ledger/ledger.ts", '"unit"', '""'),
      becomes("ledger/ledger.ts", "true", "false"),
      ({ path, original, replacement }) =>
        path === "src/ledger/ledger.ts" && replacement === "{}" && original.includes("for (const key in by)"),
      becomes("ledger/ledger.ts", "first !== undefined", "false"),
      becomes("ledger/ledger.ts", "ledger.conflicts.length > 0", "true", "ledger.conflicts.length >= 0"),
      becomes("ledger/ledger.ts", "!hasConflicts", "false"),
      becomes("ledger/ledger.ts", "others.length > 0", "true", "others.length >= 0"),
      becomes("ledger/ledger.ts", 'typeof inner === "object"', "true"),
      becomes(
        "ledger/ledger.ts",
        "Object.getPrototypeOf(data) === Object.prototype && !Object.values(data).includes(undefined)",
        "false",
      ),
      becomes("ledger/ledger.ts", "Object.getPrototypeOf(data) === Object.prototype"),
      becomes("ledger/ledger.ts", "!isPlain", "true"),
      becomes("ledger/ledger.ts", "!isInOrder(log)", "true"),
      becomes("ledger/light.ts", "known !== undefined", "false"),
      becomes("ledger/line-index.ts", "piece.turn !== undefined", "true"),
      becomes("ledger/one-line.ts", "entries .filter(({ id }) => ledger.conflicts.includes(id))"),
      becomes("ledger/touched.ts", 'kind === "consolidated" || kind === "reassigned"', "true"),
      becomes("ledger/sheets/ledger-sheet.ts", 'by !== "unit"', "false"),
      becomes("ledger/append.ts", "entries.at(-1) === entry", "false"),
      becomes("ledger/entry-order.ts", "a === b", "false"),
      becomes("ledger/evolve.ts", "memory.matters.length === 0", "false"),
      becomes("ledger/touched.ts", 'own !== ""', "true"),
      becomes("ledger/touched.ts", '""', '"Stryker was here!"'),
      becomes("ledger/pieces.ts", "turns.length === 0", "false"),
      becomes("ledger/run.ts", "line.inherits.length === 0", "false"),
      // What is kept of a run that was made before.
      becomes("ledger/run.ts", "one.index === index"),
      becomes("ledger/run.ts", "one.line === line"),
      ({ path, original, replacement }) =>
        path === "src/ledger/run.ts" &&
        /^\{ (let best|const fits)\b|^one\.index/.test(original) &&
        ["{}", "false"].includes(replacement),
      becomes("ledger/run.ts", "one.length <= length", "one.length < length", "false"),
      becomes("ledger/run.ts", "best.length < one.length"),
      becomes("ledger/run.ts", "best === undefined || best.length < one.length", "true"),
      becomes("ledger/run.ts", "fits && (best === undefined || best.length < one.length)", "false"),
      becomes("ledger/run.ts", "{ index, rules, line, length, run, before }", "{}"),
      becomes("ledger/run.ts", "{ ...last, before: undefined }", "{}"),
      becomes("ledger/run.ts", "last?.before === undefined"),
      becomes("ledger/run.ts", "one !== undefined", "false"),
      becomes("ledger/run.ts", "from?.length === length", "false"),
      becomes("ledger/run.ts", "{ from }", "{}"),
      ({ path, original, replacement }) =>
        path === "src/ledger/run.ts" && replacement === "{}" && original.includes("keptRuns.get(log)"),
      becomes("ledger/run.ts", "context.cut.recordedBy !== undefined", "true"),
      becomes("ledger/run.ts", "length === 0"),
      becomes("ledger/status-line.ts", "memory.matters.length === 0", "false"),
      becomes("ledger/run.ts", "cut.date !== undefined && cut.date < on"),
      becomes("ledger/run.ts", "cut.date !== undefined"),
      becomes("ledger/run.ts", "known !== undefined", "false"),
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

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

const anyOf =
  (...tests: readonly Reason["applies"][]): Reason["applies"] =>
  (one) =>
    tests.some((test) => test(one));

const reasons: readonly Reason[] = [
  {
    because:
      "A list that is empty where a table has no entry: a text in it has none of the fields that are asked for.",
    applies: ({ original, replacement }) => original === "[]" && replacement === '["Stryker was here"]',
  },
  {
    because: "The types cannot know that the entry is there; it always is.",
    applies: ({ mutator }) => mutator === "OptionalChaining",
  },
  {
    because: "Of two that are equal, either is the answer.",
    applies: anyOf(
      becomes("query/certainty.ts", "rank(a) >= rank(b)", "rank(a) > rank(b)"),
      becomes("query/certainty.ts", "rank(certainty) < rank(best)", "rank(certainty) <= rank(best)"),
      becomes("timing/context.ts", "date < earliest", "date <= earliest"),
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
    because: "What is kept is asked for again: the answer is the same, and slower.",
    applies: becomes("query/reach.ts", "last?.day === day", "false"),
  },
];

/** The reason recorded for a survivor. */
export const reasonOf = (survivor: Survivor): string | undefined =>
  reasons.find(({ applies }) => applies(survivor))?.because;

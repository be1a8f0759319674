const files = (folder: string, ...names: readonly string[]): readonly string[] =>
  names.map((name) => `test/${folder}/${name}.test.ts`);

/**
 * The tests that must find a change in a folder: its own, those with examples. Property tests are left out, so that what is found does
 * not hang on the luck of a seed, and a run takes minutes.
 */
const suites: Readonly<Record<string, readonly string[]>> = {
  timing: files("timing", "fixed", "relative", "recurring", "provisional"),
  query: [
    ...files("query", "worked-answers", "notice-days"),
    ...files("query/questions", "ownership", "history", "time", "evidence", "reporting"),
    ...files("query", "changed-plans", "second-look", "bad-input"),
  ],
  calendar: [
    ...files("calendar", "model", "edges", "untrusted", "china-mainland", "decree", "provisional"),
    ...files("notices", "notices"),
  ],
  ledger: files(
    "ledger",
    "decisions",
    "entry-order",
    "remarks",
    "steps",
    "inherited",
    "lights",
    "fields",
    "entry-rules",
    "whole-status",
    "together",
    "parse",
    "lines",
    "check",
    "worked-year",
    "trie",
    "pieces",
    "named-arguments",
  ),
  "ledger/sheets": [...files("ledger/sheets", "sheets", "in-full"), ...files("query/questions", "ledger")],
};

/**
 * Tests of those files that are left out: years replayed day by day, which take longer than all the others, and one that reads the code
 * as a file, which Stryker has rewritten.
 */
export const isLeftOut = (test: string): boolean =>
  test.includes("> history replayed >") || test.endsWith("> are what the library carries");

export const folders: readonly string[] = Object.keys(suites);

/** The folder under test, as {@link main} hands it to the processes that Stryker starts. */
export const folderVariable = "FENGONG_MUTATED";

export const suite = (): readonly string[] => suites[process.env[folderVariable] ?? ""] ?? [];

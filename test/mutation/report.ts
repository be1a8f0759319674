import { reasonOf } from "./reasons.js";

/** The parts of Stryker's JSON report that the page is made from. */
export interface Report {
  /** Set when only some files of the folder were asked about. */
  readonly isPartial?: boolean;
  readonly files: {
    readonly [path: string]: { readonly source: string; readonly mutants: readonly Mutant[] };
  };
}

interface Position {
  readonly line: number;
  readonly column: number;
}

interface Mutant {
  readonly mutatorName: string;
  readonly replacement?: string;
  readonly status: string;
  readonly statusReason?: string;
  readonly location: { readonly start: Position; readonly end: Position };
}

/** A change that no test has noticed. */
export interface Survivor {
  readonly path: string;
  readonly mutator: string;
  /** The text as it is and as it was changed, each on one line. */
  readonly original: string;
  readonly replacement: string;
  readonly isReached: boolean;
}

/** How the changes of a folder fared. */
export interface Figures {
  readonly killed: number;
  readonly timedOut: number;
  readonly survived: number;
  readonly notReached: number;
  /** Of all changes, those that a test noticed, in hundredths. */
  readonly score: number;
}

const onOneLine = (text: string): string => text.replace(/\s+/g, " ").trim();

function textAt(source: string, { start, end }: Mutant["location"]): string {
  const lines = source.split("\n");
  const offset = ({ line, column }: Position): number =>
    lines.slice(0, line - 1).reduce((sum, { length }) => sum + length + 1, 0) + column - 1;
  return source.slice(offset(start), offset(end));
}

const isUnnoticed = ({ status }: Mutant): boolean => status === "Survived" || status === "NoCoverage";

/** Stopped by the clock: perhaps only kept waiting by others. */
const isDoubtful = ({ status, statusReason = "" }: Mutant): boolean =>
  status === "Timeout" && !statusReason.includes("Hit count limit reached");

/** What to change again when tests were added: what nobody noticed for sure, and every file that is not what it was. */
export const placesToAskAgain = ({ files }: Report, textOf: (path: string) => string): readonly string[] =>
  Object.entries(files).flatMap(([path, { source, mutants }]) =>
    textOf(path) === source
      ? mutants
          .filter((mutant) => isUnnoticed(mutant) || isDoubtful(mutant))
          .map(
            ({ location: { start, end } }) =>
              `${path}:${start.line}:${start.column - 1}-${end.line}:${end.column - 1}`,
          )
      : [path],
  );

const keyOf = ({ location, mutatorName, replacement }: Mutant): string =>
  JSON.stringify([location, mutatorName, replacement]);

/** A report with what was asked again put in the place of what was found before. */
export function withAnswers(before: Report, again: Report): Report {
  const merged = Object.entries(before.files).map(([path, file]): [string, Report["files"][string]] => {
    const now = again.files[path];
    if (now === undefined) return [path, file];
    if (now.source !== file.source) return [path, now];
    const found = new Map(now.mutants.map((mutant) => [keyOf(mutant), mutant]));
    return [path, { ...file, mutants: file.mutants.map((mutant) => found.get(keyOf(mutant)) ?? mutant) }];
  });
  return { ...before, files: { ...again.files, ...Object.fromEntries(merged) } };
}

export function figuresOf({ files }: Report): Figures {
  const statuses = Object.values(files).flatMap(({ mutants }) => mutants.map(({ status }) => status));
  const count = (wanted: string): number => statuses.filter((status) => status === wanted).length;
  const [killed, timedOut] = [count("Killed"), count("Timeout")];
  const [survived, notReached] = [count("Survived"), count("NoCoverage")];
  const noticed = killed + timedOut;
  return {
    killed,
    timedOut,
    survived,
    notReached,
    score: (100 * noticed) / (noticed + survived + notReached),
  };
}

export const survivorsOf = ({ files }: Report): readonly Survivor[] =>
  Object.entries(files).flatMap(([path, { source, mutants }]) =>
    mutants.filter(isUnnoticed).map(({ mutatorName, replacement = "", status, location }) => ({
      path,
      mutator: mutatorName,
      original: onOneLine(textAt(source, location)),
      replacement: onOneLine(replacement),
      isReached: status === "Survived",
    })),
  );

const cut = (text: string): string => (text.length > 70 ? `${text.slice(0, 69)}…` : text);

/** As code of Markdown, whatever backticks are in it. */
const code = (text: string): string => `\`\` ${cut(text)} \`\``;

const shown = ({ mutator, original, replacement }: Survivor): string =>
  `${code(original)} → ${replacement === "" ? "nothing" : code(replacement)} (${mutator})`;

function bySomething<Value>(values: readonly Value[], keyOf: (value: Value) => string): Map<string, Value[]> {
  const groups = new Map<string, Value[]>();
  for (const value of values) groups.set(keyOf(value), [...(groups.get(keyOf(value)) ?? []), value]);
  return groups;
}

/** What is said of one folder: its figures, and every survivor under its reason. */
export function sectionOf(folder: string, report: Report, date: string): string {
  const { killed, timedOut, survived, notReached, score } = figuresOf(report);
  const survivors = survivorsOf(report);
  const names = Object.keys(report.files).map((path) => `\`${path.replace(`src/${folder}/`, "")}\``);
  const partly =
    report.isPartial === true
      ? [`Measured are ${names.sort().join(", ")}; the other files of the folder are not measured yet.`, ""]
      : [];
  const reasons = [...bySomething(survivors, (one) => reasonOf(one) ?? "Not looked at yet.")];
  const lists = reasons.flatMap(([reason, ones]) => [
    `**${reason}** (${ones.length})`,
    "",
    ...[...bySomething(ones, ({ path }) => path)].flatMap(([path, own]) => [
      `- \`${path.replace(`src/${folder}/`, "")}\``,
      ...own.map((one) => `  - ${shown(one)}`),
    ]),
    "",
  ]);
  return [
    `## src/${folder}`,
    "",
    "| measured | score | killed | timed out | survived | not reached |",
    "| --- | --- | --- | --- | --- | --- |",
    `| ${date} | ${score.toFixed(1)} % | ${killed} | ${timedOut} | ${survived} | ${notReached} |`,
    "",
    ...partly,
    ...lists,
  ].join("\n");
}

/** A page with the section of one folder put in the place of the one before. */
export function withSection(page: string, folder: string, section: string): string {
  const [head = "", ...sections] = page.split(/^(?=## src\/)/m);
  const others = sections.filter((other) => !other.startsWith(`## src/${folder}\n`));
  return [head, ...[...others, section].sort()]
    .map((part) => part.trimEnd())
    .join("\n\n")
    .concat("\n");
}

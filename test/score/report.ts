import { type ClauseScore, clauseFields } from "./clauses.js";
import { percent, row, share } from "./lines.js";
import { f1, groupBy, mean, precision, recall, sum, type Tally } from "./tally.js";
import type { PhraseScore } from "./timings.js";

const measured = (name: string, tally: Tally): string =>
  row(name, [precision(tally), recall(tally), f1(tally)].map(percent));

/** A clause passes when it is exact; one that is open to argument also passes with any diagnostic. */
const passes = ({ exact, ambiguous, diagnosed }: ClauseScore): boolean => exact || (ambiguous && diagnosed);

const isSilent = ({ exact, ambiguous, diagnosed }: ClauseScore): boolean =>
  !exact && !ambiguous && !diagnosed;

const unitRole = (scores: readonly ClauseScore[]): Tally =>
  sum(scores.map(({ fields }) => fields["unit+role"]));

/** Units read that the labels do not have. */
function unknownUnits(scores: readonly ClauseScore[]): number {
  const units = sum(scores.map(({ fields }) => fields.unit));
  return units.read === 0 ? 0 : (units.read - units.right) / units.read;
}

function clauseGroups(title: string, groups: ReadonlyMap<string, readonly ClauseScore[]>): readonly string[] {
  const lines = [...groups].map(([name, scores]) =>
    row(`${name} (${scores.length})`, [
      percent(f1(unitRole(scores))),
      percent(share(scores, passes)),
      String(scores.filter(isSilent).length).padStart(6),
    ]),
  );
  const macro = [...groups.values()];
  return [
    "",
    row(title, ["unit+role", "    exact", "silent"]),
    ...lines,
    row("macro", [
      percent(mean(macro.map((scores) => f1(unitRole(scores))))),
      percent(mean(macro.map((scores) => share(scores, passes)))),
    ]),
  ];
}

/** The figures of the clauses, as lines of text. */
export function clauseReport(scores: readonly ClauseScore[]): readonly string[] {
  const sure = scores.filter(({ ambiguous }) => !ambiguous);
  return [
    row(`clauses (${scores.length})`, ["precision", "   recall", "       F1"]),
    ...clauseFields.map((field) => measured(field, sum(scores.map(({ fields }) => fields[field])))),
    row("exact, without ambiguous ones", [percent(share(sure, ({ exact }) => exact))]),
    row("exact, or ambiguous and diagnosed", [percent(share(scores, passes))]),
    row("units read that are not labelled", [percent(unknownUnits(scores))]),
    row("silent errors", [percent(sure.length === 0 ? 0 : sure.filter(isSilent).length / sure.length)]),
    ...clauseGroups(
      "by dialect",
      groupBy(scores, ({ dialect }) => dialect),
    ),
    ...clauseGroups(
      "by document",
      groupBy(scores, ({ document }) => document),
    ),
  ];
}

/** The figures of the timing phrases. */
export function phraseReport(scores: readonly PhraseScore[]): readonly string[] {
  const documents = [...groupBy(scores, ({ document }) => document).values()];
  const silent = scores.filter(({ exact, diagnosed }) => !exact && !diagnosed).length;
  return [
    row(`timing phrases (${scores.length})`, ["precision", "   recall", "       F1"]),
    measured("kind", sum(scores.map(({ kind }) => kind))),
    measured("kind and value", sum(scores.map(({ value }) => value))),
    measured("span (overlap)", sum(scores.map(({ span }) => span))),
    row("exact phrases", [percent(share(scores, ({ exact }) => exact))]),
    row("silent errors", [percent(scores.length === 0 ? 0 : silent / scores.length)]),
    row("macro by document, kind and value", [
      percent(mean(documents.map((group) => f1(sum(group.map(({ value }) => value)))))),
    ]),
  ];
}

/** What was read and what is labelled, of everything that is not exact. */
export function differences(
  scores: readonly {
    readonly id: string;
    readonly text: string;
    readonly exact: boolean;
    readonly read: readonly string[];
    readonly gold: readonly string[];
  }[],
): readonly string[] {
  return scores
    .filter(({ exact }) => !exact)
    .flatMap(({ id, text, read, gold }) => [
      `${id} ${text}`,
      ...gold.filter((line) => !read.includes(line)).map((line) => `  - ${line}`),
      ...read.filter((line) => !gold.includes(line)).map((line) => `  + ${line}`),
    ]);
}

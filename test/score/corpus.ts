import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** One unit of a labelled clause. */
export interface GoldUnit {
  readonly unit: string;
  readonly surface: string;
  readonly at: number;
  readonly role: string;
  readonly byDuty: boolean;
  readonly openEnded: boolean;
  readonly alias?: string | null;
}

export interface GoldClause {
  readonly id: string;
  readonly document: string;
  readonly text: string;
  readonly gold: readonly GoldUnit[];
  readonly ambiguous: string | null;
}

/** One timing of a labelled phrase; which values it carries depends on its kind. */
export interface GoldTiming {
  readonly kind: string;
  readonly span: readonly [number, number];
  readonly [value: string]: unknown;
}

export interface GoldPhrase {
  readonly id: string;
  readonly document: string;
  readonly text: string;
  readonly year: string | number | null;
  readonly gold: readonly GoldTiming[];
}

/** One row of a labelled table. */
export interface GoldRow {
  /** The printed number; nothing or a dash where there is none. */
  readonly n: string | null;
  /** The first words of the task, as the source has them. */
  readonly text_starts: string;
  /** The words that say who answers, ` | ` between two cells; nothing where the row has no cell of its own. */
  readonly cell: string | null;
  /** The number of the row whose cell governs this one too. */
  readonly inheritFrom?: string | null;
  /** The numbers of all rows that this row's cell governs. */
  readonly covers?: readonly string[] | null;
  /** The cells by the titles of their columns. */
  readonly columns?: Readonly<Record<string, string | null>> | null;
  readonly deadline?: string | null;
  readonly heading?: string | null;
  /** The row is a heading, not a task. */
  readonly isHeading?: boolean;
  /** The excerpt ends within the row: who answers is not asked for. */
  readonly cut?: boolean;
  /** Why the label can be argued with. */
  readonly ambiguous?: string | null;
}

export interface GoldTable {
  readonly id: string;
  readonly document: string;
  readonly format: string;
  readonly text: string;
  readonly title?: string | null;
  readonly jurisdiction?: string | null;
  readonly year: string | number | null;
  readonly gold: readonly GoldRow[];
}

export interface Corpus {
  readonly clauses: readonly GoldClause[];
  readonly phrases: readonly GoldPhrase[];
  readonly tables: readonly GoldTable[];
}

/** A year as a label gives it. */
export const yearOf = (year: string | number | null): number | undefined => {
  const number = Number(year ?? Number.NaN);
  return Number.isInteger(number) ? number : undefined;
};

function lines<Item>(folder: string, file: string): readonly Item[] {
  const path = join(folder, file);
  if (!existsSync(path)) return [];
  return readFileSync(path, "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line): Item => JSON.parse(line));
}

/** Reads `clauses.jsonl`, `timings.jsonl` and `tables.jsonl` of a folder; each may be missing. */
export const readCorpus = (folder: string): Corpus => ({
  clauses: lines<GoldClause>(folder, "clauses.jsonl"),
  phrases: lines<GoldPhrase>(folder, "timings.jsonl"),
  tables: lines<GoldTable>(folder, "tables.jsonl"),
});

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

export interface Corpus {
  readonly clauses: readonly GoldClause[];
  readonly phrases: readonly GoldPhrase[];
}

function lines<Item>(folder: string, file: string): readonly Item[] {
  const path = join(folder, file);
  if (!existsSync(path)) return [];
  return readFileSync(path, "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line): Item => JSON.parse(line));
}

/** Reads `clauses.jsonl` and `timings.jsonl` of a folder; either may be missing. */
export const readCorpus = (folder: string): Corpus => ({
  clauses: lines<GoldClause>(folder, "clauses.jsonl"),
  phrases: lines<GoldPhrase>(folder, "timings.jsonl"),
});

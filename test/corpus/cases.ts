import { readdirSync } from "node:fs";
import { join } from "node:path";
import { type Diagnostic, formatDiagnostics } from "fengong/diagnostics";
import { readSource, root } from "../support/source-files.js";
import { type Case, diagnosticsOf, inputText, notice } from "./run.js";

const folder = "test/corpus/diagnostics";

/** The codes that have a folder, in order. */
export const corpusCodes = (): readonly string[] => readdirSync(join(root, folder)).sort();

export const fileOf = (code: string, name: string): string => `${folder}/${code}/${name}`;

export const caseOf = (code: string): Case => JSON.parse(readSource(fileOf(code, "case.json")).text);

/** What is expected of a case: the diagnostics of its code, in JSON and in both languages. */
export interface Output {
  readonly "output.json": string;
  readonly "output.zh.txt": string;
  readonly "output.en.txt": string;
}

/** What JSON cannot hold is written as its text. */
const plain = (_: string, value: unknown): unknown =>
  typeof value === "number" && !Number.isFinite(value) ? String(value) : value;

/** A strict validation also says what is worth knowing of the rest; a case shows its own code only. */
export function ownDiagnostics(code: string): readonly Diagnostic[] {
  return diagnosticsOf(caseOf(code)).filter((found) => found.code === code);
}

/** What a case gives now. */
export function outputOf(code: string): Output {
  const own = ownDiagnostics(code);
  const text = inputText(caseOf(code));
  // The readers of clauses call their text `input`, the importer its own `source`.
  const sources = { notice, input: text, source: text };
  return {
    "output.json": `${JSON.stringify(own, plain, 2)}\n`,
    "output.zh.txt": `${formatDiagnostics(own, { lang: "zh", sources })}\n`,
    "output.en.txt": `${formatDiagnostics(own, { lang: "en", sources })}\n`,
  };
}

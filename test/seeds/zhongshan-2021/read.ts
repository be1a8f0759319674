/** Reads the seed for the tests of this folder, and compares words of the source with words of the plan. */

import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { Converter } from "opencc-js";
import type { AssignmentData, PlanData, RepairData, UnitData } from "../../../src/plan/data.js";

const folder = new URL("../../../seeds/zhongshan-2021/", import.meta.url);

export const sourceBytes: Buffer = readFileSync(fileURLToPath(new URL("source.txt", folder)));
export const source: string = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(sourceBytes);

export function readPlan(): PlanData {
  const data: PlanData = JSON.parse(readFileSync(fileURLToPath(new URL("plan.json", folder)), "utf8"));
  return data;
}

/** The value, or a failure that says what is missing. */
export function must<T>(value: T | null | undefined, what: string): T {
  if (value === undefined || value === null) throw new Error(`missing: ${what}`);
  return value;
}

const toSimplified = Converter({ from: "t", to: "cn" });
const fullWidth = new Map([
  [",", "，"],
  [":", "："],
  [";", "；"],
  ["(", "（"],
  [")", "）"],
]);

/** Simplified script, full-width punctuation; every other character, blanks included, as it is. */
export function fold(text: string): string {
  return toSimplified(text).replace(/[,:;()]/g, (mark) => fullWidth.get(mark) ?? mark);
}

/** 1-based line of an offset. */
export function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split("\n").length;
}

/** A 1-based line of the source. */
export function lineOf(text: string, line: number): string {
  return must(text.split("\n")[line - 1], `line ${line}`);
}

/** The raw characters of a range with the damaged ones among them put right. A range may not cut through a repair. */
export function repairedSlice(
  text: string,
  start: number,
  end: number,
  repairs: readonly RepairData[],
): string {
  const damage = repairs
    .filter((r) => r.kind === "encoding" && r.span.start < end && r.span.end > start)
    .sort((a, b) => b.span.start - a.span.start);
  let slice = text.slice(start, end);
  for (const { span, after } of damage) {
    if (span.start < start || span.end > end) return `${slice} (cuts through a repair)`;
    slice = slice.slice(0, span.start - start) + after + slice.slice(span.end - start);
  }
  return slice;
}

export interface Names {
  readonly of: (id: string) => string;
  readonly unit: (id: string) => UnitData;
  readonly named: (name: string) => UnitData;
}

/** Names of units by id, and units by a name that only one unit has. */
export function namesOf(plan: PlanData): Names {
  const byId = new Map(plan.units.map((unit) => [unit.id, unit]));
  const unit = (id: string): UnitData => must(byId.get(id), `unit ${id}`);
  return {
    unit,
    of: (id) => unit(id).name,
    named: (name) => {
      const found = plan.units.filter((candidate) => candidate.name === name);
      if (found.length !== 1) throw new Error(`${found.length} units named ${name}`);
      return must(found[0], name);
    },
  };
}

export const ascending = (numbers: readonly number[]): number[] => [...numbers].sort((a, b) => a - b);
export const sorted = (words: readonly string[]): string[] => [...words].sort();

/** The unit as the cell writes it, with the brackets after it. */
export function writtenInFull(assignment: AssignmentData): string {
  const { written, bracketed } = assignment;
  return bracketed === undefined || written.includes("（") ? written : `${written}（${bracketed.written}）`;
}

import { type ParsedAssignment, parseResponsibility } from "fengong/import";
import type { GoldClause, GoldUnit } from "./corpus.js";
import { matches, type Tally } from "./tally.js";

export const clauseFields = ["unit", "unit+role", "span", "byDuty", "openEnded", "alias"] as const;
export type ClauseField = (typeof clauseFields)[number];

/** What one clause scored. */
export interface ClauseScore {
  readonly id: string;
  readonly document: string;
  readonly dialect: string;
  readonly text: string;
  readonly ambiguous: boolean;
  readonly fields: Readonly<Record<ClauseField, Tally>>;
  readonly exact: boolean;
  readonly diagnosed: boolean;
  readonly read: readonly string[];
  readonly gold: readonly string[];
}

const dialects: readonly (readonly [string, RegExp])[] = [
  ["keyed", /(?:单位|部门|處室|处室|單位|部門)\s*[:：]/u],
  ["bracketed", /^\s*[（(]/u],
  ["prose", /^由|会同|負責.{2}|负责[^、，。）)]{2}|(?:牵头|配合)[，,][^，、。]{2,4}[对将编做]/u],
  ["cell", /牵头|牽頭|配合|负责|負責|落实|落實|参与|監管|监管/u],
  ["list", /(?:)/u],
];

const dialectOf = (text: string): string => dialects.find(([, pattern]) => pattern.test(text))?.[0] ?? "list";

type Side = Pick<GoldUnit, "unit" | "surface" | "at" | "role" | "byDuty" | "openEnded"> & {
  readonly alias: string;
};

const ofGold = ({ alias, ...rest }: GoldUnit): Side => ({ ...rest, alias: alias ?? "" });

const ofRead = (read: ParsedAssignment): Side => ({
  unit: read.unit,
  surface: read.surface,
  at: read.span.start,
  role: read.role,
  byDuty: read.byDuty,
  openEnded: read.openEnded,
  alias: read.bracketed?.kind === "alias" ? read.bracketed.words : "",
});

const keys: Readonly<Record<ClauseField, (side: Side) => string>> = {
  unit: ({ unit }) => unit,
  "unit+role": ({ unit, role }) => `${unit} ${role}`,
  span: ({ surface, at }) => `${surface}@${at}`,
  byDuty: ({ unit, byDuty }) => `${unit} ${byDuty}`,
  openEnded: ({ unit, openEnded }) => `${unit} ${openEnded}`,
  alias: ({ unit, alias }) => `${unit} ${alias}`,
};

const whole = (side: Side): string => clauseFields.map((field) => keys[field](side)).join(" | ");

export function scoreClause(clause: GoldClause): ClauseScore {
  const { assignments, diagnostics } = parseResponsibility(clause.text);
  const read = assignments.map(ofRead);
  const gold = clause.gold.map(ofGold);
  const tally = (field: ClauseField): Tally => matches(read.map(keys[field]), gold.map(keys[field]));
  const { right } = matches(read.map(whole), gold.map(whole));
  return {
    id: clause.id,
    document: clause.document,
    dialect: dialectOf(clause.text),
    text: clause.text,
    ambiguous: clause.ambiguous !== null,
    fields: {
      unit: tally("unit"),
      "unit+role": tally("unit+role"),
      span: tally("span"),
      byDuty: tally("byDuty"),
      openEnded: tally("openEnded"),
      alias: tally("alias"),
    },
    exact: right === read.length && right === gold.length,
    diagnosed: diagnostics.length > 0,
    read: read.map(whole),
    gold: gold.map(whole),
  };
}

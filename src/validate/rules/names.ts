import type { JsonPath, Suggestion } from "../../diagnostics/index.js";
import type { PlanData, UnitData } from "../../plan/data.js";
import { type Lifetime, lifetimesOf } from "../../plan/existence.js";
import { foldWidth } from "../../plan/names.js";
import { type Finding, type LibraryContext, type LibraryRule, rule } from "../rule.js";

/** A written name of a unit with its place. */
export interface Written {
  readonly unit: UnitData;
  readonly lifetime: Lifetime;
  readonly text: string;
  readonly form: string;
  readonly kind: "name" | "alias";
  readonly path: JsonPath;
}

function writtenNames(unit: UnitData, at: number, lifetime: Lifetime): readonly Written[] {
  const one = (text: string, kind: Written["kind"], ...path: (string | number)[]): Written => ({
    unit,
    lifetime,
    text,
    form: foldWidth(text),
    kind,
    path: ["units", at, ...path],
  });
  return [
    one(unit.name, "name", "name"),
    ...(unit.fullName === undefined ? [] : [one(unit.fullName, "name", "fullName")]),
    ...(unit.aliases ?? []).map((alias, n) => one(alias, "alias", "aliases", n)),
  ];
}

/** Whether there is a day on which both stand, as far as known. */
function meet(first: Lifetime, second: Lifetime): boolean {
  const endsBefore = (end: string | null, begin: string | null): boolean =>
    end !== null && begin !== null && end <= begin;
  return !endsBefore(first.to, second.from) && !endsBefore(second.to, first.from);
}

const always: Lifetime = { from: null, to: null };

/** The names of a plan that stand more than once, those of one folded form together. */
export function findSharedNames(data: PlanData): readonly (readonly Written[])[] {
  const lifetimes = lifetimesOf(data);
  const all = data.units.flatMap((unit, at) => writtenNames(unit, at, lifetimes.get(unit.id) ?? always));
  const byForm = new Map<string, Written[]>();
  for (const written of all) {
    const list = byForm.get(written.form);
    if (list === undefined) byForm.set(written.form, [written]);
    else list.push(written);
  }
  return [...byForm.values()].filter((list) => list.length > 1);
}

const clashes = (a: Written, b: Written): boolean => a.unit.id !== b.unit.id && meet(a.lifetime, b.lifetime);

const removal = (path: JsonPath, applicability: Suggestion["applicability"]): Suggestion => ({
  applicability,
  edits: [{ target: { kind: "path", path }, replacement: undefined }],
});

/** Two names of one kind: neither can give way to the other. */
function sameName(list: readonly Written[]): readonly Finding<"unit.same-name">[] {
  return list.flatMap((written, at) => {
    const before = list.slice(0, at).find((other) => other.kind === written.kind && clashes(other, written));
    if (before === undefined) return [];
    return [
      {
        params: { name: written.text, units: [before.unit.id, written.unit.id] },
        path: written.path,
        related: [{ label: before.unit.id, path: before.path }],
      },
    ];
  });
}

/** A name goes before an alias, so that the alias finds nothing. */
function shadowed(list: readonly Written[]): readonly Finding<"unit.alias-shadows-name">[] {
  return list.flatMap((written) => {
    const other = list.find((one) => one.kind === "name" && clashes(one, written));
    if (written.kind === "name" || other === undefined) return [];
    return [
      {
        params: { alias: written.text, unit: written.unit.name, other: other.unit.name },
        path: written.path,
        related: [{ label: other.unit.id, path: other.path }],
        suggestions: [removal(written.path, "likely")],
      },
    ];
  });
}

function redundant(list: readonly Written[]): readonly Finding<"unit.redundant-alias">[] {
  return list.flatMap((written, at) => {
    const own = list.slice(0, at).some((other) => other.unit === written.unit && other.text === written.text);
    if (written.kind === "name" || !own) return [];
    return [
      {
        params: { alias: written.text, unit: written.unit.name },
        path: written.path,
        suggestions: [removal(written.path, "safe")],
      },
    ];
  });
}

const overNames =
  <Found>(judge: (list: readonly Written[]) => readonly Found[]) =>
  ({ sharedNames }: LibraryContext): readonly Found[] =>
    sharedNames().flatMap(judge);

/** Names that two units share, or one has twice. */
export const nameRules = (): readonly LibraryRule[] => [
  rule({ code: "unit.same-name", tier: "basic", severity: "error", check: overNames(sameName) }),
  rule({
    code: "unit.alias-shadows-name",
    tier: "basic",
    severity: "warning",
    check: overNames(shadowed),
  }),
  rule({ code: "unit.redundant-alias", tier: "strict", severity: "info", check: overNames(redundant) }),
];

import { findUnit, isFengongError, matchUnits, toSimplified, type UnitData, units } from "fengong";
import type { Choice } from "./combobox.js";
import type { Page } from "./page.js";
import { plan } from "./plan.js";

/** Either script, either width, either case. */
const fold = (text: string): string =>
  toSimplified(text.normalize("NFKC")).toLowerCase().replaceAll(/\s/g, "");

const forms: readonly { readonly unit: UnitData; readonly forms: readonly string[] }[] = units(plan).map(
  (unit) => ({
    unit,
    forms: [unit.name, unit.fullName ?? "", ...(unit.aliases ?? []), unit.id].map(fold),
  }),
);

/** The name, where the name alone means this unit on the day; else its id. */
function valueFor(unit: UnitData, asOf: string): string {
  try {
    return findUnit(plan, unit.name, { asOf })?.id === unit.id ? unit.name : unit.id;
  } catch (error) {
    if (isFengongError(error)) return unit.id;
    throw error;
  }
}

function noteOf(unit: UnitData, asOf: string, { labels }: Page): string {
  const match = matchUnits(plan, unit.id, { asOf }).find((each) => each.unit.id === unit.id);
  const presence = match === undefined || match.current ? [] : [labels.presence[match.presence]];
  return [labels.unitKind[unit.kind], ...presence].join(" · ");
}

/** The units whose name, full name, alias or id holds what is typed; those that begin with it first. All of them for nothing typed. */
export function suggestUnits(typed: string, asOf: string, page: Page): readonly Choice[] {
  const asked = fold(typed);
  const place = (each: readonly string[]): number =>
    Math.min(...each.map((form) => form.indexOf(asked)).filter((at) => at >= 0));
  return forms
    .map(({ unit, forms: each }) => ({ unit, at: place(each) }))
    .filter(({ at }) => Number.isFinite(at))
    .sort((a, b) => Math.sign(a.at) - Math.sign(b.at))
    .map(({ unit }) => ({ value: valueFor(unit, asOf), label: unit.name, note: noteOf(unit, asOf, page) }));
}

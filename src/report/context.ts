import { invalidArgument, requireListOf, requireObject, requireOptions } from "../diagnostics/index.js";
import type { LightPolicy } from "../ledger/light-types.js";
import type { Labels } from "../messages/label-types.js";
import { labels as ownLabels } from "../messages/labels.js";
import type { Language } from "../messages/texts.js";
import { dataOf, type Plan } from "../plan/compile.js";
import { unitName } from "../plan/find-unit.js";
import { type Bilingual, both, type Cell, namesCell, phraseCell, textCell } from "./cells.js";
import { type LedgerColumn, officeColumns, type UnitPeople } from "./columns.js";

/** How results become tables. @category Reports */
export interface TableOptions {
  /** The labels of both languages; an application spreads its own words over those of `fengong/diagnostics`. */
  readonly labels?: Readonly<Record<Language, Labels>>;
  /** Puts names and telephone numbers of persons into the table. They stay out by default. */
  readonly personal?: boolean;
  /** Who answers in each unit, by unit id: for a ledger sheet, and shown only with `personal`. */
  readonly people?: Readonly<Record<string, UnitPeople>>;
  /** The columns of a ledger sheet; {@link officeColumns} by default. */
  readonly columns?: readonly LedgerColumn[];
  /** The scheme of lights of a status report or a roll-up, for names and colours. A sheet carries its own. */
  readonly lights?: LightPolicy;
}

/** What the makers of cells work with. */
export interface Context {
  readonly plan: Plan;
  readonly labels: Readonly<Record<Language, Labels>>;
  readonly personal: boolean;
  readonly people: Readonly<Record<string, UnitPeople>>;
  readonly columns: readonly LedgerColumn[];
  readonly lights?: LightPolicy;
}

/** Throws `argument.invalid` for what is no plan, and for options of another kind. */
export function contextOf(plan: Plan, options: TableOptions): Context {
  dataOf(plan);
  requireOptions(options);
  const { labels = ownLabels, personal = false, people = {}, columns = officeColumns, lights } = options;
  requireObject("labels", labels);
  requireObject("labels.zh", labels.zh);
  requireObject("labels.en", labels.en);
  requireObject("people", people);
  requireListOf("columns", columns, "object");
  if (lights !== undefined && !Array.isArray(lights?.lights)) {
    throw invalidArgument("lights", lights, "light-policy");
  }
  return { plan, labels, personal, people, columns, ...(lights === undefined ? {} : { lights }) };
}

/** The label of a literal, as the labels of each language have it. */
export const labelCell = (code: string, { labels }: Context, pick: (labels: Labels) => string): Cell => ({
  kind: "label",
  code,
  text: both(pick(labels.zh), pick(labels.en)),
});

/** A phrase that a formatter of `messages` makes in either language. */
export const inBoth = (format: (lang: Language) => string): Bilingual => both(format("zh"), format("en"));

export const formattedCell = (format: (lang: Language) => string): Cell => {
  const text = inBoth(format);
  return text.zh === "" && text.en === "" ? textCell("") : phraseCell(text);
};

/** The name of a unit by id. */
export const unitCell = (id: string, { plan }: Context): Cell => textCell(unitName(plan, id));

export const unitsCell = (ids: readonly string[], context: Context): Cell =>
  namesCell(ids.map((id) => unitCell(id, context)));

export const nameOf =
  ({ plan }: Context): ((id: string) => string) =>
  (id) =>
    unitName(plan, id);

/** The names of units in one line of a note. */
export const namesIn = ({ plan }: Context, ids: readonly string[], lang: Language): string =>
  ids.map((id) => unitName(plan, id)).join(lang === "zh" ? "、" : ", ");

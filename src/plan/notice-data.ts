import type { IsoDate } from "../date/index.js";
import type { Timing } from "../timing/types.js";
import type { Quotation } from "./words-data.js";

/** The covering notice and the plan it carries. @category Plans */
export interface DocumentData {
  readonly title: Quotation;
  readonly planTitle: Quotation;
  readonly number: Quotation | null;
  /** A unit id. */
  readonly issuer: string;
  /** 成文日期 and 发布日期. */
  readonly signed: IsoDate | null;
  readonly published: IsoDate | null;
  readonly approval: Quotation | null;
  /** Whom the notice names at its head, as written, with the units those words mean. */
  readonly addressees: readonly AddresseeData[];
  readonly basis: readonly CitationData[];
  /** Column titles of the table, in order. */
  readonly columns: readonly Quotation[];
}

/** One addressee (主送) as written, and the units those words mean. @category Plans */
export interface AddresseeData extends Quotation {
  /** Unit ids; empty when the words name nobody in particular. */
  readonly units: readonly string[];
}

/** Another instrument that the text names. Its title is kept as quoted, apart from its number. @category Plans */
export interface CitationData extends Quotation {
  readonly kind: "basis" | "applies" | "names";
  readonly title: string | null;
  readonly number: string | null;
  readonly date: IsoDate | null;
  /** What became of the instrument after it was cited. */
  readonly changes?: readonly InstrumentChange[];
  readonly note?: string;
}

/** What became of a cited instrument on a day: by which act, and on which page that is found. @category Plans */
export interface InstrumentChange {
  readonly date: IsoDate;
  readonly effect: "revised" | "repealed" | "replaced";
  readonly by: string;
  readonly source: string;
}

/** What the covering notice asks of units. @category Plans */
export interface ObligationData extends Quotation {
  readonly id: string;
  readonly title: { readonly zh: string; readonly en: string };
  /** A unit or a collective. */
  readonly actor: string;
  readonly actorWritten: Quotation;
  /** Whoever is named here need not do it, with the reason. */
  readonly except: readonly { readonly unit: string; readonly reason: string }[];
  /** To whom it is filed. */
  readonly recipient: { readonly unit: string; readonly written: Quotation } | null;
  readonly timing: Timing;
}

/** When the overseer looks. @category Plans */
export interface InspectionData extends Quotation {
  readonly id: string;
  readonly inspector: string;
  readonly examines: string;
  readonly timing: Timing;
  readonly consequence: Quotation | null;
}

/** What the notice urges without a measurable act. @category Plans */
export interface ExhortationData extends Quotation {
  readonly id: string;
  readonly actors: readonly string[];
}

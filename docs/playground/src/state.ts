import type { Language } from "fengong/diagnostics";

export const panelNames = ["unit", "days", "parse", "matrix"] as const;
export type PanelName = (typeof panelNames)[number];

export const themes = ["auto", "light", "dark"] as const;
export type Theme = (typeof themes)[number];

export const modes = ["clause", "plan"] as const;
export type Mode = (typeof modes)[number];

/** Everything that the page shows follows from this. */
export interface State {
  readonly panel: PanelName;
  readonly lang: Language;
  readonly theme: Theme;
  /** The name or id of the unit asked about. */
  readonly unit: string;
  readonly asOf: string;
  readonly from: string;
  readonly days: number;
  readonly mode: Mode;
  /** A sample's id; empty when the text is the user's own. */
  readonly sample: string;
  readonly text: string;
  /** `unit/task`. */
  readonly cell: string;
}

/** A text that is longer is not put into the address. */
export const longestLinkedText = 2000;

/** What the address of each panel keeps. */
const keysOf: Readonly<Record<PanelName, readonly (keyof State)[]>> = {
  unit: ["unit", "asOf"],
  days: ["from", "days"],
  parse: ["mode", "sample", "text"],
  matrix: ["asOf", "cell"],
};

export const initialState = (lang: Language): State => ({
  panel: "unit",
  lang,
  theme: "auto",
  unit: "市司法局",
  asOf: "2021-07-05",
  from: "2021-07-05",
  days: 10,
  mode: "clause",
  sample: "elided",
  text: "",
  cell: "zs-justice/26",
});

const oneOf = <Value extends string>(values: readonly Value[], value: string | null): Value | undefined =>
  values.find((each) => each === value);

/** No count is longer: the calendar itself has fewer working days. */
export const mostDays = 20_000;

function daysIn(text: string | null): number | undefined {
  const days = text === null || text.trim() === "" ? Number.NaN : Number(text);
  return Number.isInteger(days) && Math.abs(days) <= mostDays ? days : undefined;
}

/** What a field may hold; longer words in an address are nobody's question. */
const words = (text: string | null): string | undefined =>
  text === null ? undefined : text.slice(0, 2 * longestLinkedText);

/** The state that an address names; what it leaves out, or says wrongly, stays as it is in `now`. */
export function readHash(hash: string, now: State): State {
  const [panel = "", query = ""] = hash.replace(/^#/, "").split(/\?(.*)/s);
  const given = new URLSearchParams(query);
  const text = words(given.get("text"));
  const sample = words(given.get("sample")) ?? (text === undefined ? undefined : "");
  return {
    panel: oneOf(panelNames, panel) ?? now.panel,
    lang: oneOf(["zh", "en"], given.get("lang")) ?? now.lang,
    theme: oneOf(themes, given.get("theme")) ?? now.theme,
    unit: words(given.get("unit")) ?? now.unit,
    asOf: words(given.get("asOf")) ?? now.asOf,
    from: words(given.get("from")) ?? now.from,
    days: daysIn(given.get("days")) ?? now.days,
    mode: oneOf(modes, given.get("mode")) ?? now.mode,
    sample: sample ?? now.sample,
    text: text ?? now.text,
    cell: words(given.get("cell")) ?? now.cell,
  };
}

/** The address of a state: a link to it shows the same answer. */
export function writeHash(state: State): string {
  const query = new URLSearchParams({ lang: state.lang });
  if (state.theme !== "auto") query.set("theme", state.theme);
  for (const key of keysOf[state.panel]) {
    const value = String(state[key]);
    if (value !== "" && value.length <= longestLinkedText) query.set(key, value);
  }
  return `#${state.panel}?${query}`;
}

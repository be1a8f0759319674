import { compareDates, type IsoDate } from "../date/index.js";
import type { Line } from "./line-types.js";
import type { Memory } from "./memory.js";
import type { LineState } from "./status-types.js";

/** The last of several by date; the first of equals. */
const latest = <Item>(items: readonly Item[], dateOf: (item: Item) => IsoDate): Item | undefined =>
  items.reduce<Item | undefined>(
    (best, item) => (best === undefined || dateOf(best) < dateOf(item) ? item : best),
    undefined,
  );

/** What all of them have; `undefined` when one has it not. */
function ofAll<Item>(values: readonly (Item | undefined)[]): readonly Item[] | undefined {
  const known = values.filter((value) => value !== undefined);
  return known.length === values.length ? known : undefined;
}

const done: ReadonlySet<LineState> = new Set<LineState>(["submitted", "closed"]);

/** Where the work stands that several have brought together: done when all have done it, and under way when only some have begun. */
function stateOf(states: readonly LineState[], { nature }: Line): LineState {
  const [first = "not-started"] = states;
  if (states.every((state) => state === first)) return first;
  if (states.every((state) => done.has(state))) return "submitted";
  if (states.includes("returned")) return "returned";
  return nature === "once" ? "in-progress" : "ongoing";
}

const byDate = (a: { readonly date: IsoDate }, b: { readonly date: IsoDate }): number =>
  compareDates(a.date, b.date);

/** The work of several predecessors as one: met when each of them met it, due when the first of theirs is. */
function combined(
  parties: readonly [Memory, ...Memory[]],
  line: Line,
  on: IsoDate,
  lines: readonly string[],
): Memory {
  const [first] = parties;
  const handedIn = ofAll(parties.map((party) => party.handedIn));
  const dueSet = ofAll(parties.map((party) => party.dueSet));
  const percents = ofAll(parties.map(({ percent }) => percent));
  const reports = parties.flatMap(({ lastReport }) => lastReport ?? []);
  return {
    ...first,
    state: stateOf(
      parties.map(({ state }) => state),
      line,
    ),
    because: { by: "inherited", lines, date: on },
    before: undefined,
    confirmed: parties.some(({ confirmed }) => confirmed),
    lastReport: latest(reports, ({ date }) => date),
    percent: percents === undefined ? undefined : Math.min(...percents),
    evidence: parties.flatMap(({ evidence }) => evidence).sort(byDate),
    notices: parties.flatMap(({ notices }) => notices).sort(byDate),
    handedIn: handedIn === undefined ? undefined : latest(handedIn, (one) => one.on),
    dueSet: dueSet === undefined ? undefined : [...dueSet].sort(byDate)[0],
    matters: parties.flatMap(({ matters }) => matters).sort(byDate),
    stages: [],
    instructions: parties.flatMap(({ instructions }) => instructions),
    inspections: parties.flatMap(({ inspections }) => inspections),
    quality: parties.map(({ quality }) => quality).find((quality) => quality === "poor") ?? first.quality,
    reassignedFrom: parties.flatMap(({ reassignedFrom }) => reassignedFrom),
  };
}

/** What a line goes on with, from the day its unit takes over: `own` counts beside it when the line stood before. */
export function inherit(
  own: Memory,
  predecessors: readonly Memory[],
  line: Line,
  on: IsoDate,
  lines: readonly string[],
): Memory {
  const [first, ...rest] = predecessors.filter(({ state }) => state !== "withdrawn");
  if (first === undefined) return own;
  if (line.opens < on) return combined([own, first, ...rest], line, on, lines);
  const taken = rest.length === 0 ? first : combined([first, ...rest], line, on, lines);
  if (own.evidence.length === 0) return taken;
  const started = taken.state === "not-started" ? { state: own.state, because: own.because } : {};
  return { ...taken, ...started, evidence: [...own.evidence, ...taken.evidence].sort(byDate) };
}

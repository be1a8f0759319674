import { countWorkdays } from "chinese-workday";
import { differenceInBusinessDays } from "date-fns";
import {
  bulkWorkingDaysBetween,
  chinaMainland,
  countWorkingDays,
  toDayNumber,
  workingDaysBetween,
} from "fengong/calendar";
import { floor, localDate, readIso, someDates } from "./cases.js";
import type { Contender } from "./measure.js";
import { chineseDays, dayjs, versionOf } from "./peers.js";

const pairs = Array.from({ length: 256 }, () => [...someDates(2)].sort()).map(
  ([from = "", to = ""]) => [from, to] as const,
);
const pairAt = (place: number): readonly [from: string, to: string] => pairs[place] ?? ["", ""];

const counts = (bounds: "(]" | "[]" | "[)") =>
  pairs.map(([from, to]) => countWorkingDays(chinaMainland, from, to, bounds));
const after = counts("(]");
const bothEnds = counts("[]");
const before = counts("[)");
const froms = Int32Array.from(pairs, ([from]) => toDayNumber(from));
const tos = Int32Array.from(pairs, ([, to]) => toDayNumber(to));
const out = new Int32Array(pairs.length);
const locals = pairs.map(([from, to]) => [localDate(from), localDate(to)] as const);
const dayjsPairs = pairs.map(([from, to]) => [dayjs(from), dayjs(to)] as const);

/** How many working days lie between two dates? Each is asked in its own convention, and checked against ours for it. */
export const cases: number = pairs.length;
const ranks = floor.before;
const { origin } = floor;

/** The two loads that nobody can do without. */
function bareLookup(
  from: Int32Array,
  to: Int32Array,
  counted: Int32Array,
  table: Int32Array,
  first: number,
): void {
  for (let place = 0; place < from.length; place++) {
    counted[place] =
      (table[(to[place] ?? 0) - first + 1] ?? 0) - (table[(from[place] ?? 0) - first + 1] ?? 0);
  }
}

export const contenders: readonly Contender[] = [
  {
    name: "floor: two bare loads on day numbers",
    knows: "notices",
    batch: pairs.length,
    answer: () => true,
    all: () => bareLookup(froms, tos, out, ranks, origin),
  },
  {
    name: "fengong `bulkWorkingDaysBetween`",
    knows: "notices",
    batch: pairs.length,
    answer: () => true,
    all: () => bulkWorkingDaysBetween(chinaMainland, froms, tos, out),
  },
  {
    name: "floor: two ISO read, two loads",
    knows: "notices",
    batch: 200,
    answer: (place) => {
      const [from, to] = pairAt(place);
      return (
        (ranks[readIso(to) - origin + 1] ?? 0) - (ranks[readIso(from) - origin + 1] ?? 0) === after[place]
      );
    },
  },
  {
    name: "fengong `workingDaysBetween`",
    knows: "notices",
    batch: 200,
    answer: (place) => workingDaysBetween(chinaMainland, ...pairAt(place)) === after[place],
  },
  {
    name: versionOf("chinese-days"),
    knows: "notices",
    batch: 1,
    answer: (place) => chineseDays.getWorkdaysInRange(...pairAt(place)).length === bothEnds[place],
  },
  {
    name: versionOf("chinese-workday"),
    knows: "notices",
    batch: 1,
    answer: (place) => countWorkdays(...pairAt(place)) === bothEnds[place],
  },
  {
    name: versionOf("dayjs-business-days2"),
    knows: "fed",
    batch: 1,
    answer: (place) => {
      const [from, to] = dayjsPairs[place] ?? [dayjs(), dayjs()];
      return Math.abs(from.businessDiff(to)) === before[place];
    },
  },
  {
    name: versionOf("date-fns"),
    knows: "weekends",
    batch: 20,
    answer: (place) => {
      const [from, to] = locals[place] ?? [new Date(0), new Date(0)];
      return differenceInBusinessDays(to, from) === before[place];
    },
  },
];

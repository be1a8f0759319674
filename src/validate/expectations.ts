/**
 * Expectations about a plan, as rules for `validatePlan`: who owns what, who belongs to whom, what is due when.
 *
 * @module fengong/validate/expectations
 */
import type { WorkCalendar } from "../calendar/index.js";
import type { IsoDate } from "../date/index.js";
import { requireObject, requireTexts } from "../diagnostics/index.js";
import type { Role } from "../plan/data.js";
import type { TaskRef } from "../plan/find-task.js";
import { getUnit, unitName } from "../plan/find-unit.js";
import type { Certainty } from "../query/certainty.js";
import { deadlinesOf, dueDatesOf } from "../query/deadlines.js";
import { membersOf } from "../query/members.js";
import { tasksOwnedBy } from "../query/ownership.js";
import type { RuleOf } from "./rule.js";

const unique = (items: readonly string[]): readonly string[] => [...new Set(items)];

/** What is expected and is not there, and the other way round; nothing when they agree. */
function differences(
  expected: readonly string[],
  actual: readonly string[],
): { readonly missing: readonly string[]; readonly unexpected: readonly string[] } | undefined {
  const missing = unique(expected).filter((item) => !actual.includes(item));
  const unexpected = unique(actual).filter((item) => !expected.includes(item));
  return missing.length + unexpected.length === 0 ? undefined : { missing, unexpected };
}

const docs = "docs/validating.md#expectations";

/** Which tasks a unit is expected to own, exactly. @category Rules */
export interface OwnershipExpectation {
  /** By any of its names. */
  readonly unit: string;
  /** The day asked about; the plan's own when left out. */
  readonly on?: IsoDate;
  /** Only in these roles; in any when left out. */
  readonly roles?: readonly Role[];
  /** Only as surely as this: `["stated"]` for what the words themselves give. Any when left out. */
  readonly certainty?: readonly Certainty[];
  /** Task keys. */
  readonly tasks: readonly string[];
}

/**
 * A rule: a unit owns these tasks and no others. An unknown unit is reported as `unit.unknown`.
 *
 * @example
 * ```ts
 * import { zhongshan2021 } from "fengong/plans/zhongshan-2021";
 * import { validatePlan } from "fengong/validate";
 * import { expectOwnership } from "fengong/validate/expectations";
 *
 * const leads = (...tasks: string[]) =>
 *   expectOwnership({ unit: "市司法局", on: "2021-07-05", roles: ["lead"], tasks });
 * validatePlan(zhongshan2021, { rules: [leads("25", "26")] }); // => []
 * validatePlan(zhongshan2021, { rules: [leads("26", "27")] }).map(({ params }) => params);
 * // => [{ unit: "市司法局", on: "2021-07-05", missing: ["27"], unexpected: ["25"] }]
 * ```
 *
 * @category Rules
 */
export function expectOwnership(expectation: OwnershipExpectation): RuleOf<"expectation.ownership"> {
  requireObject("expectation", expectation);
  const { unit, on, tasks, ...filter } = expectation;
  requireTexts("tasks", tasks);
  return {
    code: "expectation.ownership",
    tier: "basic",
    severity: "error",
    docs,
    check: ({ plan, day }) => {
      const asOf = on ?? day;
      const { name } = getUnit(plan, unit, { asOf });
      const owned = tasksOwnedBy(plan, unit, { ...filter, asOf }).map(({ task }) => task);
      const found = differences(tasks, owned);
      return found === undefined ? [] : [{ params: { unit: name, on: asOf, ...found } }];
    },
  };
}

/** Who is expected in a collective, exactly. @category Rules */
export interface MembersExpectation {
  readonly collective: string;
  /** The day asked about; the plan's own when left out. */
  readonly on?: IsoDate;
  /** Units by any of their names. Members under some readings only are not counted. */
  readonly members: readonly string[];
}

/**
 * A rule: a collective has these members on a day, and no others, under every recorded reading.
 *
 * @example
 * ```ts
 * import { zhongshan2021 } from "fengong/plans/zhongshan-2021";
 * import { validatePlan } from "fengong/validate";
 * import { expectMembers } from "fengong/validate/expectations";
 *
 * const rule = expectMembers({ collective: "其他部门", members: ["市司法局"] });
 * const [found] = validatePlan(zhongshan2021, { rules: [rule] });
 * found?.code; // => "expectation.members"
 * ```
 *
 * @category Rules
 */
export function expectMembers(expectation: MembersExpectation): RuleOf<"expectation.members"> {
  requireObject("expectation", expectation);
  const { collective, on, members } = expectation;
  requireTexts("members", members);
  return {
    code: "expectation.members",
    tier: "basic",
    severity: "error",
    docs,
    check: ({ plan, day }) => {
      const asOf = on ?? day;
      const expected = members.map((name) => getUnit(plan, name, { asOf }).id);
      const found = membersOf(plan, collective, { asOf });
      const differ = differences(
        expected,
        found.members.map(({ unit }) => unit),
      );
      if (differ === undefined) return [];
      const names = (ids: readonly string[]): readonly string[] => ids.map((id) => unitName(plan, id));
      const params = {
        collective: unitName(plan, found.collective),
        on: asOf,
        missing: names(differ.missing),
        unexpected: names(differ.unexpected),
      };
      return [{ params }];
    },
  };
}

/** When a task or an obligation is expected to be due. @category Rules */
export interface DueExpectation {
  /** A task by key or number, or an obligation by id. */
  readonly subject: TaskRef;
  /** Every date, in order; empty for what is never due. */
  readonly dates: readonly IsoDate[];
  /** Instead of the calendar of the call. */
  readonly calendar?: WorkCalendar;
}

/**
 * A rule: a task or an obligation is due on these days. Working days need a calendar, given here or to `validatePlan`.
 *
 * @example
 * ```ts
 * import { chinaMainland } from "fengong/calendar";
 * import { zhongshan2021 } from "fengong/plans/zhongshan-2021";
 * import { validatePlan } from "fengong/validate";
 * import { expectDue } from "fengong/validate/expectations";
 *
 * const rules = [expectDue({ subject: "file-measures", dates: ["2021-07-19"] })];
 * validatePlan(zhongshan2021, { calendar: chinaMainland, rules }); // => []
 * ```
 *
 * @category Rules
 */
export function expectDue(expectation: DueExpectation): RuleOf<"expectation.due"> {
  requireObject("expectation", expectation);
  const { subject, dates, calendar } = expectation;
  requireTexts("dates", dates);
  return {
    code: "expectation.due",
    tier: "basic",
    severity: "error",
    docs,
    check: ({ plan }) => {
      const given = calendar === undefined ? {} : { calendar };
      const actual = deadlinesOf(plan, subject, given)
        .flatMap(({ resolved }) => dueDatesOf(resolved).map(({ date }) => date))
        .sort();
      const expected = [...dates].sort();
      if (expected.join() === actual.join()) return [];
      return [{ params: { subject: String(subject), expected, actual } }];
    },
  };
}

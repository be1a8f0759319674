import * as fengong from "fengong";
import * as calendars from "fengong/calendar";
import { type Diagnostic, isFengongError } from "fengong/diagnostics";
import * as readers from "fengong/import";
import { type Rule, type ValidateOptions, validatePlan } from "fengong/validate";
import { expectDue, expectMembers, expectOwnership } from "fengong/validate/expectations";
import { readSource } from "../support/source-files.js";
import { type Change, changed } from "./edit.js";

/** A sentence in both languages. */
export interface Bilingual {
  readonly zh: string;
  readonly en: string;
}

/** How a plan is validated in a case. */
interface Validation {
  readonly tier?: "basic" | "strict";
  readonly calendar?: boolean;
  /** `true`: the text of the example as it is. */
  readonly texts?: true | Readonly<Record<string, string>>;
  readonly severity?: NonNullable<ValidateOptions["severity"]>;
  readonly expect?: {
    readonly ownership?: Parameters<typeof expectOwnership>[0];
    readonly members?: Parameters<typeof expectMembers>[0];
    readonly due?: Parameters<typeof expectDue>[0];
  };
}

/** What stands in `case.json`: why it happens, what to do, and a plan or a call that shows it. */
export interface Case {
  readonly cause: Bilingual;
  readonly fix: Bilingual;
  /** Changes of the example plan. */
  readonly change?: readonly Change[];
  readonly validate?: Validation;
  readonly call?: { readonly name: string; readonly arguments: readonly unknown[] };
}

export const example: unknown = JSON.parse(readSource("test/corpus/plan.json").text);
export const notice: string = readSource("test/corpus/notice.txt").text;

function circle(): unknown {
  const self: Record<string, unknown> = {};
  self.itself = self;
  return self;
}

const deep = (levels: number): unknown => (levels === 0 ? [] : [deep(levels - 1)]);

/** What JSON cannot write down, by the mark that stands for it. */
function unmark(value: unknown, change: readonly Change[]): unknown {
  if (Array.isArray(value)) return value.map((item) => unmark(item, change));
  if (typeof value !== "object" || value === null) return value;
  if ("$date" in value) return new Date(String(value.$date));
  if ("$number" in value) return Number(value.$number);
  if ("$" in value) {
    const marked: Readonly<Record<string, () => unknown>> = {
      calendar: () => calendars.chinaMainland,
      provisional: () => calendars.withProvisional(calendars.chinaMainland),
      plan: () => compiled(change),
      circle,
      deep: () => deep(64),
      proto: () => JSON.parse('{ "__proto__": { "polluted": true } }'),
    };
    return marked[String(value.$)]?.();
  }
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, unmark(item, change)]));
}

/** The example plan with the changes of a case made in it. */
export const inputOf = ({ change = [] }: Case): unknown => {
  const unmarked = change.map((one) => ("to" in one ? { ...one, to: unmark(one.to, []) } : one));
  return changed(example, unmarked);
};

function compiled(change: readonly Change[]): fengong.Plan {
  const data: fengong.PlanData = JSON.parse(JSON.stringify(changed(example, change)));
  return fengong.compilePlan(data, { calendar: calendars.chinaMainland });
}

function rulesOf({ ownership, members, due }: NonNullable<Validation["expect"]>): readonly Rule[] {
  return [
    ...(ownership === undefined ? [] : [expectOwnership(ownership)]),
    ...(members === undefined ? [] : [expectMembers(members)]),
    ...(due === undefined ? [] : [expectDue(due)]),
  ];
}

const optionsOf = ({ calendar, texts, expect = {}, ...options }: Validation): ValidateOptions => ({
  ...options,
  rules: rulesOf(expect),
  ...(calendar === true ? { calendar: calendars.chinaMainland } : {}),
  ...(texts === undefined ? {} : { texts: texts === true ? { notice } : texts }),
});

const functions: ReadonlyMap<string, unknown> = new Map(
  Object.entries({ ...fengong, ...calendars, ...readers } as Readonly<Record<string, unknown>>),
);

function ask({ name, arguments: given }: NonNullable<Case["call"]>, change: readonly Change[]): unknown {
  const asked = functions.get(name);
  if (typeof asked !== "function") throw new Error(`no function ${name}`);
  return Reflect.apply(
    asked,
    undefined,
    given.map((one) => unmark(one, change)),
  );
}

/** What the readers of text report: they never throw. */
function reported(answer: unknown): readonly Diagnostic[] {
  const isReport = (value: unknown): value is { readonly diagnostics: readonly Diagnostic[] } =>
    typeof value === "object" && value !== null && "diagnostics" in value;
  return isReport(answer) ? answer.diagnostics : [];
}

/** The text that a case gives to a reader, which spans call `input`. */
export const inputText = ({ call }: Case): string => String(call?.arguments[0] ?? "");

/** What a case gives: the diagnostics of the validation, or of the error that is thrown. */
export function diagnosticsOf(one: Case): readonly Diagnostic[] {
  try {
    if (one.validate !== undefined) return validatePlan(inputOf(one), optionsOf(one.validate));
    return one.call === undefined ? [] : reported(ask(one.call, one.change ?? []));
  } catch (error) {
    if (isFengongError(error)) return error.diagnostics;
    throw error;
  }
}

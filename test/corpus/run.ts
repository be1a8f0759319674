import * as fengong from "fengong";
import * as calendars from "fengong/calendar";
import { type Diagnostic, isFengongError } from "fengong/diagnostics";
import * as readers from "fengong/import";
import * as ledgers from "fengong/ledger";
import { type Rule, type ValidateOptions, validatePlan } from "fengong/validate";
import { expectDue, expectMembers, expectOwnership } from "fengong/validate/expectations";
import { readingRules } from "fengong/validate/readings";
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
  /** With the rules that read the words again. */
  readonly readings?: true;
  readonly expect?: {
    readonly ownership?: Parameters<typeof expectOwnership>[0];
    readonly members?: Parameters<typeof expectMembers>[0];
    readonly due?: Parameters<typeof expectDue>[0];
  };
}

/** An entry of a ledger; what is left out is filled in. */
type Entry = Readonly<Record<string, unknown>>;

/** What is done to a ledger of the example plan in a case. */
interface LedgerStep {
  /** Entries that stand in it. */
  readonly before?: readonly Entry[];
  /** The entry that is appended. */
  readonly entry?: Entry;
  /** The version that the writer of one line has seen. */
  readonly expectedVersion?: number;
  /** Rules over the ledger on a day. */
  readonly check?: {
    readonly on: string;
    readonly state?: Parameters<typeof ledgers.expectState>[0];
    readonly reports?: Parameters<typeof ledgers.expectReports>[0];
  };
  /** A scheme of lights to look through on a day. */
  readonly lights?: Entry;
}

/** What stands in `case.json`: why it happens, what to do, and a plan or a call that shows it. */
export interface Case {
  readonly cause: Bilingual;
  readonly fix: Bilingual;
  /** Changes of the example plan. */
  readonly change?: readonly Change[];
  readonly validate?: Validation;
  readonly call?: { readonly name: string; readonly arguments: readonly unknown[] };
  readonly ledger?: LedgerStep;
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
      otherLedger: () => ledgers.createLedger(compiled([{ path: ["id"], to: "example-2020" }])),
      circle,
      converter: () => (text: string) =>
        text.replaceAll("網際網路", "互联网").replaceAll("檔", "档").replaceAll("牽頭", "牵头"),
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

const optionsOf = ({ calendar, texts, readings, expect = {}, ...options }: Validation): ValidateOptions => ({
  ...options,
  rules: [...(readings === true ? readingRules() : []), ...rulesOf(expect)],
  ...(calendar === true ? { calendar: calendars.chinaMainland } : {}),
  ...(texts === undefined ? {} : { texts: texts === true ? { notice } : texts }),
});

const functions: ReadonlyMap<string, unknown> = new Map(
  Object.entries({ ...fengong, ...calendars, ...readers, ...ledgers } as Readonly<Record<string, unknown>>),
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

/** An entry with what every entry has, as it comes in: what it makes is checked by the ledger itself. */
const entryOf = (entry: Entry, at: number): ledgers.LedgerEntry =>
  JSON.parse(
    JSON.stringify({
      id: `e${at + 1}`,
      date: "2021-03-10",
      recordedAt: "2021-03-10",
      by: { unit: "justice" },
      ...entry,
    }),
  );

function ledgerDiagnostics(step: LedgerStep, change: readonly Change[]): readonly Diagnostic[] {
  const plan = compiled(change);
  const { before = [], entry, expectedVersion, check, lights } = step;
  const first = before.map(entryOf);
  const { ledger } = ledgers.appendAll(plan, ledgers.createLedger(plan), first);
  if (check !== undefined) {
    const rules = [
      ...(check.state === undefined ? [] : [ledgers.expectState(check.state)]),
      ...(check.reports === undefined ? [] : [ledgers.expectReports(check.reports)]),
    ];
    return ledgers.checkLedger(plan, ledger, { on: check.on, rules });
  }
  if (lights !== undefined) {
    const policy: ledgers.LightPolicy = JSON.parse(JSON.stringify(lights));
    return reported(ledgers.statusAt(plan, ledger, "2021-12-31", { lights: policy }));
  }
  const last = entryOf(entry ?? {}, before.length);
  if (expectedVersion === undefined) return ledgers.append(plan, ledger, last).diagnostics;
  return ledgers.decideLine(plan, first, last, { expectedVersion }).diagnostics;
}

/** The text that a case gives to a reader, which spans call `input`. */
export const inputText = ({ call }: Case): string => String(call?.arguments[0] ?? "");

/** What a case gives: the diagnostics of the validation, or of the error that is thrown. */
export function diagnosticsOf(one: Case): readonly Diagnostic[] {
  try {
    if (one.validate !== undefined) return validatePlan(inputOf(one), optionsOf(one.validate));
    if (one.ledger !== undefined) return ledgerDiagnostics(one.ledger, one.change ?? []);
    return one.call === undefined ? [] : reported(ask(one.call, one.change ?? []));
  } catch (error) {
    if (isFengongError(error)) return error.diagnostics;
    throw error;
  }
}

import { describeValue } from "./describe.js";
import { escapeText } from "./escape.js";
import { labelIn } from "./label-types.js";
import { labelsEn } from "./labels.en.js";
import { listNames } from "./names.js";
import type { DiagnosticText, LedgerTexts } from "./texts.js";

const show = (value: unknown): string => describeValue(value, "en");
const names = (list: readonly string[]): string => listNames(list, "en");
const text = (message: string, help?: string): DiagnosticText =>
  help === undefined ? { message } : { message, help };

const kind = (key: string): string => `"${labelIn(labelsEn.entryKind, key)}"`;
const state = (key: string): string => `"${labelIn(labelsEn.lineState, key)}"`;
const all = (keys: readonly string[], say: (key: string) => string): string => keys.map(say).join(", ");
const capacity = (key: string): string => labelIn(labelsEn.capacity, key);

/** The English texts of the ledger's diagnostics. */
export const ledgerTextsEn: LedgerTexts = {
  "ledger.invalid-entry": ({ problem, expected, value }) => {
    const said = {
      missing: "something is missing from the entry",
      "unknown-key": `the entry has a key that no entry has: ${show(value)}`,
      "not-allowed": `the entry has a value that is not allowed: ${show(value)}`,
      "wrong-type": `the entry has a value of the wrong type: ${show(value)}`,
    } as const;
    return text(said[problem], expected === "" ? undefined : `Expected ${escapeText(expected)}.`);
  },
  "ledger.unsupported-format": ({ format, supported }) =>
    text(
      format === undefined
        ? "the ledger does not state its format"
        : `cannot read a ledger of format ${show(format)}`,
      `This version reads ${show(supported)}.`,
    ),
  "ledger.other-plan": ({ plan, ledger }) =>
    text(
      `this is the ledger of plan ${show(ledger)}, not of ${show(plan)}`,
      "Give the ledger of the same plan.",
    ),
  "ledger.unknown-line": ({ entry, line }) =>
    text(
      line === "" ? `the entry ${show(entry)} names no line` : `there is no line ${show(line)}`,
      "linesOf gives the ids of lines; for what the notice asks, `obligation` may stand in place of `line`.",
    ),
  "ledger.before-opening": ({ entry, date, opens }) =>
    text(
      `the entry ${show(entry)} is dated ${escapeText(date)}, before the line opens on ${escapeText(opens)}`,
      "Only evidence may be older than its line.",
    ),
  "ledger.line-ended": ({ line, on, to }) =>
    text(
      `the line ${show(line)} ended on ${escapeText(on)}`,
      to.length === 0
        ? "No line goes on with it."
        : `Write it on the line that goes on with it: ${names(to)}.`,
    ),
  "ledger.unknown-unit": ({ unit }) =>
    text(`the plan has no unit with the id ${show(unit)}`, "Entries name units by id, not by name."),
  "ledger.not-entitled": ({ kind: made, by, may }) =>
    text(`${show(by)} may not make an entry ${kind(made)}`, `It may be made by: ${all(may, capacity)}.`),
  "ledger.possible-owner": ({ line, by }) =>
    text(
      `that ${show(by)} owns ${show(line)} is only one reading`,
      "The entry is accepted; an assignment or acknowledgement confirms the line.",
    ),
  "ledger.wrong-state": ({ kind: made, state: now, allowed }) =>
    text(
      `${kind(made)} is not possible while the line is ${state(now)}`,
      `It is possible in: ${all(allowed, state)}.`,
    ),
  "ledger.wrong-subject": ({ kind: made, line }) =>
    text(
      `${kind(made)} is for what the notice asks, and ${show(line)} is a task`,
      "Submit the task instead.",
    ),
  "ledger.never-closed": ({ kind: made, line }) =>
    text(
      `${show(line)} forbids something and never ends, so ${kind(made)} is not possible`,
      "Report on how it is kept.",
    ),
  "ledger.bad-answer": ({ kind: made, answers, expected }) =>
    text(
      answers === null
        ? `${kind(made)} does not say what it answers`
        : `${kind(made)} cannot answer ${show(answers)}`,
      expected.length === 0
        ? `${kind(made)} answers nothing.`
        : `It answers, on the same line and while it waits: ${all(expected, kind)}.`,
    ),
  "ledger.evidence-outside-period": ({ date, first, last }) =>
    text(
      `the evidence is of ${escapeText(date)}, outside ${escapeText(first)} to ${escapeText(last)}`,
      "Evidence may be older than the plan, but lies in the period that it proves.",
    ),
  "ledger.not-later": ({ to, due }) =>
    text(
      `the new date ${escapeText(to)} is not after ${escapeText(due)}, the date in force`,
      "An extension is later.",
    ),
  "ledger.id-conflict": ({ entry }) =>
    text(
      `different entries have the id ${show(entry)}`,
      "All are kept, and the first by date and time of recording counts; give a new entry an id of its own.",
    ),
  "ledger.two-closings": ({ line, first, second }) =>
    text(
      `the line ${show(line)} is closed twice`,
      `${show(first)} counts, and ${show(second)} has no effect.`,
    ),
  "ledger.version-conflict": ({ line, expected, actual }) =>
    text(
      `the line ${show(line)} should have ${expected} entries and has ${actual}`,
      "Somebody has written since; read it again.",
    ),
  "ledger.recorded-before-date": ({ date, recordedAt }) =>
    text(
      `recorded at ${escapeText(recordedAt)}, before it happened on ${escapeText(date)}`,
      "Are the two swapped?",
    ),
  "ledger.closed-without-evidence": ({ line }) =>
    text(`${show(line)} is closed without evidence`, "Add a link or a number."),
  "ledger.late-request": ({ date, due }) =>
    text(
      `the extension was asked for on ${escapeText(date)}, after the date ${escapeText(due)}`,
      "An extension is asked for before the date.",
    ),
  "ledger.unknown-kind": ({ kind: made }) =>
    text(`this version does not know entries of kind ${show(made)}`, "The entry is kept, and has no effect."),
  "ledger.displaces": ({ entry, displaced }) =>
    text(
      `with ${show(entry)} before them, these entries are no longer possible: ${names(displaced)}`,
      "They stay in the ledger, without effect.",
    ),
  "ledger.invalid-policy": ({ policy, clause, light }) =>
    text(
      `the clause ${show(clause)} of the scheme ${show(policy)} lights ${show(light)}, which the scheme does not have`,
    ),
  "ledger.unexpected-state": ({ line, on, state: now, expected }) =>
    text(
      `on ${escapeText(on)} the line ${show(line)} is ${state(now)}`,
      `Expected: ${all(expected, state)}.`,
    ),
  "ledger.no-fresh-report": ({ line, on, last, workingDays }) =>
    text(
      last === null
        ? `by ${escapeText(on)} nothing has been reported on ${show(line)}`
        : `by ${escapeText(on)} the last report on ${show(line)} is of ${escapeText(last)}`,
      `A report is wanted every ${workingDays} working days.`,
    ),
};

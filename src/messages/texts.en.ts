import type { DiagnosticParams } from "../diagnostics/index.js";
import { type ImpossibleDay, impossibleDay, type NotCivil, nearestDate, notCivil } from "./date-mistakes.js";
import { describeValue } from "./describe.js";
import { escapeText } from "./escape.js";
import { ledgerTextsEn } from "./ledger-texts.en.js";
import { listChoices, listNames } from "./names.js";
import type { DiagnosticText, DiagnosticTexts } from "./texts.js";

const show = (value: unknown): string => describeValue(value, "en");
const names = (list: readonly string[]): string => listNames(list, "en");

/** The text with its help, where there is any. */
const text = (message: string, ...help: readonly (string | undefined)[]): DiagnosticText => {
  const said = help.filter((sentence) => sentence !== undefined).join(" ");
  return said === "" ? { message } : { message, help: said };
};

const didYouMean = (nearest: readonly string[]): string | undefined =>
  nearest.length === 0 ? undefined : `Did you mean ${listChoices(nearest, "en")}?`;

const impossible = (day: ImpossibleDay | undefined): string | undefined => {
  if (day === undefined) return undefined;
  return day.kind === "month"
    ? "Months run from 01 to 12."
    : `${day.month} has ${day.days} days; the last is ${day.last}.`;
};

const civilHelp: Readonly<Record<NotCivil, string>> = {
  instant:
    'A Date is an instant, which is another day in another time zone; make the date with toIsoDate(date, timeZone) of fengong/calendar, as in toIsoDate(date, "Asia/Shanghai").',
  "with-hour": "Drop the hour of the object first, as with Temporal's toPlainDate().",
  "other-calendar":
    'Only ISO calendar dates are accepted; convert first, as with Temporal\'s withCalendar("iso8601").',
  other: 'Give a string, as in "2021-07-05", or a Temporal.PlainDate.',
};

const kinds: ReadonlyMap<string, string> = new Map([["obligation", "obligation of the notice"]]);

const kindName = (kind: string): string => kinds.get(kind) ?? escapeText(kind);

/** From first to last and back to the first. */
const ring = (ids: readonly string[]): string => [...ids, ...ids.slice(0, 1)].map(show).join(" → ");

const wholeNumberHelp = (value: unknown): string | undefined => {
  if (typeof value === "string") return "This is a string; convert it to a number first.";
  return Number.isInteger(value) ? "The number is too large to be exact." : undefined;
};

const wanted: Readonly<Record<DiagnosticParams["argument.invalid"]["expected"], string>> = {
  plan: "Give what compilePlan returns, not the data it is made from.",
  options: 'Give the options as an object, as in { asOf: "2021-07-19" }, or leave them out.',
  object: "Give an object.",
  unit: "Give a single unit; a collective is no member of another.",
  string: "Give a string.",
  list: "Give a list.",
  choice: "Give one of the values that the type of the argument lists.",
  quotation: "Give an id, or an answer that carries words and a span.",
  timing: "Give a timing as plan data has it, with its kind, words and span.",
  moment: 'Give a moment of universal time, as in "2021-07-05T09:00:00Z".',
};

const circular = { membership: "memberships", succession: "successions", group: "groups" } as const;

/** The English text of every diagnostic. */
export const textsEn: DiagnosticTexts = {
  "date.malformed": ({ value }) => {
    const nearest = nearestDate(value);
    return text(
      `a date is written YYYY-MM-DD, not ${show(value)}`,
      nearest === undefined
        ? 'Four digits, two and two, in plain digits with hyphens, as in "2021-07-05".'
        : `Did you mean "${nearest}"?`,
    );
  },
  "date.impossible": ({ value }) => text(`there is no day ${show(value)}`, impossible(impossibleDay(value))),
  "date.not-a-civil-date": ({ value }) =>
    text(`expected a date without a time, got ${show(value)}`, civilHelp[notCivil(value)]),
  "date.out-of-range": ({ value }) =>
    text(
      typeof value === "number"
        ? `the resulting date is out of range (${show(value)} days from 1970-01-01)`
        : `the date ${show(value)} is out of range`,
      "Dates run from 0001-01-01 to 9999-12-31.",
    ),
  "date.unknown-time-zone": ({ timeZone }) =>
    text(`there is no time zone ${show(timeZone)}`, 'Give an IANA name, such as "Asia/Shanghai".'),
  "date.reversed-range": ({ from, to }) =>
    text(
      `the period ends on ${escapeText(to)}, before it begins on ${escapeText(from)}`,
      "Are the two dates swapped?",
    ),
  "number.not-an-integer": ({ name: argument, value }) =>
    text(`${escapeText(argument)} must be a whole number, got ${show(value)}`, wholeNumberHelp(value)),
  "argument.invalid": ({ name: argument, value, expected, choices }) =>
    text(
      `${escapeText(argument)} cannot be ${show(value)}`,
      choices.length === 0 ? wanted[expected] : `It is one of ${listNames(choices, "en", choices.length)}.`,
    ),

  "calendar.outside-coverage": ({ calendar, date, year, first, last }) =>
    text(
      `the calendar ${show(calendar)} has no holiday notice for ${year}, so ${escapeText(date)} cannot be worked out`,
      `It covers ${escapeText(first)} to ${escapeText(last)}; a year without a notice is never guessed.`,
      "Once there is a notice, update this library or define a calendar with defineCalendar.",
    ),
  "calendar.provisional": ({ calendar }) =>
    text(
      `the calendar ${show(calendar)} holds years whose notice is not out, and gives no exact date`,
      "Ask estimateWorkingDays for an interval, or use the calendar without provisional years.",
    ),
  "calendar.no-such-working-day": ({ first, last, n, workingDays }) =>
    text(
      `there is no working day number ${n} from ${escapeText(first)} to ${escapeText(last)}`,
      n === 0 ? "Count from 1, or back from -1." : `There are ${workingDays} working days.`,
    ),
  "calendar.invalid": ({ calendar, field, value }) =>
    text(`${escapeText(field)} of the calendar ${show(calendar)} cannot be: ${show(value)}`),

  "unit.unknown": ({ name: wanted, nearest, incompleteRosters }) =>
    text(
      typeof wanted === "string"
        ? `the plan has no unit named ${show(wanted)}`
        : `a unit is named by a string, got ${show(wanted)}`,
      didYouMean(nearest),
      incompleteRosters.length === 0
        ? undefined
        : `The roster of ${names(incompleteRosters)} is incomplete; if the unit is a member, add it with withMembers.`,
    ),
  "unit.ambiguous": ({ name: wanted, candidates }) =>
    text(
      `${candidates.length} units are named ${show(wanted)}`,
      `It may be any of ${names(candidates)}; use the unit's id, or say the date with asOf.`,
    ),
  "unit.not-a-collective": ({ name: wanted }) =>
    text(
      `${show(wanted)} is a single unit and has no members`,
      "Only a collective, such as 市直各部门, has members; for the collectives that a unit belongs to, use collectivesOf.",
    ),
  "task.unknown": ({ task, first, last }) =>
    text(
      `the plan has no task ${show(task)}`,
      first === ""
        ? "This plan has no tasks."
        : `Tasks run from ${escapeText(first)} to ${escapeText(last)}.`,
    ),
  "task.ambiguous": ({ task, candidates }) =>
    text(
      `${candidates.length} tasks have the number ${show(task)}`,
      `Numbers start again in each group; use the task's key: ${names(candidates)}.`,
    ),
  "group.unknown": ({ group, nearest }) => text(`the plan has no group ${show(group)}`, didYouMean(nearest)),
  "obligation.unknown": ({ obligation, known }) =>
    text(
      `${show(obligation)} is no task, and no obligation or inspection of the notice`,
      known.length === 0
        ? "This plan records no obligations and no inspections."
        : `The obligations and inspections are ${names(known)}.`,
    ),
  "reference.unknown": ({ reference }) =>
    text(
      `nothing in the plan has the id ${show(reference)}`,
      "Tasks and their parts, groups, clauses, obligations, inspections and ambiguities can be referred to.",
    ),

  "plan.dangling-reference": ({ kind, id, from }) =>
    text(
      `${escapeText(from)} refers to the ${kindName(kind)} ${show(id)}, which does not exist`,
      `Add the ${kindName(kind)}, or correct the reference.`,
    ),
  "plan.text-mismatch": ({ source, expected, actual }) =>
    text(
      `the text of source ${show(source)} has ${actual} characters where ${expected} belong`,
      "Spans count the characters of the text as received; give it unchanged, line ends and script included.",
    ),
  "plan.duplicate-id": ({ kind, id }) =>
    text(`the ${kindName(kind)} id ${show(id)} is used twice`, "An id is unique among things of its kind."),
  "plan.cycle": ({ kind, ids }) =>
    text(`${circular[kind]} go round in a circle`, `${ring(ids)}. Break one link.`),
  "plan.unsupported-format": ({ format, supported }) =>
    text(
      format === undefined
        ? "the plan data does not state its format"
        : `cannot read plan data of format ${show(format)}`,
      `This version reads ${show(supported)}.`,
    ),

  ...ledgerTextsEn,
};

import { nearestDate } from "../date/nearest.js";
import type { DiagnosticParams, RuleParams, StructureParams } from "../diagnostics/index.js";
import { type ImpossibleDay, impossibleDay, type NotCivil, notCivil } from "./date-mistakes.js";
import { escapeText } from "./escape.js";
import { ledgerTextsEn } from "./ledger-texts.en.js";
import { listNames } from "./names.js";
import { didYouMean, kindName, names, show, text } from "./phrases.en.js";
import { ruleTextsEn } from "./rule-texts.en.js";
import { structureTextsEn } from "./structure-texts.en.js";
import type { DiagnosticTexts, LedgerTexts } from "./texts.js";

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

/** From first to last and back to the first. */
const ring = (ids: readonly string[]): string => [...ids, ...ids.slice(0, 1)].map(show).join(" → ");

const wholeNumberHelp = (value: unknown): string | undefined => {
  if (typeof value === "string") return "This is a string; convert it to a number first.";
  return Number.isInteger(value) ? "The number is too large to be exact." : undefined;
};

const wanted: Readonly<Record<DiagnosticParams["argument.invalid"]["expected"], string>> = {
  plan: "Give what compilePlan returns, not the data it is made from.",
  ledger:
    "Give what createLedger or append returns; stored JSON becomes a ledger by parseLedger and createLedger.",
  entry: "Give an entry as parseEntry returns it, with id, kind, date, recordedAt and by.",
  "entry-rules": "Give a rule for every kind of entry: spread your own over entryRules.",
  "light-policy": "Give one of lightPresets, or a scheme with lights, clauses and otherwise.",
  report: "Give what statusAt returns.",
  answer: "Give an answer of this library as it came, of the kind that is asked for.",
  table: "Give what toTable returns.",
  rule: "Give a rule, with its code and a function check.",
  diagnostic: "Give a diagnostic, with code, severity and params.",
  options: 'Give the options as an object, as in { asOf: "2021-07-19" }, or leave them out.',
  object: "Give an object.",
  function: "Give a function.",
  unit: "Give a single unit; a collective is no member of another.",
  string: "Give a string.",
  list: "Give a list.",
  choice: "Give one of the values that the type of the argument lists.",
  quotation: "Give an id, or an answer that carries words and a span.",
  timing: "Give a timing as plan data has it, with its kind, words and span.",
  moment: 'Give a moment of universal time, as in "2021-07-05T09:00:00Z".',
};

const circular = { membership: "memberships", succession: "successions", group: "groups" } as const;

/** What words are that name no owner. */
const notOwners: Readonly<Record<DiagnosticParams["clause.not-owners"]["kind"], string>> = {
  task: "say what is to be done",
  timing: "say when",
  note: "speak of the whole document",
  heading: "begin another heading",
  number: "are a number",
  "other-field": "belong to another field",
};

const plainTexts: Omit<DiagnosticTexts, keyof StructureParams | keyof RuleParams | keyof LedgerTexts> = {
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

  "clause.no-units": ({ words }) => text(`no unit was found in ${show(words)}`),
  "clause.unread": ({ words }) =>
    text(`${show(words)} was not understood`, "These words were given to no unit; look at them."),
  "clause.not-owners": ({ words, kind }) =>
    text(`the words ${show(words)} ${notOwners[kind]}, and were not read as units`),
  "clause.convention": ({ words }) =>
    text(
      `by the rule stated in ${show(words)}, those listed first lead`,
      "The rule may hold for the whole document; give firstLeads when reading other clauses.",
    ),
  "clause.unfamiliar-name": ({ name: unit }) =>
    text(`${show(unit)} does not look like the name of a unit, but stands where one stands`),
  "clause.unknown-unit": ({ name: unit, nearest }) =>
    text(`${show(unit)} is not among the known units`, didYouMean(nearest)),
  "clause.lost-separator": ({ name: unit }) =>
    text(`no mark parts ${show(unit)} from the unit before it; they were read as two`),
  "clause.prefix-carried": ({ name: unit, prefix }) =>
    text(
      `the ${show(prefix)} understood before ${show(unit)} was carried over from another list of the clause`,
    ),
  "clause.prefix-doubtful": ({ name: unit, prefix }) =>
    text(`whether ${show(prefix)} is understood before ${show(unit)} is not certain; it was not added`),
  "clause.reach": ({ words }) => text(`${show(words)} was taken to speak of the units before the comma too`),
  "clause.no-role-words": ({ words }) =>
    text(
      `nothing says the role in ${show(words)}; the units were read as responsible`,
      "If the table has a heading, give it as column.",
    ),
  "clause.role-doubtful": ({ words }) => text(`the role that ${show(words)} gives can be read in two ways`),
  "clause.label-doubtful": ({ words }) =>
    text(`the label ${show(words)} names more than one role; the first was taken`),
  "clause.bracketed-name": ({ name: unit, bracketed }) =>
    text(`${show(bracketed)} in brackets after ${show(unit)} may be another name or another unit`),
  "clause.joint-name": ({ name: unit }) => text(`${show(unit)} was read as one name and not taken apart`),
  "clause.shared-last-part": ({ name: unit, unit: whole }) =>
    text(`${show(unit)} was read as ${show(whole)}: the list says the last part once`),
  "clause.unbalanced-bracket": () => text("a bracket has no partner"),
  "clause.duplicate-unit": ({ name: unit }) => text(`${show(unit)} is named twice in one role`),
  "timing.no-year": ({ words }) =>
    text(`${show(words)} leaves its year out`, "Give the year of the document as year."),
  "timing.year-carried": ({ words, year }) =>
    text(`${show(words)} leaves its year out; ${year} was taken from the words before it`),
  "timing.impossible-day": ({ words }) => text(`${show(words)} is no day of the calendar`),
  "timing.two-readings": ({ words, strict }) =>
    text(
      `${show(words)} was read loosely, to the end of the period; read strictly it ends on ${escapeText(strict)}`,
    ),
  "timing.anchor-understood": ({ words }) => text(`${show(words)} does not say what it counts from`),
  "timing.unknown-period": ({ words }) => text(`the rhythm of ${show(words)} is no number of calendar units`),
  "timing.due-day-unread": ({ words }) => text(`the due day within each turn of ${show(words)} was not read`),
  "timing.no-limit": ({ words }) => text(`${show(words)} names a time, and was not read as a limit`),
  "timing.no-value": ({ words }) => text(`${show(words)} fixes no day`),
  "import.unread": ({ words }) =>
    text(`${show(words)} was not read`, "These words are not in the plan; compare it with the source."),
  "import.no-tasks": () =>
    text("no task was found", "Tasks are numbered, or stand in a table with a column of units."),
  "import.no-title": () => text("no title was found", "Give it with title."),
  "import.no-year": () =>
    text(
      "no title, date or document number names the year",
      "Times without a year cannot be settled; give it with year.",
    ),
  "import.no-jurisdiction": () =>
    text("nothing says which place's plan it is", "Give it with jurisdiction, as in 中山市."),
  "import.no-issuer": () => text("nothing says who issued the plan"),
  "import.task-without-clause": ({ words }) => text(`nobody answers for the task ${show(words)}`),
  "import.clause-without-task": ({ words }) => text(`${show(words)} stands with no task`),
  "import.reach-inferred": ({ words, tasks }) =>
    text(
      `${show(words)} governs ${tasks} tasks as the layout suggests`,
      "The table's merged cells are lost; compare with the source.",
    ),
  "import.line-joined": ({ words }) =>
    text(`the line ${show(words)}, without a number, goes on with the task before it`),
  "import.heading-inferred": ({ words }) =>
    text(
      `${show(words)}, without a number, is taken for a heading by its place`,
      "It may be a task that shares the units of the next one.",
    ),
  "import.heading-without-task": ({ words }) =>
    text(
      `no task stands under the heading ${show(words)}`,
      "It may be a task itself, or no part of the plan; compare with the source.",
    ),
  "import.heading-run-on": ({ words }) =>
    text(
      `a heading may have run into the beginning of the task ${show(words)}`,
      "Numbers of its kind stand before several tasks; compare with the source.",
    ),
  "import.task-doubtful": ({ words, doubt }) =>
    text(
      `${show(words)} was read as a task, but ${{ units: "names units only", short: "says too little", number: "holds a number", heading: "is numbered as a heading of those below it" }[doubt]}`,
      "The layout may have been read wrongly; compare with the source.",
    ),
  "import.recipient-unread": ({ words }) =>
    text(
      `with whom ${show(words)} is to be filed was not read`,
      "The words name nobody, or more than one unit.",
    ),
  "import.bracket-unread": ({ words }) =>
    text(
      `the bracket ${show(words)} behind a sentence was not read as units`,
      "It stays in the task's text; compare with the source.",
    ),
  "import.row-short": ({ cells, columns }) =>
    text(
      `the row has ${cells} cells, the table ${columns} columns`,
      "Which columns they are in is taken from what they hold; what is missing goes on from the row above, or names nobody.",
    ),
  "import.columns-inferred": ({ columns }) =>
    text(
      `the table does not name its ${columns} columns`,
      "What they hold is taken from their cells; the roles of the units are not known. Add the row of titles.",
    ),
  "import.column-unread": ({ title }) =>
    text(`the column ${show(title)} was not read`, "Plan data has no place for it."),
  "import.deadline-unread": ({ words }) =>
    text(`the time limit ${show(words)} was not understood`, "It is kept in its words, without a date."),
  "import.timing-reach": ({ words }) =>
    text(`${show(words)} is taken to bind the whole task`, "It may bind its own clause only."),
  "import.unnumbered": ({ words, key }) =>
    text(`the task ${show(words)} has no number`, `By its place, its key is ${show(key)}.`),
  "import.number-repeated": ({ number, key }) =>
    text(`the number ${number} is printed again`, `This task's key is ${show(key)}.`),
  "import.unit-merged": ({ name: unit, into }) =>
    text(`${show(unit)} and ${show(into)} are taken for one unit`),
  "import.unit-ambiguous": ({ name: unit, candidates }) =>
    text(
      `${candidates.length} units of the registry are named ${show(unit)}`,
      `The first is taken; it may be any of ${names(candidates)}.`,
    ),
  "import.damaged-text": ({ words }) =>
    text(
      `the text is damaged here: ${show(words)}`,
      "Once the characters are known, put them right with repairs.",
    ),
  "import.repair-misplaced": ({ id }) =>
    text(`the repair ${show(id)} is not applied: its characters are not where it says`),
  "import.length-changed": ({ words }) =>
    text(
      `the converter changed the length of ${show(words)}`,
      "Places within it are those of the whole phrase.",
    ),
};

/** The English text of every diagnostic. */
export const textsEn: DiagnosticTexts = /* @__PURE__ */ gather();

/** A bundler drops a table made by a call, where it would keep one that spreads others. */
function gather(): DiagnosticTexts {
  return { ...structureTextsEn, ...ruleTextsEn, ...ledgerTextsEn, ...plainTexts };
}

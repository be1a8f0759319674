import type { RuleParams } from "../diagnostics/index.js";
import { escapeText } from "./escape.js";
import { labelsEn } from "./labels.en.js";
import { didYouMean, name, names, show, text } from "./phrases.en.js";
import type { DiagnosticTexts } from "./texts.js";

const periods = {
  plan: "the period of the plan",
  unit: "the life of the unit",
  membership: "the membership",
  window: "the window",
} as const;
const lacking = { who: "who acts", act: "what is to be done", deadline: "by when" } as const;

const dayOff = ({ reason, holiday }: Pick<RuleParams["inspection.day-off"], "reason" | "holiday">): string =>
  holiday === null ? labelsEn.dayReason[reason] : `${labelsEn.dayReason[reason]}, ${escapeText(holiday.en)}`;

const fromTo = (from: string | null, to: string | null): string =>
  `${from === null ? "unknown" : escapeText(from)} to ${to === null ? "unknown" : escapeText(to)}`;

/** What was expected and is not there, and the other way round. */
const difference = (missing: readonly string[], unexpected: readonly string[]): string =>
  [
    ...(missing.length === 0 ? [] : [`without ${names(missing)}`]),
    ...(unexpected.length === 0 ? [] : [`with ${names(unexpected)} besides`]),
  ].join(", ");

/** The English texts of what rules report about a plan. */
export const ruleTextsEn: Pick<DiagnosticTexts, keyof RuleParams> = {
  "document.signed-after-published": ({ signed, published }) =>
    text(
      `signed on ${escapeText(signed)}, after it was published on ${escapeText(published)}`,
      "Check the two dates; they may be swapped.",
    ),
  "document.basis-without-number": ({ words }) =>
    text(
      `an instrument that the plan rests on has no number: ${name(words)}`,
      "Add its number; if it cannot be found, say in note where you looked.",
    ),
  "period.impossible": ({ of, from, to }) =>
    text(
      `${periods[of]} runs from ${escapeText(from)} to ${escapeText(to)} and holds no day`,
      of === "plan" || of === "window"
        ? "The last day cannot come before the first."
        : "A period does not hold its end: to is the first day on which it is over, and comes after from.",
    ),

  "unit.same-name": ({ name: shared, units }) =>
    text(
      `${units.length} units are named ${show(shared)} at the same time`,
      `They are ${names(units)}; rename or merge them, or say when each stood.`,
    ),
  "unit.alias-shadows-name": ({ alias, unit, other }) =>
    text(
      `the alias ${show(alias)} of ${name(unit)} is the name of ${name(other)}`,
      `By this name only ${name(other)} is found; remove the alias.`,
    ),
  "unit.redundant-alias": ({ alias, unit }) =>
    text(`the alias ${show(alias)} of ${name(unit)} is not needed`, "The unit has this name already."),
  "unit.never-assigned": ({ unit }) =>
    text(
      `nothing is given to ${name(unit)}`,
      "No clause names it or a collective that it belongs to; check whether that is meant.",
    ),
  "membership.overlap": ({ unit, collective }) =>
    text(
      `two memberships of ${name(unit)} in ${name(collective)} overlap`,
      "Make them one, or correct their dates.",
    ),
  "membership.outside-lifetime": ({ unit, collective, from, to }) =>
    text(
      `${name(unit)} is a member of ${name(collective)} outside its own life (${fromTo(from, to)})`,
      "A unit is no member before it begins or after it ends; correct the dates.",
    ),
  "membership.doubt-unexplained": ({ unit, collective }) =>
    text(
      `whether ${name(unit)} belongs to ${name(collective)} is doubtful, and nothing says why`,
      "Say the doubt in doubt.",
    ),
  "collective.no-known-member": ({ collective }) =>
    text(
      `no member of ${name(collective)} is known`,
      "Add members by memberOf of the units, or say by residualOf, roles or subsetOf whom it means.",
    ),

  "group.empty": ({ group }) =>
    text(`the group ${name(group)} has no tasks`, "Add its tasks, or remove the heading."),
  "task.without-clause": ({ task }) =>
    text(
      `task ${show(task)} is given to nobody`,
      "No clause lists it in governs; a merged cell lists every task that it governs.",
    ),
  "task.number-gap": ({ task, number, expected }) =>
    text(
      `task ${show(task)} has the number ${number} where ${expected} was to come`,
      "Check whether one was left out; switch the rule off if the text has it so.",
    ),
  "task.several-leads": ({ task, leads }) =>
    text(
      `task ${show(task)} has ${leads.length} leads: ${names(leads)}`,
      "Each answers for the whole task; none is ranked above another.",
    ),
  "task.lead-promised": ({ task, column }) =>
    text(
      `the plan has a column ${name(column)}, and task ${show(task)} has no lead`,
      "Check the roles of its clause.",
    ),
  "task.part-elsewhere": ({ task, part }) =>
    text(
      `task ${show(task)} uses the part ${show(part)} of another task`,
      "Name a part of the task itself, or none for the whole task.",
    ),

  "clause.governs-nothing": ({ clause, words }) =>
    text(
      `the clause ${show(clause)} governs no task: ${name(words)}`,
      "List the tasks it governs in governs.",
    ),
  "clause.without-assignment": ({ clause, words }) =>
    text(
      `no unit was read from the clause ${show(clause)}: ${name(words)}`,
      "Add an assignment for every unit in it.",
    ),
  "clause.open-list": ({ words, of }) =>
    text(
      `the list ends in ${name(words)} and may mean other members of ${name(of)}`,
      "For a member not listed, the answer is “possible”.",
    ),
  "assignment.words-not-in-clause": ({ words, clause }) =>
    text(
      `the clause does not have the words ${name(words)}`,
      `It says ${name(clause)}; write the words as it does.`,
    ),
  "assignment.unknown-name": ({ written, unit }) =>
    text(
      `${name(written)} is no name of ${name(unit)}`,
      "Correct the unit, or add this spelling to its aliases.",
    ),
  "assignment.elided-name": ({ written, unit }) =>
    text(
      `${name(written)} means ${name(unit)}: the prefix is left to the first of the list`,
      "In a list, the 市 of the first unit spreads over those after it.",
    ),
  "assignment.unit-not-standing": ({ unit, on, presence, successors }) =>
    text(
      presence === "ended"
        ? `${name(unit)} had ended by ${escapeText(on)}`
        : `${name(unit)} did not exist yet on ${escapeText(on)}`,
      successors.length === 0 ? undefined : `On that day it was followed by ${names(successors)}.`,
    ),
  "assignment.lead-also-supports": ({ unit, task }) =>
    text(
      `${name(unit)} is both lead and support of task ${show(task)}`,
      "A lead answers for the whole task and does not support itself; keep one role.",
    ),
  "assignment.residual-without-exception": ({ collective, leads }) =>
    text(
      `${name(collective)} does not leave out ${names(leads)}, which leads`,
      "“Others” are those beside the leads; list the leads in except.",
    ),

  "timing.before-publication": ({ words, date, published }) =>
    text(
      `${name(words)} is ${escapeText(date)}, before publication on ${escapeText(published)}`,
      "It was due when the plan came out; check the year.",
    ),
  "timing.day-off": ({ words, before, ...day }) =>
    text(
      `${escapeText(day.date)} of ${name(words)} is a day off (${dayOff(day)})`,
      `A date that is written does not move; the last working day before it is ${escapeText(before)}.`,
    ),
  "timing.outside-calendar": ({ words, year, first, last }) =>
    text(
      `${name(words)} falls in ${year}, for which the calendar has no holiday notice`,
      `It covers ${escapeText(first)} to ${escapeText(last)}; check the year, or use a calendar that has it.`,
    ),
  "inspection.day-off": ({ words, before, after, ...day }) =>
    text(
      `the inspection on ${escapeText(day.date)} (${name(words)}) falls on a day off (${dayOff(day)})`,
      `The working days around it are ${escapeText(before)} and ${escapeText(after)}.`,
    ),
  "obligation.incomplete": ({ obligation, lacks }) =>
    text(
      `the obligation ${show(obligation)} does not say ${lacking[lacks]}`,
      "An obligation says who does what by when.",
    ),
  "threshold.malformed": ({ words, field, operator, value }) =>
    text(
      `the ${field} of the threshold ${name(words)} cannot be: ${show(value)}`,
      field === "value"
        ? operator === "all"
          ? "all takes no value."
          : "It is a number of at least 0, and for a percentage at most 100."
        : "Write it down, or nobody can prove that it was met.",
    ),

  "span.outside-source": ({ source, end, length }) =>
    text(
      `the span ends at ${end}, and the source ${show(source)} has ${length} characters`,
      "Mark the place in the text again.",
    ),
  "span.words-mismatch": ({ words, found }) =>
    text(
      `the source has ${name(found)} at the span, not ${name(words)}`,
      "Write the words as the source has them, or correct the span; damage is put right in repairs.",
    ),
  "span.outside-parent": ({ words, parent, id }) =>
    text(`the span of ${name(words)} lies outside the ${parent} ${show(id)}`, "Correct the span."),
  "repair.without-proof": ({ before, after }) =>
    text(
      `${show(before)} was repaired as ${show(after)} without proof`,
      "Say in proof how it is known what the text was.",
    ),
  "ambiguity.without-alternative": ({ words }) =>
    text(
      `${name(words)} is said to be ambiguous, with one reading only`,
      "Write the other readings with their effect, or remove the entry.",
    ),
  "ambiguity.recorded": ({ words, taken, others }) =>
    text(
      `${name(words)} has ${others} other ${others === 1 ? "reading" : "readings"}`,
      `The one taken: ${escapeText(taken)}`,
    ),

  "clause.unaccounted": ({ words, as, clause }) =>
    text(
      as === "unit"
        ? `the clause names ${name(words)}, which looks like a unit and has no assignment`
        : `${name(words)} of the clause is neither a unit that was entered nor a word about roles`,
      `The clause is ${name(clause)}; add what is missing, or compare with the source.`,
    ),
  "assignment.role-differs": ({ written, given, read, segment }) =>
    text(
      `the role of ${name(written)} is ${show(given)}, and the words give ${show(read)}`,
      `The words are ${name(segment)}; correct the role, or say on what it rests.`,
    ),
  "timing.value-differs": ({ words, given, read }) =>
    text(
      read.length === 0
        ? `${name(words)} is entered as ${show(given)}, and the words give no time`
        : `${name(words)} is entered as ${show(given)}, and the words give ${read.map(show).join(" or ")}`,
      "Correct the timing; where it rests on something else, say on what.",
    ),

  "expectation.ownership": ({ unit, on, missing, unexpected }) =>
    text(
      `on ${escapeText(on)} the tasks of ${name(unit)} are not those expected: ${difference(missing, unexpected)}`,
    ),
  "expectation.members": ({ collective, on, missing, unexpected }) =>
    text(
      `on ${escapeText(on)} the members of ${name(collective)} are not those expected: ${difference(missing, unexpected)}`,
    ),
  "expectation.due": ({ subject, expected, actual }) =>
    text(
      `${show(subject)} is due on ${actual.length === 0 ? "no day" : names(actual)}, not on ${expected.length === 0 ? "no day" : names(expected)}`,
    ),
  "rule.unknown": ({ rule, nearest }) => text(`there is no rule ${show(rule)}`, didYouMean(nearest)),
};

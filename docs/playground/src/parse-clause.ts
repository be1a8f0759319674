import { type ParsedAssignment, parseResponsibility } from "fengong/import";
import { roleBadge } from "./badges.js";
import { h, section } from "./dom.js";
import { doubtList, doubtMarks } from "./doubts.js";
import { growingTable } from "./growing-list.js";
import { markedText, type SaidMark } from "./marked-text.js";
import type { Page } from "./page.js";
import { roleKey } from "./role-key.js";

/** What an assignment says beside unit and role. */
function notes(assignment: ParsedAssignment, { say, labels }: Page): string {
  const { verb, rule, answersFor, byDuty, byReference, openEnded, collective, except, bracketed } =
    assignment;
  return [
    say.unit.rule(labels.rule[rule], verb),
    labels.answersFor[answersFor],
    ...(byDuty ? [say.unit.byDuty] : []),
    ...(byReference ? [say.parse.byReference] : []),
    ...(openEnded ? [say.parse.openEnded] : []),
    ...(collective ? [labels.unitKind.collective] : []),
    ...(except === undefined ? [] : [say.parse.except(except)]),
    ...(bracketed === undefined ? [] : [say.parse.bracketed(bracketed.words)]),
  ].join(say.separator);
}

function row(assignment: ParsedAssignment, page: Page): HTMLElement {
  const { unit, surface, role } = assignment;
  return h(
    "tr",
    {},
    h("th", { scope: "row", lang: "zh-Hans" }, unit),
    h("td", { class: "role-cell" }, roleBadge(role, page)),
    h("td", { lang: "zh-Hans" }, surface),
    h("td", {}, notes(assignment, page)),
  );
}

const roleMarks = (assignments: readonly ParsedAssignment[]): readonly SaidMark[] =>
  assignments.map(({ span, role }) => ({ start: span.start, end: span.end, value: { kind: "role", role } }));

/** A clause as it was read. */
export function clauseAnswer(text: string, page: Page): HTMLElement {
  const { say } = page;
  const { assignments, diagnostics } = parseResponsibility(text);
  const marked = markedText(text, [...roleMarks(assignments), ...doubtMarks(diagnostics)], page);
  return h(
    "div",
    { class: "answer" },
    section(say.parse.asRead, { class: "reading-of" }, roleKey(page), marked.element),
    section(
      `${say.parse.assignments}${say.count(assignments.length)}`,
      {},
      assignments.length === 0
        ? h("p", { class: "note" }, say.parse.nobody)
        : growingTable(
            say.parse.assignments,
            say.parse.columns,
            { items: assignments, line: (one) => row(one, page), atOnce: 100 },
            page,
          ),
    ),
    doubtList(text, diagnostics, marked.reveal, page),
  );
}

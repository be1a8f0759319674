import type { LightPolicy } from "../../ledger/light-types.js";
import type { LineSubject } from "../../ledger/line-types.js";
import type { Because, EvidenceOn, LineStatus, PendingMatter } from "../../ledger/status-types.js";
import { formatWhyUnknown } from "../../messages/answers.js";
import { labelIn } from "../../messages/label-types.js";
import { indexOf } from "../../plan/compile.js";
import {
  type Bilingual,
  both,
  type Cell,
  dateCell,
  empty,
  linesCell,
  phraseCell,
  statementCell,
  textCell,
} from "../cells.js";
import { type Context, formattedCell, labelCell, unitCell } from "../context.js";
import { taskWords } from "../subjects.js";

/** What a line is about: the task's key or its part, with the turn; the title of an obligation. */
export function lineSubjectCell(subject: LineSubject, { plan }: Context): Cell {
  const name: Cell =
    subject.kind === "task"
      ? textCell(subject.part ?? subject.task)
      : phraseCell(
          indexOf(plan).obligations.get(subject.obligation)?.title ??
            both(subject.obligation, subject.obligation),
        );
  return statementCell(name, textCell(subject.turn));
}

export const lineWords = (subject: LineSubject, { plan }: Context): string =>
  subject.kind === "task"
    ? taskWords(plan, subject.task, subject.part)
    : (indexOf(plan).obligations.get(subject.obligation)?.words ?? "");

export const rolesCell = ({ line }: LineStatus, context: Context): Cell =>
  statementCell(...line.roles.map((role) => labelCell(role, context, (labels) => labels.role[role])));

export const stateCell = (state: LineStatus["state"], context: Context): Cell =>
  labelCell(state, context, (labels) => labels.lineState[state]);

export const timelinessCell = (timeliness: LineStatus["timeliness"], context: Context): Cell =>
  labelCell(timeliness, context, (labels) => labels.timeliness[timeliness]);

/** A light in its words and colour, as the scheme has them; its code without a scheme. */
export function lightCell(light: string, policy: LightPolicy | undefined): Cell {
  const found = policy?.lights.find(({ id }) => id === light);
  if (found === undefined) return { kind: "label", code: light, text: both(light, light) };
  return { kind: "light", code: light, text: found.label, colour: found.colour };
}

/** The words of the clause that lit a light. */
export function clauseCell({ light }: LineStatus, policy: LightPolicy | undefined): Cell {
  const all = policy === undefined ? [] : [...policy.clauses, policy.otherwise];
  const found = all.find(({ id }) => id === light.clause);
  return found === undefined ? textCell(light.clause) : { kind: "label", code: found.id, text: found.label };
}

const inherited = both("承接前身的情况", "taken over from predecessors");
const noEntry = both("尚无记录", "nothing written yet");
const succession = both("单位已变更", "the unit has become others");
const left = both("已退出集合", "the unit has left the collective");
const prohibition = both("禁止性要求，始终有效", "a prohibition: it never ends");

/** What a state or a timeliness rests on. */
export function becauseCell(because: Because, context: Context): Cell {
  switch (because.by) {
    case "entry":
      return statementCell(
        dateCell(because.date),
        labelCell(because.kind, context, (labels) => labelIn(labels.entryKind, because.kind)),
        textCell(because.entry),
      );
    case "plan":
      return textCell(because.words === "" ? undefined : `「${because.words}」`);
    case "no-entry":
      return phraseCell(noEntry);
    case "succession":
      return statementCell(dateCell(because.date), phraseCell(succession));
    case "left":
      return statementCell(dateCell(because.date), phraseCell(left));
    case "prohibition":
      return phraseCell(prohibition);
    case "inherited":
      return statementCell(dateCell(because.date), phraseCell(inherited));
  }
}

const extended = (stated: string): Bilingual => both(`原定${stated}`, `first set for ${stated}`);

/** The date in force, with the plan's own when it is another. */
export const dueInForceCell = ({ due, line }: LineStatus): Cell =>
  due === undefined
    ? linesCell(line.open.map(({ words }) => textCell(words)))
    : statementCell(dateCell(due.date), due.stated === undefined ? empty : phraseCell(extended(due.stated)));

/** Working days left, or late. */
export function daysCell({ workingDays }: LineStatus): Cell {
  if (workingDays === undefined) return empty;
  if (workingDays.standing === "unknown") {
    const { why } = workingDays;
    return formattedCell((lang) => formatWhyUnknown(why, { lang }));
  }
  const { left: days, late } = workingDays;
  return phraseCell(
    late > 0 ? both(`超${late}个工作日`, `${late} late`) : both(`剩${days}个工作日`, `${days} left`),
  );
}

export const evidenceCell = (evidence: readonly EvidenceOn[]): Cell =>
  linesCell(
    evidence.map(({ title, number, link }) =>
      statementCell(textCell(title), textCell(number), textCell(link)),
    ),
  );

export const pendingCell = (pending: readonly PendingMatter[], context: Context): Cell =>
  linesCell(
    pending.map(({ date, kind }) =>
      statementCell(
        dateCell(date),
        labelCell(kind, context, (labels) => labels.entryKind[kind]),
        phraseCell(both("待答复", "waits for an answer")),
      ),
    ),
  );

/** Something said about several units: each with its name, unless there is one. */
export function perUnit(
  lines: readonly LineStatus[],
  say: (status: LineStatus) => Cell,
  context: Context,
): Cell {
  const said = lines
    .map((status) => ({ status, cell: say(status) }))
    .filter(({ cell }) => cell.kind !== "empty");
  const units = new Set(lines.map(({ line }) => line.unit));
  return linesCell(
    said.map(({ status: { line }, cell }) =>
      units.size === 1 ? cell : statementCell(unitCell(line.unit, context), cell),
    ),
  );
}

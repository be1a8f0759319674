import type { Diagnostic } from "../../diagnostics/index.js";
import { wordsIn } from "../names/bracket.js";
import { shown } from "../text/fold.js";
import type { JudgedUnit, LexedSection, Making } from "./assignments.js";
import type { PredicatePiece, TextPiece } from "./pieces.js";
import type { ClausePart } from "./roles.js";

type Report = (diagnostic: Diagnostic) => void;

function textDoubt({ why, start, end }: TextPiece, { text, spanOf }: Making): Diagnostic {
  const words = shown(text.slice(start, end));
  const span = spanOf(start, end);
  if (why === "unread") return { code: "clause.unread", severity: "warning", params: { words }, span };
  if (why === "convention") return { code: "clause.convention", severity: "info", params: { words }, span };
  const severity = why === "heading" || why === "note" || why === "number" ? "warning" : "info";
  return { code: "clause.not-owners", severity, params: { words, kind: why }, span };
}

/** A predicate with nobody before it goes on about the unit before, or has lost its unit. */
const subjectlessDoubt = ({ start, end }: PredicatePiece, { text, spanOf }: Making): Diagnostic => ({
  code: "clause.not-owners",
  severity: "info",
  params: { words: shown(text.slice(start, end)), kind: "task" },
  span: spanOf(start, end),
});

function unitDoubts({ piece, name }: JudgedUnit, { text, folded, spanOf }: Making, report: Report): void {
  const alias =
    piece.bracket?.kind === "alias" || piece.bracket?.kind === "gloss" ? piece.bracket : undefined;
  const joins = name.collective && joint.test(folded.slice(piece.start, piece.end));
  const plain = !piece.unfamiliar && piece.tail === undefined && alias === undefined && !joins;
  if (plain && piece.parted === "mark") return;
  const span = spanOf(piece.start, piece.end);
  const params = { name: shown(name.surface) };
  if (piece.tail !== undefined) {
    const whole = { ...params, unit: shown(name.unit) };
    report({
      code: "clause.shared-last-part",
      severity: piece.unfamiliar ? "warning" : "info",
      params: whole,
      span,
    });
  } else if (piece.unfamiliar) report({ code: "clause.unfamiliar-name", severity: "warning", params, span });
  if (piece.parted !== "mark") {
    report({
      code: "clause.lost-separator",
      severity: piece.parted === "space" ? "info" : "warning",
      params,
      span,
    });
  }
  if (alias !== undefined) {
    const { start, end } = wordsIn(folded, alias);
    const bracketed = shown(text.slice(start, end));
    report({ code: "clause.bracketed-name", severity: "info", params: { ...params, bracketed }, span });
  }
  if (joins) report({ code: "clause.joint-name", severity: "info", params, span });
}

/** One name that joins two classes of units. */
const joint = /[和及与、]|各.+各/u;

/** A predicate behind a comma, taken to speak of the lists before it too. */
function reachDoubts({ groups }: ClausePart, { text, spanOf }: Making, report: Report): void {
  const first = groups.find(({ reached, predicate }) => reached && predicate?.role !== undefined);
  if (first?.predicate === undefined) return;
  const { predicate, start, end } = first;
  const words = shown(text.slice(predicate.start, predicate.end));
  report({ code: "clause.reach", severity: "info", params: { words }, span: spanOf(start, end) });
}

/** 甲协同乙负责 may say that one helps the other, or that the other helps. */
const eitherWay = "协同";

function roleDoubts(
  { groups }: ClausePart,
  units: readonly JudgedUnit[],
  labelled: boolean,
  { text, spanOf }: Making,
  report: Report,
): void {
  const doubt = (words: string, { start, end }: { readonly start: number; readonly end: number }): void =>
    report({ code: "clause.role-doubtful", severity: "info", params: { words }, span: spanOf(start, end) });
  for (const group of groups) {
    const { predicate, helps } = group;
    if (helps === eitherWay && groups.length > 1) doubt(helps, group);
    if (predicate?.doubtful === true) doubt(shown(text.slice(predicate.start, predicate.end)), group);
  }
  const beside = units.find(
    ({ group, judged }) => judged.rule === "beside-lead" && group.predicate === undefined,
  );
  if (labelled && beside !== undefined)
    doubt(shown(text.slice(beside.group.start, beside.group.end)), beside.group);
  const agent = units.find(
    ({ group, judged }) =>
      group.agent !== undefined && group.predicate === undefined && judged.verb !== undefined,
  );
  if (agent !== undefined) doubt(agent.judged.verb ?? "", agent.group);
}

/** A list of which nothing says what its units do. */
function noRoleDoubt(units: readonly JudgedUnit[], { text, spanOf }: Making, report: Report): void {
  const bare = units.find(({ judged }) => judged.rule === "no-verb");
  if (bare === undefined) return;
  const { start, end } = bare.group;
  const words = shown(text.slice(start, end));
  report({ code: "clause.no-role-words", severity: "info", params: { words }, span: spanOf(start, end) });
}

function duplicateDoubts(units: readonly JudgedUnit[], { spanOf }: Making, report: Report): void {
  if (units.length < 2) return;
  const seen = new Set<string>();
  for (const { name, judged, piece } of units) {
    const key = `${judged.role} ${name.unit}`;
    if (seen.has(key)) {
      const span = spanOf(piece.start, piece.end);
      report({ code: "clause.duplicate-unit", severity: "info", params: { name: shown(name.unit) }, span });
    }
    seen.add(key);
  }
}

/** Says of a clause part what was not understood, what was passed over, and which choices were made. */
export function reportDoubts(
  part: ClausePart,
  units: readonly JudgedUnit[],
  { section }: LexedSection,
  making: Making,
): void {
  const { report, text, spanOf } = making;
  for (const piece of part.texts) report(textDoubt(piece, making));
  for (const predicate of part.subjectless) report(subjectlessDoubt(predicate, making));
  for (const unit of units) unitDoubts(unit, making, report);
  reachDoubts(part, making, report);
  roleDoubts(part, units, section.label?.kind === "role", making, report);
  noRoleDoubt(units, making, report);
  duplicateDoubts(units, making, report);
  if (section.label?.kind === "role" && !section.label.certain && units.length > 0) {
    const { labelStart, labelEnd } = section;
    const words = shown(text.slice(labelStart, labelEnd));
    report({
      code: "clause.label-doubtful",
      severity: "info",
      params: { words },
      span: spanOf(labelStart, labelEnd),
    });
  }
}

import type { Diagnostic, Span } from "../../diagnostics/index.js";
import type { Quotation } from "../../plan/data.js";
import { wordsIn } from "../names/bracket.js";
import { roleOfWord } from "../words/labels.js";
import { firstLeading, saysByDuty } from "../words/phrases.js";
import { verbAt } from "../words/verbs.js";
import { reportDoubts } from "./doubts.js";
import type { Piece, TextPiece, UnitPiece } from "./pieces.js";
import type { ParsedAssignment, ParsedBracket } from "./responsibility-types.js";
import {
  answersFor,
  type ClausePart,
  clauseParts,
  type Group,
  groupsOf,
  type Judged,
  judge,
  type Leading,
  type SectionRole,
  titleRole,
} from "./roles.js";
import type { Section } from "./sections.js";
import type { MeantName, Namer } from "./unit-names.js";

/** One section with its pieces and the role that its label or column gives. */
export interface LexedSection {
  readonly section: Section;
  readonly role: SectionRole | undefined;
  readonly pieces: readonly Piece[];
}

/** What the assignments of one text are made with. */
export interface Making {
  readonly text: string;
  readonly folded: string;
  readonly names: Namer;
  readonly spanOf: (start: number, end: number) => Span;
  readonly report: (diagnostic: Diagnostic) => void;
  /** The document states that the unit listed first leads, or all before the first comma. */
  readonly firstLeads: boolean | "list";
  /** The rule that says who leads says that the others answer within their own remit. */
  readonly othersByDuty: boolean;
}

/** A unit of a clause part with what was judged of it. */
export interface JudgedUnit {
  readonly piece: UnitPiece;
  readonly group: Group;
  readonly judged: Judged;
  readonly name: MeantName;
  /** The words of the group that gave the role. */
  readonly segment: Quotation;
}

/** The role that a bracket gives to the unit before it: 市财政局（牵头）. */
function bracketRole({ bracket }: UnitPiece, folded: string): Judged | undefined {
  if (bracket?.kind !== "role") return undefined;
  const place = bracket.start + 1;
  const verb = verbAt(folded, place)?.word;
  const role = roleOfWord(folded, place) ?? "responsible";
  return { role, rule: "verb", ...(verb === undefined ? {} : { verb }) };
}

/** The last verb of words that stand where a predicate is missing: 由甲、乙，每月对…进行督导. */
function verbWithin({ start, end }: TextPiece, folded: string): Judged | undefined {
  let found: Judged | undefined;
  for (let at = start; at < Math.min(end, start + 80); at++) {
    const verb = verbAt(folded, at);
    if (verb?.effect === "oversee" || verb?.effect === "responsible") {
      found = { role: verb.effect, rule: "verb", verb: verb.word };
    }
  }
  return found;
}

/** The role that the name of a unit gives it, where its verb and section leave it open: 各牵头单位要加强统筹. */
function titledRole(
  { start, end }: UnitPiece,
  { predicate }: Group,
  judged: Judged,
  folded: string,
): Judged | undefined {
  if (judged.rule === "label" || judged.rule === "column") return undefined;
  const open = judged.role === "responsible" || (judged.role === "oversee" && predicate?.doubtful === true);
  if (!open) return undefined;
  const role = titleRole(folded.slice(start, end));
  return role === undefined ? undefined : { role, rule: "label" };
}

function leadingIn({ groups }: ClausePart, folded: string): Leading {
  if (groups.some(({ predicate, title }) => predicate?.role === "lead" || title === "lead")) return "list";
  const unit = groups.some(({ units }) => units.some((each) => bracketRole(each, folded)?.role === "lead"));
  return unit ? "unit" : undefined;
}

function judgeGroup(
  group: Group,
  section: SectionRole | undefined,
  leading: Leading,
  folded: string,
): Judged {
  if (group.agent !== undefined && group.predicate === undefined && leading === undefined) {
    const later = group.agent.slice(0, 3).map((piece) => verbWithin(piece, folded));
    const judged = later.find((found) => found !== undefined);
    if (judged !== undefined) return judged;
  }
  return judge(group, section, leading);
}

/** The units of a part with their roles, in the order of the text. */
function judgedUnits(
  part: ClausePart,
  section: SectionRole | undefined,
  making: Making,
  list: () => number,
): readonly JudgedUnit[] {
  const { folded, names } = making;
  const leading = leadingIn(part, folded);
  const all = part.groups.flatMap((group) => {
    const judged = judgeGroup(group, section, leading, folded);
    const listNumber = list();
    const { start, end } = group;
    const segment = { words: making.text.slice(start, end), span: making.spanOf(start, end) };
    return group.units.map(
      (piece): JudgedUnit => ({
        piece,
        group,
        judged: bracketRole(piece, folded) ?? titledRole(piece, group, judged, folded) ?? judged,
        name: names.name(piece, listNumber),
        segment,
      }),
    );
  });
  if (making.firstLeads === "list") return withFirstListLeading(all, folded);
  return making.firstLeads ? withFirstLeading(all) : all;
}

/** The convention that the first of several units leads; it says nothing where a verb or a label already gives a role. */
function withFirstLeading(units: readonly JudgedUnit[]): readonly JudgedUnit[] {
  if (units.length < 2 || units.some(({ judged }) => judged.role === "lead")) return units;
  return units.map((unit, index) =>
    index === 0 && unit.judged.role === "responsible"
      ? { ...unit, judged: { ...unit.judged, role: "lead", rule: "convention" } }
      : unit,
  );
}

const comma = /[,;]/u;

/** The convention that those before the first comma lead, whom the others support; it says nothing where there is none. */
function withFirstListLeading(units: readonly JudgedUnit[], folded: string): readonly JudgedUnit[] {
  const first = units.findIndex(({ piece }, at) => {
    const before = units[at - 1]?.piece;
    return before !== undefined && comma.test(folded.slice(before.outerEnd, piece.start));
  });
  if (first === -1 || units.some(({ judged }) => judged.role !== "responsible")) return units;
  return units.map((unit, at) => ({
    ...unit,
    judged: { ...unit.judged, role: at < first ? "lead" : "support", rule: "convention" },
  }));
}

const residual = /^(?:其他|其它|其余)/u;

/** Whom 其他部门 leaves out: the leads of the clause, or whoever else it names. */
function namedBeside(units: readonly JudgedUnit[]): readonly string[] {
  const single = units.filter(({ name }) => !name.collective);
  const leads = single.filter(({ judged }) => judged.role === "lead");
  return (leads.length > 0 ? leads : single).map(({ name }) => name.unit);
}

const splitNames = (words: string): readonly string[] => words.split(/[、，,]|(?<=[局委办厅])[和及与]/u);

/** Units that a collective leaves out: those that 除…外 names, or those named beside 其他部门. */
function exceptOf(
  { piece }: JudgedUnit,
  beside: readonly string[],
  { text, folded }: Making,
): readonly string[] {
  const { bracket, leftOut } = piece;
  if (leftOut !== undefined) return splitNames(text.slice(leftOut.start, leftOut.end));
  if (bracket?.kind === "except") {
    const inner = text.slice(bracket.start + 1, bracket.end - 1);
    return splitNames(inner.replace(/^(?:除了?|不含|不包括)|(?:之外|以外|除外|外)$/gu, ""));
  }
  if (folded.charAt(piece.start) !== "其") return [];
  return residual.test(folded.slice(piece.start, piece.start + 2)) ? beside : [];
}

type Unfinished = { -readonly [Key in keyof ParsedAssignment]: ParsedAssignment[Key] };

function bracketedWords({ bracket }: UnitPiece, { text, folded, spanOf }: Making): ParsedBracket | undefined {
  if (bracket?.kind !== "alias" && bracket?.kind !== "scope") return undefined;
  const { start, end } = wordsIn(folded, bracket);
  return { kind: bracket.kind, words: text.slice(start, end), span: spanOf(start, end) };
}

function assignmentOf(unit: JudgedUnit, beside: readonly string[], making: Making): ParsedAssignment {
  const { piece, group, judged, name, segment } = unit;
  const { spanOf } = making;
  const byDuty = (group.predicate?.byDuty ?? false) || (making.othersByDuty && judged.role !== "lead");
  const made: Unfinished = {
    unit: name.unit,
    surface: name.surface,
    span: spanOf(piece.start, piece.end),
    role: judged.role,
    rule: judged.rule,
    answersFor: answersFor(judged, byDuty),
    byDuty,
    byReference: group.predicate?.byReference ?? false,
    openEnded: group.open.has(piece),
    collective: name.collective,
    segment,
  };
  const except = exceptOf(unit, beside, making);
  const bracketed = bracketedWords(piece, making);
  if (judged.verb !== undefined) made.verb = judged.verb;
  if (except.length > 0) made.except = except;
  if (bracketed !== undefined) made.bracketed = bracketed;
  return made;
}

/** Makes the assignments of all sections of a text, in its order, and reports what is not certain about them. */
export function readAssignments(
  sections: readonly LexedSection[],
  given: Omit<Making, "othersByDuty">,
): readonly ParsedAssignment[] {
  const wordsOf = (why: TextPiece["why"]): readonly string[] =>
    sections
      .flatMap(({ pieces }) => pieces)
      .filter((piece) => piece.kind === "text" && piece.why === why)
      .map(({ start, end }) => given.folded.slice(start, end));
  const stated = wordsOf("convention").map((words) => firstLeading(words) ?? true);
  const making: Making = {
    ...given,
    firstLeads: stated[0] ?? given.firstLeads,
    othersByDuty: stated.length > 0 && wordsOf("note").some(saysByDuty),
  };
  let lists = 0;
  const list = (): number => lists++;
  return sections.flatMap((section) => {
    let led = false;
    return clauseParts(section.pieces).flatMap((pieces) => {
      const part = groupsOf(pieces, led);
      led ||= leadingIn(part, making.folded) === "list";
      const units = judgedUnits(part, section.role, making, list);
      reportDoubts(part, units, section, making);
      const beside = namedBeside(units);
      return units.map((unit) => assignmentOf(unit, beside, making));
    });
  });
}

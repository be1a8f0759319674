import {
  type Diagnostic,
  requireOptions,
  requireText,
  requireTexts,
  type Span,
} from "../../diagnostics/index.js";
import type { Quotation } from "../../plan/data.js";
import type { Source } from "../names/read-name.js";
import { fold, shown } from "../text/fold.js";
import { findBrackets } from "../text/marks.js";
import { type Mended, mended, movedDiagnostics } from "../text/mending.js";
import { knownNames } from "../words/known-names.js";
import { titleMeaning } from "../words/labels.js";
import { saysNobody } from "../words/phrases.js";
import { type LexedSection, readAssignments } from "./assignments.js";
import { lexSection } from "./lex.js";
import type { Piece } from "./pieces.js";
import type { Reading } from "./reading.js";
import type { ParsedResponsibility, ResponsibilityContext } from "./responsibility-types.js";
import { roleOfLabel, type SectionRole } from "./roles.js";
import { type Section, sectionsOf } from "./sections.js";
import { withSharedTails } from "./shared-tails.js";
import { namer } from "./unit-names.js";

/** The pieces of a section, and whether some of its words name no units. */
interface SectionPieces {
  readonly pieces: readonly Piece[];
  readonly hasOther: boolean;
}

/** Reads one section into pieces; a section under 完成时限 and the like holds no units. */
function piecesOf(
  source: Source,
  section: Section,
  expectsUnits: boolean,
  unitsOnly: boolean,
): SectionPieces {
  const { start, end, label } = section;
  if (label?.kind === "other") {
    const pieces: readonly Piece[] =
      start < end ? [{ kind: "text", why: "other-field", start: section.labelStart, end }] : [];
    return { pieces, hasOther: pieces.length > 0 };
  }
  const reading: Reading = {
    source,
    limit: end,
    expectsUnits,
    pieces: [],
    leftOut: undefined,
    hasUnits: false,
    nextBy: -1,
    inner: new Set(),
    hasOther: false,
    hasRule: false,
  };
  lexSection(reading, start, unitsOnly);
  return reading;
}

/** The role that the place of the clause gives: stated, or said by its column's title. */
function placeRole({ role, column }: ResponsibilityContext): SectionRole | undefined {
  if (role !== undefined) return { role, rule: "column" };
  return column === undefined ? undefined : roleOfLabel(titleMeaning(column), "column");
}

const placeOf = ({ span }: Diagnostic): number => span?.start ?? 0;

const inTextOrder = (diagnostics: readonly Diagnostic[]): readonly Diagnostic[] =>
  [...diagnostics].sort((a, b) => placeOf(a) - placeOf(b));

/**
 * Reads a responsibility clause: who answers, in which role, and which words say so.
 *
 * Reads table cells (甲牵头，乙按职责分工落实), bracketed sentence ends （甲负责）, keyed lines (牵头单位：甲 配合单位：乙), prose
 * (由甲会同乙负责) and bare lists, in either script and width. No text makes it throw: what is not understood, and every choice
 * between readings, is a diagnostic with its span.
 *
 * @throws `argument.invalid` for what is no string.
 *
 * @example
 * ```ts
 * import { parseResponsibility } from "fengong/import";
 *
 * const { assignments } = parseResponsibility("市司法局牵头，财政局、水务局配合");
 * assignments.map(({ unit, role }) => `${unit} ${role}`);
 * // => ["市司法局 lead", "市财政局 support", "市水务局 support"]
 * ```
 *
 * @category Import
 */
export function parseResponsibility(text: string, context: ResponsibilityContext = {}): ParsedResponsibility {
  requireText("text", text);
  requireOptions(context);
  const { knownUnits = [] } = context;
  requireTexts("knownUnits", knownUnits);
  const whole = mended(text);
  if (whole === undefined) return readClause(text, context);
  return inOriginal(readClause(whole.text, context), text, whole);
}

/**
 * Reads words that may be units and nothing else, as `parseResponsibility` does; nothing where some of them name none, which
 * most often shows in the first ones.
 */
export function parseUnits(text: string): ParsedResponsibility | undefined {
  const whole = mended(text);
  const words = whole?.text ?? text;
  const lexed = lexClause(words, {}, true);
  if (lexed === undefined) return undefined;
  const parsed = clauseOf(lexed, words, {});
  return whole === undefined ? parsed : inOriginal(parsed, text, whole);
}

/** What was read in a mended text, with its places in the text as it was. */
function inOriginal(
  { assignments, diagnostics }: ParsedResponsibility,
  text: string,
  whole: Mended,
): ParsedResponsibility {
  const moved = <Words extends Quotation>(quoted: Words): Words => ({
    ...quoted,
    span: whole.spanOf(quoted.span),
  });
  return {
    assignments: assignments.map((one) => {
      const span = whole.spanOf(one.span);
      return {
        ...one,
        span,
        surface: text.slice(span.start, span.end),
        segment: moved(one.segment),
        ...(one.bracketed === undefined ? {} : { bracketed: moved(one.bracketed) }),
      };
    }),
    diagnostics: movedDiagnostics(diagnostics, whole),
  };
}

interface LexedClause {
  readonly source: Source;
  readonly sections: readonly LexedSection[];
}

/** The sections of a clause in pieces; nothing where it says that there is nobody, or, with `unitsOnly`, says anything else than units. */
function lexClause(
  text: string,
  context: ResponsibilityContext,
  unitsOnly: boolean,
): LexedClause | undefined {
  const folded = fold(text);
  if (saysNobody(folded)) return undefined;
  const source: Source = {
    text: folded,
    brackets: findBrackets(folded),
    known: knownNames(context.knownUnits),
  };
  const place = placeRole(context);
  const sections: LexedSection[] = [];
  for (const section of sectionsOf(folded)) {
    const role = section.label === undefined ? place : roleOfLabel(section.label, "label");
    const { pieces, hasOther } = piecesOf(source, section, role !== undefined, unitsOnly);
    if (unitsOnly && hasOther) return undefined;
    sections.push({ section, role, pieces: withSharedTails(pieces, folded) });
  }
  return { source, sections };
}

function readClause(text: string, context: ResponsibilityContext): ParsedResponsibility {
  const lexed = lexClause(text, context, false);
  return lexed === undefined ? { assignments: [], diagnostics: [] } : clauseOf(lexed, text, context);
}

function clauseOf(
  { source, sections }: LexedClause,
  text: string,
  context: ResponsibilityContext,
): ParsedResponsibility {
  const diagnostics: Diagnostic[] = [];
  const report = (diagnostic: Diagnostic): void => void diagnostics.push(diagnostic);
  const spanOf = (start: number, end: number): Span => ({ source: context.source ?? "input", start, end });
  const [first] = source.brackets.unmatched;
  if (first !== undefined) {
    report({
      code: "clause.unbalanced-bracket",
      severity: "info",
      params: {},
      span: spanOf(first, first + 1),
    });
  }

  const names = namer({ source, original: text, levelPrefix: context.levelPrefix, spanOf, report });
  const assignments = readAssignments(sections, {
    text,
    folded: source.text,
    names,
    spanOf,
    report,
    firstLeads: context.firstLeads ?? false,
  });
  if (assignments.length === 0) {
    report({
      code: "clause.no-units",
      severity: "warning",
      params: { words: shown(text) },
      span: spanOf(0, text.length),
    });
  }
  return { assignments, diagnostics: inTextOrder(diagnostics) };
}

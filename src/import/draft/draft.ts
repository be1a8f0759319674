import type { Diagnostic } from "../../diagnostics/index.js";
import { type ParsedResponsibility, parseResponsibility, parseUnits } from "../../grammar/index.js";
import type { ClauseData, Role } from "../../plan/data.js";
import { foldText } from "../../plan/names.js";
import type { Account } from "../text/accounting.js";
import type { Marker } from "../text/markers.js";
import { isEmpty, type Range } from "../text/range.js";
import type { Reading } from "../text/reading.js";

/** What every reader of a layout works with. */
export interface Work extends ClauseReader {
  readonly reading: Reading;
  /** The text as the readers of clauses see it, character for character: for finding labels. */
  readonly folded: string;
  readonly account: Account;
  readonly report: (diagnostic: Diagnostic) => void;
}

/** Reads words as clauses of their own. The same words come again and again in a plan, and are read once. */
export interface ClauseReader {
  readonly clauseOf: (words: string) => ParsedResponsibility;
  /** The same for words that may be no clause: nothing where some of them name no units. */
  readonly unitsOf: (words: string) => ParsedResponsibility | undefined;
}

/** Longer clauses hardly repeat. */
const longestKept = 200;
const mostKept = 30_000;

export function clauseReader(): ClauseReader {
  const kept = new Map<string, ParsedResponsibility | undefined>();
  const keep = <Parsed extends ParsedResponsibility | undefined>(words: string, parsed: Parsed): Parsed => {
    if (words.length <= longestKept && kept.size < mostKept) kept.set(words, parsed);
    return parsed;
  };
  return {
    clauseOf: (words) => kept.get(words) ?? keep(words, parseResponsibility(words)),
    unitsOf: (words) => (kept.has(words) ? kept.get(words) : keep(words, parseUnits(words))),
  };
}

export interface DraftGroup {
  readonly title: Range;
  readonly marker: Marker | undefined;
  readonly headings: Range[];
  readonly parent: DraftGroup | undefined;
  /** Lower numbers are higher headings. */
  readonly level: number;
}

export interface DraftTask {
  readonly number: number | undefined;
  text: Range;
  readonly group: DraftGroup | undefined;
  /** Cells or labels that hold a time limit of the task. */
  readonly deadlines: Range[];
}

export interface DraftClause {
  /** Grows where a cell turns out to go on. */
  range: Range;
  readonly governs: DraftTask[];
  readonly basis: ClauseData["basis"];
  confidence: ClauseData["confidence"];
  /** The title of the column. */
  readonly column?: string;
  readonly role?: Role;
}

/** A plan as its layout shows it, before clauses and timings are read. */
export interface Draft {
  readonly groups: readonly DraftGroup[];
  readonly tasks: readonly DraftTask[];
  readonly clauses: readonly DraftClause[];
}

export interface DraftBuilder extends Draft {
  /** Opens a group under the nearest higher one. A title printed again under the same heading goes on with its group. */
  heading(title: Range, level: number, marker?: Marker): void;
  /** Closes the groups from a level down. */
  closeGroups(level: number): void;
  task(text: Range, number: number | undefined, marker?: Range): DraftTask;
  clause(clause: DraftClause): DraftClause;
  group(): DraftGroup | undefined;
}

export function draftBuilder({ reading, account }: Work): DraftBuilder {
  const groups: DraftGroup[] = [];
  const tasks: DraftTask[] = [];
  const clauses: DraftClause[] = [];
  const known = new Map<DraftGroup | undefined, Map<string, DraftGroup>>();
  let path: DraftGroup[] = [];

  const closeGroups = (level: number): void => {
    path = path.filter((group) => group.level < level);
  };

  return {
    groups,
    tasks,
    clauses,
    closeGroups,
    group: () => path.at(-1),
    heading(title, level, marker) {
      closeGroups(level);
      const parent = path.at(-1);
      const siblings = known.get(parent) ?? new Map<string, DraftGroup>();
      known.set(parent, siblings);
      const words = foldText(reading.words(title));
      const again = siblings.get(words);
      if (again !== undefined) again.headings.push(title);
      const group: DraftGroup = again ?? { title, marker, headings: [title], parent, level };
      if (again === undefined) {
        siblings.set(words, group);
        groups.push(group);
      }
      path.push(group);
      if (marker !== undefined) account.used(marker.range, "marker");
      account.used(title, "heading");
    },
    task(text, number, marker) {
      const task: DraftTask = { number, text, group: path.at(-1), deadlines: [] };
      tasks.push(task);
      if (marker !== undefined) account.used(marker, "marker");
      account.used(text, "task");
      return task;
    },
    clause(clause) {
      clauses.push(clause);
      if (!isEmpty(clause.range)) account.used(clause.range, "clause");
      return clause;
    },
  };
}

import type { AnswersFor, Role, RoleRule } from "../../plan/data.js";
import type { LabelMeaning } from "../words/label.js";
import type { Piece, PredicatePiece, TextPiece, UnitPiece } from "./pieces.js";

/** Units that share a list, and what is said of them. */
export interface Group {
  readonly units: readonly UnitPiece[];
  /** The units behind which 等 closes a list. */
  readonly open: ReadonlySet<UnitPiece>;
  readonly predicate?: PredicatePiece;
  /** As what its units stand in it: 等十个牵头单位. */
  readonly title: Role | undefined;
  /** The word that brought them in to help: 会同, 联合. */
  readonly helps: string | undefined;
  /** The predicate stands behind a comma, in the segment of the next list. */
  readonly reached: boolean;
  /** Announced by 由: the words behind, in which the verb may stand. */
  readonly agent: readonly TextPiece[] | undefined;
  /** The words that give the role: the lists that share a predicate, and the predicate. */
  readonly start: number;
  readonly end: number;
}

/** What a section's label or column says, and which of the two it is. */
export interface SectionRole {
  readonly role: Role;
  readonly rule: RoleRule;
}

/** A clause up to ；or 。: the reach of a lead. */
export interface ClausePart {
  readonly groups: readonly Group[];
  readonly texts: readonly TextPiece[];
  /** Predicates with nobody before them. */
  readonly subjectless: readonly PredicatePiece[];
}

interface OpenGroup {
  units: UnitPiece[];
  open: Set<UnitPiece>;
  title: Role | undefined;
  helps: string | undefined;
  agent: TextPiece[] | undefined;
  end: number;
}

const freshGroup = (helps?: string, agent?: TextPiece[]): OpenGroup => ({
  units: [],
  open: new Set(),
  title: undefined,
  helps,
  agent,
  end: 0,
});

/** A group that no predicate governs. */
const alone = ({ units, open, title, helps, agent, end }: OpenGroup): Group => ({
  units,
  open,
  title,
  helps,
  agent,
  reached: false,
  start: units[0]?.start ?? end,
  end,
});

/** Groups that share one predicate; all but the last are reached over a comma. */
function governed(lists: readonly OpenGroup[], predicate: PredicatePiece): readonly Group[] {
  const start = lists[0]?.units[0]?.start ?? predicate.start;
  const { end } = predicate;
  return lists.map(({ units, open, title, helps, agent }, index) => {
    return { units, open, title, helps, agent, predicate, reached: index < lists.length - 1, start, end };
  });
}

/** Whether a predicate governs the lists before it that have none: 甲、乙，丙按职责分工负责 says it of all three. */
const reaches = ({ role, together }: PredicatePiece, leads: boolean): boolean =>
  leads || (role !== "support" && together === undefined);

/** 甲、乙要按照职责分工，抓好落实: the verb comes after the remit. Puts it where it belongs and says whether it did. */
function completes(groups: Group[], predicate: PredicatePiece): boolean {
  const unsaid = groups.at(-1)?.predicate;
  if (unsaid === undefined || unsaid.role !== undefined) return false;
  if (predicate.role === undefined && !predicate.byDuty) return false;
  const verb = predicate.role === undefined ? unsaid : predicate;
  const whole = { ...verb, byDuty: unsaid.byDuty || predicate.byDuty };
  for (let at = groups.length - 1; at >= 0; at--) {
    const group = groups[at];
    if (group?.predicate !== unsaid) break;
    groups[at] = { ...group, predicate: whole, end: predicate.end };
  }
  return true;
}

/** Gathers the pieces of one clause part into groups, each with the predicate that governs it; `ledBefore` where a part before it names a lead. */
export function groupsOf(pieces: readonly Piece[], ledBefore = false): ClausePart {
  const groups: Group[] = [];
  const texts: TextPiece[] = [];
  const subjectless: PredicatePiece[] = [];
  let waiting: OpenGroup[] = [];
  let current = freshGroup();
  let leads = ledBefore;
  let announced: TextPiece[] | undefined;

  const park = (): void => {
    if (current.units.length > 0) waiting.push(current);
    current = freshGroup();
  };
  const settle = (predicate: PredicatePiece | undefined): void => {
    const own = current.units.length > 0;
    if (
      !own &&
      waiting.every(({ helps }) => helps !== undefined) &&
      predicate !== undefined &&
      !completes(groups, predicate)
    ) {
      if (predicate.end > predicate.start) subjectless.push(predicate);
    }
    const far = predicate !== undefined && (!own || reaches(predicate, leads));
    const lists = [
      ...(far ? waiting.filter((group) => group.helps === undefined) : []),
      ...(own ? [current] : []),
    ];
    const settled = predicate === undefined ? [] : governed(lists, predicate);
    const byList = new Map(lists.map((list, index) => [list, settled[index]]));
    for (const list of waiting) groups.push(byList.get(list) ?? alone(list));
    if (own) groups.push(byList.get(current) ?? alone(current));
    leads ||= predicate?.role === "lead" || predicate?.role === "responsible";
    waiting = [];
    current = freshGroup();
  };

  for (const piece of pieces) {
    if (piece.kind === "unit") {
      current.units.push(piece);
      current.end = piece.outerEnd;
    } else if (piece.kind === "closer") {
      // 等两个部门 behind two units leaves nobody out.
      const last = current.units.at(-1);
      if (last !== undefined && piece.count !== current.units.length) current.open.add(last);
      current.title = piece.role;
      current.end = piece.end;
    } else if (piece.kind === "with") {
      park();
      current = freshGroup(piece.word);
    } else if (piece.kind === "agent") {
      park();
      announced = [];
      current = freshGroup(undefined, announced);
    } else if (piece.kind === "predicate") {
      if (current.helps !== undefined) park();
      settle(piece);
    } else if (piece.kind === "break") {
      park();
    } else if (piece.kind === "text") {
      texts.push(piece);
      announced?.push(piece);
    }
  }
  park();
  settle(undefined);
  return { groups, texts, subjectless };
}

/** Parts pieces at ；and 。. */
export function clauseParts(pieces: readonly Piece[]): readonly (readonly Piece[])[] {
  const parts: Piece[][] = [[]];
  for (const piece of pieces) {
    if (piece.kind === "break" && piece.level !== "comma") parts.push([]);
    else parts.at(-1)?.push(piece);
  }
  return parts.filter((part) => part.length > 0);
}

export interface Judged {
  readonly role: Role;
  readonly rule: RoleRule;
  readonly verb?: string;
}

const titles: readonly (readonly [Role, RegExp])[] = [
  ["lead", /牵头(?:责任|负责)?(?:单位|部门)$/u],
  ["support", /(?:配合|协办|协同|协助|参与|参加)(?:责任)?(?:单位|部门)$/u],
];

/** The role that a unit's own name says: 各牵头单位, 配合单位. It stands where no verb gives another. */
export const titleRole = (name: string): Role | undefined =>
  titles.find(([, title]) => title.test(name))?.[0];

/** How a part says that some unit leads: of a list (甲牵头), or of one unit within its list (甲（牵头）、乙). */
export type Leading = "list" | "unit" | undefined;

/** Whether a group helps because another leads. A label or title beats the place beside a unit that leads its own list. */
const standsBeside = (leading: Leading, section: SectionRole | undefined, group: Group): boolean =>
  leading === "list" || (leading === "unit" && (section === undefined || group.predicate !== undefined));

/** The role of a group, and the rule that gave it. */
export function judge(group: Group, section: SectionRole | undefined, leading: Leading): Judged {
  if (group.helps !== undefined) return { role: "support", rule: "verb", verb: group.helps };
  if (group.title !== undefined) return { role: group.title, rule: "label" };
  const { role, verb, together } = group.predicate ?? {};
  if (together !== undefined) return { role: "support", rule: "verb", verb: together };
  const said = verb === undefined ? {} : { verb };
  if (role !== undefined && role !== "responsible") return { role, rule: "verb", ...said };
  if (section !== undefined && section.role !== "responsible") return { ...section, ...said };
  if (standsBeside(leading, section, group)) return { role: "support", rule: "beside-lead", ...said };
  if (role !== undefined) return { role, rule: "verb", ...said };
  return section ?? { role: "responsible", rule: "no-verb" };
}

/** What the unit answers for. 按职责分工 makes it a part of its own, whatever the role beside a lead. */
export function answersFor({ role, verb }: Judged, byDuty: boolean): AnswersFor {
  if (role === "lead") return "whole";
  if (role === "oversee") return "supervises";
  if (role === "responsible" || byDuty) return "own-part";
  return verb !== undefined && ownPartVerbs.has(verb) ? "own-part" : "assists";
}

const ownPartVerbs: ReadonlySet<string> = new Set([
  "落实",
  "负责",
  "承办",
  "办理",
  "实施",
  "执行",
  "承担",
  "抓落实",
  "汇总",
]);

/** The role that a label gives, if it names one. */
export const roleOfLabel = (label: LabelMeaning | undefined, rule: RoleRule): SectionRole | undefined =>
  label?.kind === "role" ? { role: label.role, rule } : undefined;

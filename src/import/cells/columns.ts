import { fold } from "../../grammar/text/fold.js";
import type { LabelMeaning } from "../../grammar/words/label.js";
import { labelAt } from "../../grammar/words/labels.js";
import type { Role } from "../../plan/data.js";
import type { GridCell } from "./blocks.js";

/** What the cells of a column hold. */
export type ColumnMeaning =
  | { readonly kind: "number" }
  | { readonly kind: "group" }
  | { readonly kind: "task" }
  | { readonly kind: "owner"; readonly role: Role; readonly certain: boolean }
  | { readonly kind: "deadline" }
  /** A leader, a remark, a measure: something that plan data has no place for. */
  | { readonly kind: "other" };

export interface Column {
  readonly title: string;
  readonly cell: GridCell;
  readonly meaning: ColumnMeaning;
}

/** What a title may say before it is known what stands beside it. */
type TitleKind = "number" | "text" | "class" | "measure" | "aim" | "owner" | "deadline" | "other";

const titlePatterns: readonly (readonly [TitleKind, RegExp])[] = [
  ["number", /^(?:序号|编号|序|号|项目编号|任务编号|#|No\.?)$/iu],
  ["other", /(?:发布|公布|印发|成文|生成|更新|公开|上传)(?:时间|日期)$/u],
  ["other", /^(?:当前|目前|最新|现有?)(?:工作)?(?:进度|进展)(?:情况)?$/u],
  [
    "deadline",
    /^(?:.{0,6})(?:时限|期限|时间|时间节点|时间进度|时间表|完成节点|进度安排|进度要求|进度计划|计划进度|时限要求|时间安排|时间要求|完成日期|截止日期)$/u,
  ],
  ["other", /^(?:备注|说明|公开路径|公开渠道|联系人|联系电话|完成情况|落实情况|进展情况)$/u],
  ["other", /^(?!各|市|省|县|区|有关|相关|其他)[\p{Script=Han}]{0,4}(?:单位|部门|处室|科室)$/u],
  ["aim", /^指标|(?:目标|成果|成效|指标|成果形式)$/u],
  ["measure", /(?:措施|举措|做法|路径)$/u],
  ["class", /(?:类别|类型|领域|分类|板块)$/u],
  ["text", /(?:任务|要求|内容|事项|要点|项目|工作|任务分解|细化分工|名称)$/u],
];

/** No title of a column is longer. */
const longestTitle = 24;

/** A title without the white space of its layout, and without how its characters sound: 任務(wù). */
export const compact = (title: string): string =>
  title.replace(/\s+|[（(][\p{Script=Latin}\p{M}]{1,8}[）)]/gu, "");

/** What may follow the words for a role: 责任单位（部门）, 责任单位及责任人. */
const afterRole = /^(?:$|[(及和与/、])/u;

/** What a title says, if it says nothing else. */
function meaningIn(title: string): LabelMeaning | undefined {
  const folded = fold(title);
  for (let at = 0; at < folded.length; at++) {
    const label = labelAt(folded, at);
    if (label !== undefined && afterRole.test(folded.slice(label.end))) return label.meaning;
  }
  return undefined;
}

/** A number begins a heading or a task, never a title: 一、…目标. */
const numbered = /^[（(]?[一二三四五六七八九十]{1,3}[、）)]|^[（(]?\d{1,3}[.．、）)]/u;

/** 做好春耕生产工作 is a task, although titles end in 工作 too. */
const task =
  /^(?:做好|抓好|办好|推进|推动|加强|强化|完善|健全|开展|加快|深化|提升|修订|制定|建设|实施|优化|组织).{5}/u;

function titleKind(title: string): TitleKind | undefined {
  if (title === "" || title.length > longestTitle || numbered.test(title) || task.test(title))
    return undefined;
  const meaning = meaningIn(title);
  if (meaning?.kind === "role") return "owner";
  if (task.test(title)) return undefined;
  const found = titlePatterns.find(([, pattern]) => pattern.test(title))?.[0];
  if (found !== undefined) return found;
  if (meaning === undefined) return undefined;
  return meaning.field === "time" ? "deadline" : "other";
}

function ownerOf(title: string): ColumnMeaning {
  const meaning = meaningIn(title);
  return meaning?.kind === "role"
    ? { kind: "owner", role: meaning.role, certain: meaning.certain }
    : { kind: "other" };
}

const textKinds = ["text", "measure", "aim", "class"] as const;

/** The last column of tasks among titles; measures as good as tasks, aims only where none stands, then what only sorts them. */
function lastText(kinds: readonly (TitleKind | undefined)[]): number {
  const text = Math.max(kinds.lastIndexOf("text"), kinds.lastIndexOf("measure"));
  const aim = text === -1 ? kinds.lastIndexOf("aim") : text;
  return aim === -1 ? kinds.lastIndexOf("class") : aim;
}

/** Which text column holds the tasks: the last one before the units; behind them only where none stands between number and units. */
function taskColumn(kinds: readonly (TitleKind | undefined)[]): number {
  const owner = kinds.indexOf("owner");
  const before = kinds.slice(0, owner === -1 ? kinds.length : owner);
  const own = lastText(before);
  const isText = (kind: TitleKind | undefined): boolean => textKinds.some((text) => text === kind);
  const after = owner === -1 ? -1 : kinds.findIndex((kind, at) => at > owner && isText(kind));
  return own < before.indexOf("number") && after !== -1 ? after : own === -1 ? after : own;
}

function meaningOf(kind: TitleKind | undefined, title: string, at: number, task: number): ColumnMeaning {
  if (at === task) return { kind: "task" };
  if (kind === "owner") return ownerOf(title);
  if (kind === "number" || kind === "deadline") return { kind };
  return (kind === "text" || kind === "measure" || kind === "class") && at < task
    ? { kind: "group" }
    : { kind: "other" };
}

/**
 * Whether titles are those of a plan's table: one is for units; or, where none is, each is known and one is for time limits
 * beside the tasks.
 */
const isHead = (kinds: readonly (TitleKind | undefined)[]): boolean =>
  kinds.length > 1 && kinds.includes("owner")
    ? kinds.filter((kind) => kind !== undefined).length > 1
    : kinds.includes("deadline") && kinds.includes("text") && !kinds.includes(undefined);

/** The columns that titles name, or nothing where they are not the titles of a plan's table. */
export function columnsOf(
  titles: readonly { readonly title: string; readonly cell: GridCell }[],
): readonly Column[] | undefined {
  const shown = titles.map(({ title, cell }) => ({ title: compact(title), cell }));
  const kinds = shown.map(({ title }) => titleKind(title));
  if (!isHead(kinds)) return undefined;
  const task = taskColumn(kinds);
  if (task === -1) return undefined;
  return shown.map(({ title, cell }, at) => ({
    title,
    cell,
    meaning: meaningOf(kinds[at], title, at, task),
  }));
}

/**
 * Whether a column of units may have no cell in a row although the row is whole: units stand before it, who lead. Where lines part the
 * cells, an empty one leaves no line.
 */
export function mayBeNobody(columns: readonly Column[], at: number): boolean {
  const meaning = columns[at]?.meaning;
  if (meaning?.kind !== "owner" || meaning.role === "lead") return false;
  return (
    meaning.role === "support" ||
    columns.slice(0, at).some((column) => column.meaning.kind === "owner" && column.meaning.role === "lead")
  );
}

/** Whether a column's title says more than that units stand in it: the only column, for those responsible, does not. */
export function tellsRole({ title, meaning }: Column, columns: readonly Column[]): boolean {
  if (title === "") return false;
  const owners = columns.filter((column) => column.meaning.kind === "owner");
  return owners.length > 1 || (meaning.kind === "owner" && meaning.role !== "responsible");
}

/** Whether words are the title of some column. */
export const isColumnTitle = (title: string): boolean => titleKind(compact(title)) !== undefined;

/** Whether words are the title of a column of units. */
export const isOwnerTitle = (title: string): boolean => titleKind(compact(title)) === "owner";

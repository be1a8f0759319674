import type { Role } from "../../plan/data.js";
import { type CharSet, charSet } from "../text/char-set.js";
import { endHere } from "../text/match-here.js";
import { words, wordTable } from "../text/word-table.js";
import type { LabelMatch, LabelMeaning } from "./label.js";
import { longestTitle, openTitleAt } from "./open-titles.js";
import { endsOffice } from "./verbs.js";

const roleWords = wordTable<Role | "neutral">([
  ...words("牵头 主办 主牵头").map((word): [string, Role] => [word, "lead"]),
  ...words("配合 协助 协办 会办 参与 参加 协同 支持 协作 支撑 保障 辅助 联动").map((word): [string, Role] => [
    word,
    "support",
  ]),
  ...words(
    "责任 实施 落实 承办 办理 负责 主责 执行 承担 主体 具体 分工 受理 申报 报送 填报 建设 管理 运营 推进 包片 包保 包联 挂钩 帮扶 结对",
  ).map((word): [string, Role] => [word, "responsible"]),
  ...words("监管 监督 督导 督促 督查 督办 指导 主管 考核").map((word): [string, Role] => [word, "oversee"]),
  ...words(
    "市 省 区 县 市级 省级 县级 区级 市直 省直 县直 市属 局内 市里 主要 次要 相关 有关 共同 直接 第一 总 任务 工作 整改 分管 联系 包抓 挂点 协管 和 及 与 或 、 / ( )",
  ).map((word): [string, "neutral"] => [word, "neutral"]),
]);

const holders = wordTable<true>(
  words(
    "单位 部门 司局 厅局 处室 科室 股室 办室 机构 主体 方 责任方 镇街 乡镇 街道 区县 县区 企业 学院 专班 市直部门",
  ).map((word): [string, true] => [word, true]),
);

const persons = wordTable<true>(
  words("领导 同志 责任人 市长 副市长 省长 副省长 县长 副县长 区长 副区长 州长 副州长").map(
    (word): [string, true] => [word, true],
  ),
);

const otherFields = wordTable<"time" | "person" | "other">([
  ...words(
    "完成时限 完成时间 完成期限 时限要求 时间要求 时间节点 办结时限 办理时限 整改时限 进度安排 进度要求 时间安排 时限 实施时间 起止时间",
  ).map((word): [string, "time"] => [word, "time"]),
  ...words(`责任人 牵头人 分管市领导 分管省领导 分管区领导 分管县领导 市领导 省领导 区领导 县领导 挂钩领导 挂点领导
    包保领导 负责人 联系人 联系电话 电话 责任人员`).map((word): [string, "person"] => [word, "person"]),
  ...words(`备注 说明 工作目标 目标任务 工作任务 主要任务 重点任务 工作措施 具体措施 工作要求 具体要求 工作内容 工作举措 主要举措 任务内容 预期成果
    成果形式 公开路径 项目名称 建设内容 投资主体 序号`).map((word): [string, "other"] => [word, "other"]),
]);

/** Titles without a noun for the holder, under which verbs tell the roles. */
const plainTitles = wordTable<true>(
  words("部门分工 责任分工 任务分工 职责分工 工作分工 分工安排").map((word): [string, true] => [word, true]),
);

/** What may stand inside a title, never first. */
const joiners = "和及与或、/()";

const levels: CharSet = charSet(() => "市省区县");
const levelOfName = /(?<=[\u4e00-\u9fff])[市省区县](?![级直])/uy;

/** 区 of 军分区责任单位, 会办 of 市社会办: the end of a name, not the beginning of a title. */
const endsName = (text: string, place: number): boolean =>
  (levels.has(text, place) && endHere(levelOfName, text, place) > place) || endsOffice(text, place);

interface RoleTitle {
  readonly end: number;
  /** Without a noun for the holder: 牵头：. */
  readonly short: boolean;
  /** The roles that its words name, or that it is a person's: 牵头负责领导. */
  readonly roles: readonly Role[] | "person";
}

/** 责任单位或责任人：, 责任部门和单位：: a second noun for the same holder. */
const secondHolder = /[和及与或、/](?:责任|相关|有关)?(?:单位|部门|责任人|个人|人员|处室|科室)(?=\s?:)/uy;
const colonAhead = /\s?:/uy;

interface RoleWord {
  readonly word: string;
  readonly role: Role;
}

/** 负责考核部门: beside 负责, the other word decides. */
function decidingRoles(found: readonly RoleWord[]): readonly Role[] {
  const others = found.filter(({ word }) => word !== "负责");
  return (others.length > 0 ? others : found).map(({ role }) => role);
}

/** 牵头领导小组 is a body, no person. */
const personTitle = (text: string, end: number): RoleTitle | undefined =>
  /[小机班干]/.test(text.charAt(end))
    ? undefined
    : { end, roles: "person", short: endHere(colonAhead, text, end) === end };

/** Reads 牵头（责任）单位: words for roles, then a noun for who holds them. */
function roleTitleAt(text: string, place: number): RoleTitle | undefined {
  if (endsName(text, place)) return undefined;
  const roles: RoleWord[] = [];
  let open = 0;
  for (let at = place; at < place + longestTitle; ) {
    const holder = roles.length > 0 || open > 0 ? holders.at(text, at) : undefined;
    // 建设（牵头单位：…）: the bracket of a title closes within it.
    if (holder !== undefined && open > 0 && text.charAt(at + holder.word.length) !== ")") return undefined;
    if (holder !== undefined && roles.length > 0 && open === 0) {
      const end = at + holder.word.length;
      // 分工方案 only begins like 分工方.
      return text.charAt(end) === "案"
        ? undefined
        : { end: endHere(secondHolder, text, end), roles: decidingRoles(roles), short: false };
    }
    if (roles.length > 0 && endHere(colonAhead, text, at) > at) {
      return { end: at, roles: decidingRoles(roles), short: true };
    }
    const found = roleWords.at(text, at);
    if (found === undefined) {
      const person = at > place && open === 0 ? persons.at(text, at) : undefined;
      return person && personTitle(text, at + person.word.length);
    }
    // 主管（监管）部门 has a whole bracket, 监管）部门 the end of another.
    open += Number(found.word === "(") - Number(found.word === ")");
    if (open < 0) return undefined;
    if (found.value !== "neutral") roles.push({ word: found.word, role: found.value });
    at += found.word.length;
  }
  return undefined;
}

/** 牵头 beside anything is lead; otherwise the first word decides, and two different ones leave a doubt. */
function meaningOf(roles: readonly Role[]): LabelMeaning {
  const lead = roles.includes("lead");
  const [first = "responsible"] = roles;
  const named = roles.filter((role) => role !== "responsible");
  const certain = new Set(named).size <= 1 && (lead || named.length === 0 || named.length === roles.length);
  return { kind: "role", role: lead ? "lead" : first, certain };
}

const begins: CharSet = charSet(() =>
  [...roleWords.firsts(), ...otherFields.firsts(), ...plainTitles.firsts()].filter(
    (first) => !joiners.includes(first),
  ),
);

/** The label whose words begin at a place, whatever follows them. */
export function labelAt(text: string, place: number): LabelMatch | undefined {
  if (!begins.has(text, place)) return openTitleAt(text, place);
  const other = otherFields.at(text, place);
  if (other !== undefined) {
    return {
      start: place,
      end: place + other.word.length,
      meaning: { kind: "other", field: other.value },
      short: false,
      asksColon: false,
    };
  }
  const plain = plainTitles.at(text, place);
  if (plain !== undefined) {
    const meaning: LabelMeaning = { kind: "role", role: "responsible", certain: true };
    return { start: place, end: place + plain.word.length, meaning, short: true, asksColon: false };
  }
  const title = roleTitleAt(text, place);
  if (title === undefined) return openTitleAt(text, place);
  const { end, roles, short } = title;
  const meaning: LabelMeaning = roles === "person" ? { kind: "other", field: "person" } : meaningOf(roles);
  return { start: place, end, meaning, short, asksColon: false };
}

/** The role that a word gives where it stands alone: （牵头） behind a unit. */
export function roleOfWord(text: string, place: number): Role | undefined {
  const found = roleWords.at(text, place)?.value;
  return found === "neutral" ? undefined : found;
}

/** What a column's title says of its cells, or nothing. */
export function titleMeaning(title: string): LabelMeaning | undefined {
  // What is a label only before a colon is a title where a column has it.
  const compact = `${title.replace(/\s+/gu, "")}:`;
  for (let at = 0; at < Math.min(compact.length - 1, longestTitle); at++) {
    const found = labelAt(compact, at);
    if (found !== undefined) return found.meaning;
  }
  return undefined;
}

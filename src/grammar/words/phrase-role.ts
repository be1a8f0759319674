import type { Role } from "../../plan/data.js";
import type { Groups } from "../text/match-here.js";

/** The verb that a phrase gives a role by. */
export interface ToldRole {
  readonly role: Role;
  readonly verb: string;
  /** Where the verb ends. */
  readonly end: number;
}

/** Nouns that make a name of the verb before them. */
const noNoun = "(?!组(?!织)|小组|室|局|委|部|单位|机构|人|者|所|队|站|员|主体|方|制)";
const overseeing = "监管|监督|督导|督查|督察|督办|督促|指导";

/** What a phrase says of its subject, the surest first. Each names its verb. */
const told: readonly (readonly [Role, RegExp])[] = [
  ["lead", new RegExp(`(?<verb>牵头)${noNoun}`, "u")],
  [
    "oversee",
    new RegExp(
      `(?:进行|开展|实施|予以|给予)[^,。;、的]{0,8}?(?<verb>${overseeing})${noNoun}|(?<noun>${overseeing})(?:和|及|、|${overseeing}|检查|管理|工作|力度|责任|职责){0,4}\\s*$|(?<urge>督促)${noNoun}`,
      "u",
    ),
  ],
  ["support", /(?:给予|予以|进行|做好|主动)(?<verb>配合|协助)|(?<![密互调同])(?<urge>配合|协助)$/u],
  ["responsible", /(?<verb>负总责|负责(?!人|同志)|承担|抓好?落实)|负[^,。;]{0,8}?(?<urge>责任|责)/u],
];

/** 是全市防汛工作牵头单位: a copula far from its noun. */
const noun =
  /^(?:是|为|作为)[^,。;]{0,40}?(?:(?<lead>牵头|主办)|(?<support>配合|协办|参与)|(?<oversee>监管|监督|督导)|(?<responsible>责任|实施|承办|主管))(?:单位|部门|主体)/u;

function nounRole(words: string, start: number): ToldRole | undefined {
  const match = noun.exec(words);
  if (match === null) return undefined;
  const { lead, support, oversee, responsible = "" } = match.groups ?? {};
  const end = start + match[0].length;
  if (lead !== undefined) return { role: "lead", verb: lead, end };
  if (support !== undefined) return { role: "support", verb: support, end };
  return oversee === undefined
    ? { role: "responsible", verb: responsible, end }
    : { role: "oversee", verb: oversee, end };
}

const longest = 100;

/** 按照“谁主管、谁负责”的原则: what is quoted tells nothing of the subject. */
const withoutQuotes = (words: string): string =>
  words.replace(/“[^”]*”/gu, (quoted) => " ".repeat(quoted.length));

/** The role that words behind a list tell of it: 对全市河道整治负总责, 每季度对各县开展督查. */
export function roleTold(text: string, start: number, limit: number): ToldRole | undefined {
  const words = withoutQuotes(text.slice(start, Math.min(limit, start + longest)));
  const named = nounRole(words, start);
  if (named !== undefined) return named;
  for (const [role, expression] of told) {
    const match = expression.exec(words);
    const groups: Groups = match?.groups ?? {};
    const verb = groups.verb ?? groups.noun ?? groups.urge;
    if (match !== null && verb !== undefined)
      return { role, verb, end: start + match.index + match[0].length };
  }
  return undefined;
}

const charged = new RegExp(
  `^(?:对|就|组织|开展)[^,。;]{0,60}?(?:进行|开展|实施|的)[^,。;、的]{0,8}?(?<verb>${overseeing})${noNoun}`,
  "u",
);
/** 负责…工作任务的统一督导调度: the charge ends in a noun for watching. */
const chargedLast = new RegExp(
  `^[^,。;]{1,60}?的[^,。;的]{0,4}(?<verb>${overseeing})(?:调度|检查|管理|工作|考核){0,2}(?=[,。;]|$)`,
  "u",
);
/** 负责…工作的牵头抓总、统筹协调. */
const leadsLast = /^[^,。;]{1,60}?的[^,。;的]{0,4}牵头(?:抓总)?/u;
const liable = new RegExp(
  `^[^,。;]{0,40}?(?<verb>${overseeing})(?:检查|管理|${overseeing}){0,2}的?(?:责任|职责)`,
  "u",
);

/** What 负责 or 承担 is about, where that is to lead or to watch others: 负责对各企业进行监督检查, 承担行业监管责任. */
export function chargeTold(verb: string, text: string, start: number, limit: number): ToldRole | undefined {
  const words = text.slice(start, Math.min(limit, start + longest));
  const leading = leadsLast.exec(words);
  if (verb === "负责" && leading !== null)
    return { role: "lead", verb: "牵头", end: start + leading[0].length };
  const match = verb === "承担" ? liable.exec(words) : (charged.exec(words) ?? chargedLast.exec(words));
  const groups: Groups = match?.groups ?? {};
  const second = groups.verb;
  return match === null || second === undefined
    ? undefined
    : { role: "oversee", verb: second, end: start + match[0].length };
}

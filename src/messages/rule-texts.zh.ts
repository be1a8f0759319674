import type { RuleParams } from "../diagnostics/index.js";
import { escapeText } from "./escape.js";
import { labelsZh } from "./labels.zh.js";
import { didYouMean, name, names, show, text } from "./phrases.zh.js";
import type { DiagnosticTexts } from "./texts.js";

const periods = {
  plan: "方案的期间",
  unit: "单位的存续期",
  membership: "成员关系的期间",
  window: "时段",
} as const;
const parents = { task: "任务", clause: "分工条款" } as const;
const lacking = { who: "由谁做", act: "做什么", deadline: "何时完成" } as const;

const fields = {
  value: "数值",
  unit: "计量单位",
  metric: "衡量什么",
} as const;

const dayOff = ({ reason, holiday }: Pick<RuleParams["inspection.day-off"], "reason" | "holiday">): string =>
  holiday === null ? labelsZh.dayReason[reason] : `${labelsZh.dayReason[reason]}，${escapeText(holiday.zh)}`;

const fromTo = (from: string | null, to: string | null): string =>
  `${from === null ? "不明" : escapeText(from)} 至 ${to === null ? "不明" : escapeText(to)}`;

/** What was expected and is not there, and the other way round. */
const difference = (missing: readonly string[], unexpected: readonly string[]): string =>
  [
    ...(missing.length === 0 ? [] : [`缺少${names(missing)}`]),
    ...(unexpected.length === 0 ? [] : [`多出${names(unexpected)}`]),
  ].join("，");

/** The Chinese texts of what rules report about a plan. */
export const ruleTextsZh: Pick<DiagnosticTexts, keyof RuleParams> = {
  "document.signed-after-published": ({ signed, published }) =>
    text(
      `成文日期 ${escapeText(signed)} 晚于发布日期 ${escapeText(published)}`,
      "请核对两个日期，可能写反了。",
    ),
  "document.basis-without-number": ({ words }) =>
    text(`所依据的文件没有文号：${name(words)}`, "请补上文号；查不到时用 note 写明查过哪里。"),
  "period.impossible": ({ of, from, to }) =>
    text(
      `${periods[of]}从 ${escapeText(from)} 到 ${escapeText(to)}，没有一天在内`,
      of === "plan" || of === "window"
        ? "最后一天不能早于第一天。"
        : "期间不含终止之日：to 是不再成立的第一天，须晚于 from。",
    ),

  "unit.same-name": ({ name: shared, units }) =>
    text(
      `${units.length} 个单位同时叫 ${show(shared)}`,
      `它们是${names(units)}；请改名、合并，或写明各自的存续期。`,
    ),
  "unit.alias-shadows-name": ({ alias, unit, other }) =>
    text(
      `${name(unit)}的别名 ${show(alias)} 是${name(other)}的名称`,
      `按这个名称只会找到${name(other)}；请删去别名。`,
    ),
  "unit.redundant-alias": ({ alias, unit }) =>
    text(`${name(unit)}的别名 ${show(alias)} 是多余的`, "它已有这个名称。"),
  "unit.never-assigned": ({ unit }) =>
    text(`${name(unit)}没有分到任何任务`, "没有分工条款写到它或它所属的集合；如果不是有意，请检查。"),
  "membership.overlap": ({ unit, collective }) =>
    text(`${name(unit)}在${name(collective)}中的两段成员关系重叠`, "请合并为一段，或改正起止日期。"),
  "membership.outside-lifetime": ({ unit, collective, from, to }) =>
    text(
      `${name(unit)}在${name(collective)}中的成员关系超出单位的存续期（${fromTo(from, to)}）`,
      "单位设立之前、撤销之后不能是成员；请改正起止日期。",
    ),
  "membership.doubt-unexplained": ({ unit, collective }) =>
    text(`${name(unit)}是否属于${name(collective)}存疑，但没有写明为什么`, "请用 doubt 写明疑点。"),
  "collective.no-known-member": ({ collective }) =>
    text(
      `集合${name(collective)}没有一个已知的成员`,
      "请用单位的 memberOf 补上成员，或用 residualOf、roles、subsetOf 写明它指谁。",
    ),

  "group.empty": ({ group }) => text(`工作任务${name(group)}之下没有任务`, "请补上任务，或删去这个标题。"),
  "task.without-clause": ({ task }) =>
    text(
      `任务 ${show(task)} 没有分给任何单位`,
      "没有分工条款的 governs 列出它；合并的单元格管辖哪几项，要逐项列出。",
    ),
  "task.number-gap": ({ task, number, expected }) =>
    text(
      `任务 ${show(task)} 的编号是 ${number}，前面缺 ${expected}`,
      "请检查是否漏录；原文如此的，可关掉这条规则。",
    ),
  "task.several-leads": ({ task, leads }) =>
    text(
      `任务 ${show(task)} 有 ${leads.length} 个牵头单位：${names(leads)}`,
      "各对整项任务负责，先后不分主次。",
    ),
  "task.lead-promised": ({ task, column }) =>
    text(`方案有${name(column)}一栏，任务 ${show(task)} 却没有牵头单位`, "请检查分工条款的角色是否录错。"),
  "task.part-elsewhere": ({ task, part }) =>
    text(`任务 ${show(task)} 用了另一任务的分句 ${show(part)}`, "请改为本任务的分句，或整项适用。"),

  "clause.governs-nothing": ({ clause, words }) =>
    text(`分工条款 ${show(clause)} 不管辖任何任务：${name(words)}`, "请在 governs 中列出它管辖的任务。"),
  "clause.without-assignment": ({ clause, words }) =>
    text(`分工条款 ${show(clause)} 没有读出任何单位：${name(words)}`, "请为其中每个单位补上 assignments。"),
  "clause.open-list": ({ words, of }) =>
    text(`名单以${name(words)}收尾，可能还包括${name(of)}中的其他成员`, "未列名的成员只是“可能”。"),
  "assignment.words-not-in-clause": ({ words, clause }) =>
    text(`分工条款中没有${name(words)}这些字`, `条款是${name(clause)}；“原文写法”须照录。`),
  "assignment.unknown-name": ({ written, unit }) =>
    text(`${name(written)}不是${name(unit)}的任何一个名称`, "请改正单位，或把这个写法加为别名。"),
  "assignment.elided-name": ({ written, unit }) =>
    text(`${name(written)}即${name(unit)}：前缀承前省略`, "并列名单中，第一个单位的“市”管到后面。"),
  "assignment.unit-not-standing": ({ unit, on, presence, successors }) =>
    text(
      presence === "ended"
        ? `${name(unit)}在 ${escapeText(on)} 已不存在`
        : `${name(unit)}在 ${escapeText(on)} 尚未设立`,
      successors.length === 0 ? undefined : `当日承接它的是${names(successors)}。`,
    ),
  "assignment.lead-also-supports": ({ unit, task }) =>
    text(
      `${name(unit)}对任务 ${show(task)} 既牵头又配合`,
      "牵头单位对整项任务负责，不另作配合；请留下一个角色。",
    ),
  "assignment.residual-without-exception": ({ collective, leads }) =>
    text(
      `${name(collective)}没有除去牵头单位${names(leads)}`,
      "“其他”指牵头单位之外的；请把牵头单位写进 except。",
    ),

  "timing.before-publication": ({ words, date, published }) =>
    text(
      `${name(words)}是 ${escapeText(date)}，早于发布日期 ${escapeText(published)}`,
      "方案发布时已经到期；请核对年份。",
    ),
  "timing.day-off": ({ words, before, ...day }) =>
    text(
      `${name(words)}的 ${escapeText(day.date)} 是休息日（${dayOff(day)}）`,
      `写定的日期不顺延；此前最后一个工作日是 ${escapeText(before)}。`,
    ),
  "timing.outside-calendar": ({ words, year, first, last }) =>
    text(
      `${name(words)}落在 ${year} 年，工作日历没有这一年的放假安排`,
      `日历的资料从 ${escapeText(first)} 到 ${escapeText(last)}；请核对年份，或换用包含该年的日历。`,
    ),
  "inspection.day-off": ({ words, before, after, ...day }) =>
    text(
      `检查日 ${escapeText(day.date)}（${name(words)}）是休息日（${dayOff(day)}）`,
      `前后的工作日是 ${escapeText(before)} 和 ${escapeText(after)}。`,
    ),
  "obligation.incomplete": ({ obligation, lacks }) =>
    text(
      `通知要求 ${show(obligation)} 没有写明${lacking[lacks]}`,
      "一项要求须写明由谁做、做什么、何时完成。",
    ),
  "threshold.malformed": ({ words, field, operator, value }) =>
    text(
      `指标${name(words)}的${fields[field]}不成立：${show(value)}`,
      field === "value"
        ? operator === "all"
          ? "all 指全部，不带数值。"
          : "须是不小于 0 的数，百分比不大于 100。"
        : "请写出来，否则无从证明是否达到。",
    ),

  "span.outside-source": ({ source, end, length }) =>
    text(`所标位置到 ${end} 为止，原文 ${show(source)} 只有 ${length} 个字符`, "请按原文重新标出位置。"),
  "span.words-mismatch": ({ words, found }) =>
    text(
      `所标位置的原文是${name(found)}，不是${name(words)}`,
      "请照录原文，或改正位置；受损的字用 repairs 修补。",
    ),
  "span.outside-parent": ({ words, parent, id }) =>
    text(`${name(words)}所标位置不在${parents[parent]} ${show(id)} 之内`, "请改正位置。"),
  "repair.without-proof": ({ before, after }) =>
    text(`把 ${show(before)} 修补为 ${show(after)}，没有写明依据`, "请用 proof 写明怎么知道原来是什么。"),
  "ambiguity.without-alternative": ({ words }) =>
    text(`${name(words)}标为有歧义，却只有一种读法`, "请写出其他读法及其后果，或删去这一条。"),
  "ambiguity.recorded": ({ words, taken, others }) =>
    text(`${name(words)}另有 ${others} 种读法`, `取这一种：${escapeText(taken)}。`),

  "clause.unaccounted": ({ words, as, clause }) =>
    text(
      as === "unit"
        ? `分工条款中的${name(words)}像是单位，却没有录入`
        : `分工条款中的${name(words)}没有着落：既不是录入的单位，也不是角色用语`,
      `条款是${name(clause)}；请补录，或核对原文。`,
    ),
  "assignment.role-differs": ({ written, given, read, segment }) =>
    text(
      `${name(written)}录为${labelsZh.role[given]}，原文读作${labelsZh.role[read]}`,
      `依据是${name(segment)}；请改正角色，或写明依据。`,
    ),
  "timing.value-differs": ({ words, given, read }) =>
    text(
      read.length === 0
        ? `${name(words)}录为 ${show(given)}，原文读不出时限`
        : `${name(words)}录为 ${show(given)}，原文读作 ${read.map(show).join("、")}`,
      "请改正时限；确有别的依据的，请写明。",
    ),

  "expectation.ownership": ({ unit, on, missing, unexpected }) =>
    text(`${escapeText(on)}，${name(unit)}的任务与预期不符：${difference(missing, unexpected)}`),
  "expectation.members": ({ collective, on, missing, unexpected }) =>
    text(`${escapeText(on)}，${name(collective)}的成员与预期不符：${difference(missing, unexpected)}`),
  "expectation.due": ({ subject, expected, actual }) =>
    text(
      `${show(subject)} 的期限与预期不符：预期${expected.length === 0 ? "没有" : names(expected)}，实为${actual.length === 0 ? "没有" : names(actual)}`,
    ),
  "rule.unknown": ({ rule, nearest }) => text(`没有规则 ${show(rule)}`, didYouMean(nearest)),
};

import type { RuleParams } from "../../src/diagnostics/index.js";
import type { Sample } from "./samples.js";

/** A realistic case of every code that a rule reports. */
export const ruleSamples: { readonly [Code in keyof RuleParams]: Sample<Code> } = {
  "document.signed-after-published": {
    params: { signed: "2021-03-05", published: "2021-03-02" },
    zh: ["成文日期 2021-03-05 晚于发布日期 2021-03-02", "请核对两个日期，可能写反了。"],
    en: [
      "signed on 2021-03-05, after it was published on 2021-03-02",
      "Check the two dates; they may be swapped.",
    ],
  },
  "document.basis-without-number": {
    params: { words: "《政务公开工作要点》（省府办〔2021〕5号）" },
    zh: [
      "所依据的文件没有文号：「《政务公开工作要点》（省府办〔2021〕5号）」",
      "请补上文号；查不到时用 note 写明查过哪里。",
    ],
    en: [
      'an instrument that the plan rests on has no number: "《政务公开工作要点》（省府办〔2021〕5号）"',
      "Add its number; if it cannot be found, say in note where you looked.",
    ],
  },
  "period.impossible": {
    params: { of: "unit", from: "2021-06-01", to: "2020-06-01" },
    zh: [
      "单位的存续期从 2021-06-01 到 2020-06-01，没有一天在内",
      "期间不含终止之日：to 是不再成立的第一天，须晚于 from。",
    ],
    en: [
      "the life of the unit runs from 2021-06-01 to 2020-06-01 and holds no day",
      "A period does not hold its end: to is the first day on which it is over, and comes after from.",
    ],
  },
  "unit.same-name": {
    params: { name: "市司法局", units: ["justice", "finance"] },
    zh: ['2 个单位同时叫 "市司法局"', "它们是「justice」、「finance」；请改名、合并，或写明各自的存续期。"],
    en: [
      '2 units are named "市司法局" at the same time',
      'They are "justice", "finance"; rename or merge them, or say when each stood.',
    ],
  },
  "unit.alias-shadows-name": {
    params: { alias: "市财政局", unit: "市政府办公室", other: "市财政局" },
    zh: [
      '「市政府办公室」的别名 "市财政局" 是「市财政局」的名称',
      "按这个名称只会找到「市财政局」；请删去别名。",
    ],
    en: [
      'the alias "市财政局" of "市政府办公室" is the name of "市财政局"',
      'By this name only "市财政局" is found; remove the alias.',
    ],
  },
  "unit.redundant-alias": {
    params: { alias: "市司法局", unit: "市司法局" },
    zh: ['「市司法局」的别名 "市司法局" 是多余的', "它已有这个名称。"],
    en: ['the alias "市司法局" of "市司法局" is not needed', "The unit has this name already."],
  },
  "unit.never-assigned": {
    params: { unit: "市民政局" },
    zh: ["「市民政局」没有分到任何任务", "没有分工条款写到它或它所属的集合；如果不是有意，请检查。"],
    en: [
      'nothing is given to "市民政局"',
      "No clause names it or a collective that it belongs to; check whether that is meant.",
    ],
  },
  "membership.overlap": {
    params: { unit: "市司法局", collective: "市直各部门" },
    zh: ["「市司法局」在「市直各部门」中的两段成员关系重叠", "请合并为一段，或改正起止日期。"],
    en: ['two memberships of "市司法局" in "市直各部门" overlap', "Make them one, or correct their dates."],
  },
  "membership.outside-lifetime": {
    params: { unit: "东镇", collective: "各镇街", from: null, to: "2021-07-01" },
    zh: [
      "「东镇」在「各镇街」中的成员关系超出单位的存续期（不明 至 2021-07-01）",
      "单位设立之前、撤销之后不能是成员；请改正起止日期。",
    ],
    en: [
      '"东镇" is a member of "各镇街" outside its own life (unknown to 2021-07-01)',
      "A unit is no member before it begins or after it ends; correct the dates.",
    ],
  },
  "membership.doubt-unexplained": {
    params: { unit: "市政府办公室", collective: "市直各部门" },
    zh: ["「市政府办公室」是否属于「市直各部门」存疑，但没有写明为什么", "请用 doubt 写明疑点。"],
    en: [
      'whether "市政府办公室" belongs to "市直各部门" is doubtful, and nothing says why',
      "Say the doubt in doubt.",
    ],
  },
  "collective.no-known-member": {
    params: { collective: "各镇街" },
    zh: [
      "集合「各镇街」没有一个已知的成员",
      "请用单位的 memberOf 补上成员，或用 residualOf、roles、subsetOf 写明它指谁。",
    ],
    en: [
      'no member of "各镇街" is known',
      "Add members by memberOf of the units, or say by residualOf, roles or subsetOf whom it means.",
    ],
  },
  "group.empty": {
    params: { group: "加强组织保障" },
    zh: ["工作任务「加强组织保障」之下没有任务", "请补上任务，或删去这个标题。"],
    en: ['the group "加强组织保障" has no tasks', "Add its tasks, or remove the heading."],
  },
  "task.without-clause": {
    params: { task: "2" },
    zh: ['任务 "2" 没有分给任何单位', "没有分工条款的 governs 列出它；合并的单元格管辖哪几项，要逐项列出。"],
    en: [
      'task "2" is given to nobody',
      "No clause lists it in governs; a merged cell lists every task that it governs.",
    ],
  },
  "task.number-gap": {
    params: { task: "3", number: 4, expected: 3 },
    zh: ['任务 "3" 的编号是 4，前面缺 3', "请检查是否漏录；原文如此的，可关掉这条规则。"],
    en: [
      'task "3" has the number 4 where 3 was to come',
      "Check whether one was left out; switch the rule off if the text has it so.",
    ],
  },
  "task.several-leads": {
    params: { task: "1", leads: ["市司法局", "市财政局"] },
    zh: ['任务 "1" 有 2 个牵头单位：「市司法局」、「市财政局」', "各对整项任务负责，先后不分主次。"],
    en: [
      'task "1" has 2 leads: "市司法局", "市财政局"',
      "Each answers for the whole task; none is ranked above another.",
    ],
  },
  "task.lead-promised": {
    params: { task: "2", column: "牵头单位" },
    zh: ['方案有「牵头单位」一栏，任务 "2" 却没有牵头单位', "请检查分工条款的角色是否录错。"],
    en: ['the plan has a column "牵头单位", and task "2" has no lead', "Check the roles of its clause."],
  },
  "task.part-elsewhere": {
    params: { task: "2", part: "1.1" },
    zh: ['任务 "2" 用了另一任务的分句 "1.1"', "请改为本任务的分句，或整项适用。"],
    en: [
      'task "2" uses the part "1.1" of another task',
      "Name a part of the task itself, or none for the whole task.",
    ],
  },
  "clause.governs-nothing": {
    params: { clause: "c2", words: "市直各部门、各镇街等单位" },
    zh: ['分工条款 "c2" 不管辖任何任务：「市直各部门、各镇街等单位」', "请在 governs 中列出它管辖的任务。"],
    en: [
      'the clause "c2" governs no task: "市直各部门、各镇街等单位"',
      "List the tasks it governs in governs.",
    ],
  },
  "clause.without-assignment": {
    params: { clause: "c3", words: "市政府办公室" },
    zh: ['分工条款 "c3" 没有读出任何单位：「市政府办公室」', "请为其中每个单位补上 assignments。"],
    en: ['no unit was read from the clause "c3": "市政府办公室"', "Add an assignment for every unit in it."],
  },
  "clause.open-list": {
    params: { words: "等单位", of: "各镇街" },
    zh: ["名单以「等单位」收尾，可能还包括「各镇街」中的其他成员", "未列名的成员只是“可能”。"],
    en: [
      'the list ends in "等单位" and may mean other members of "各镇街"',
      "For a member not listed, the answer is “possible”.",
    ],
  },
  "assignment.words-not-in-clause": {
    params: { words: "财务局", clause: "市司法局、财政局牵头，其他部门配合" },
    zh: [
      "分工条款中没有「财务局」这些字",
      "条款是「市司法局、财政局牵头，其他部门配合」；“原文写法”须照录。",
    ],
    en: [
      'the clause does not have the words "财务局"',
      'It says "市司法局、财政局牵头，其他部门配合"; write the words as it does.',
    ],
  },
  "assignment.unknown-name": {
    params: { written: "财政局", unit: "西镇" },
    zh: ["「财政局」不是「西镇」的任何一个名称", "请改正单位，或把这个写法加为别名。"],
    en: ['"财政局" is no name of "西镇"', "Correct the unit, or add this spelling to its aliases."],
  },
  "assignment.elided-name": {
    params: { written: "财政局", unit: "市财政局" },
    zh: ["「财政局」即「市财政局」：前缀承前省略", "并列名单中，第一个单位的“市”管到后面。"],
    en: [
      '"财政局" means "市财政局": the prefix is left to the first of the list',
      "In a list, the 市 of the first unit spreads over those after it.",
    ],
  },
  "assignment.unit-not-standing": {
    params: { unit: "市司法局", on: "2021-03-02", presence: "ended", successors: [] },
    zh: ["「市司法局」在 2021-03-02 已不存在"],
    en: ['"市司法局" had ended by 2021-03-02'],
  },
  "assignment.lead-also-supports": {
    params: { unit: "市财政局", task: "1" },
    zh: ['「市财政局」对任务 "1" 既牵头又配合', "牵头单位对整项任务负责，不另作配合；请留下一个角色。"],
    en: [
      '"市财政局" is both lead and support of task "1"',
      "A lead answers for the whole task and does not support itself; keep one role.",
    ],
  },
  "assignment.residual-without-exception": {
    params: { collective: "其他部门", leads: ["市财政局"] },
    zh: ["「其他部门」没有除去牵头单位「市财政局」", "“其他”指牵头单位之外的；请把牵头单位写进 except。"],
    en: [
      '"其他部门" does not leave out "市财政局", which leads',
      "“Others” are those beside the leads; list the leads in except.",
    ],
  },
  "timing.before-publication": {
    params: { words: "2021年底前", date: "2020-12-31", published: "2021-03-02" },
    zh: ["「2021年底前」是 2020-12-31，早于发布日期 2021-03-02", "方案发布时已经到期；请核对年份。"],
    en: [
      '"2021年底前" is 2020-12-31, before publication on 2021-03-02',
      "It was due when the plan came out; check the year.",
    ],
  },
  "timing.day-off": {
    params: {
      words: "2021年底前",
      date: "2021-10-01",
      reason: "statutory",
      holiday: { zh: "国庆节", en: "National Day" },
      before: "2021-09-30",
    },
    zh: [
      "「2021年底前」的 2021-10-01 是休息日（法定节假日，国庆节）",
      "写定的日期不顺延；此前最后一个工作日是 2021-09-30。",
    ],
    en: [
      '2021-10-01 of "2021年底前" is a day off (public holiday, National Day)',
      "A date that is written does not move; the last working day before it is 2021-09-30.",
    ],
  },
  "timing.outside-calendar": {
    params: { words: "2021年底前", year: 2031, first: "2002-01-01", last: "2026-12-31" },
    zh: [
      "「2021年底前」落在 2031 年，工作日历没有这一年的放假安排",
      "日历的资料从 2002-01-01 到 2026-12-31；请核对年份，或换用包含该年的日历。",
    ],
    en: [
      '"2021年底前" falls in 2031, for which the calendar has no holiday notice',
      "It covers 2002-01-01 to 2026-12-31; check the year, or use a calendar that has it.",
    ],
  },
  "inspection.day-off": {
    params: {
      words: "9月17日前后",
      date: "2021-09-20",
      reason: "exchanged",
      holiday: { zh: "中秋节", en: "Mid-Autumn Festival" },
      before: "2021-09-18",
      after: "2021-09-22",
    },
    zh: [
      "检查日 2021-09-20（「9月17日前后」）是休息日（调休放假，中秋节）",
      "前后的工作日是 2021-09-18 和 2021-09-22。",
    ],
    en: [
      'the inspection on 2021-09-20 ("9月17日前后") falls on a day off (exchanged day off, Mid-Autumn Festival)',
      "The working days around it are 2021-09-18 and 2021-09-22.",
    ],
  },
  "obligation.incomplete": {
    params: { obligation: "file", lacks: "deadline" },
    zh: ['通知要求 "file" 没有写明何时完成', "一项要求须写明由谁做、做什么、何时完成。"],
    en: ['the obligation "file" does not say by when', "An obligation says who does what by when."],
  },
  "threshold.malformed": {
    params: { words: "不低于95%", operator: "at-least", field: "value", value: 950 },
    zh: ["指标「不低于95%」的数值不成立：950", "须是不小于 0 的数，百分比不大于 100。"],
    en: [
      'the value of the threshold "不低于95%" cannot be: 950',
      "It is a number of at least 0, and for a percentage at most 100.",
    ],
  },
  "span.outside-source": {
    params: { source: "notice", end: 9999, length: 312 },
    zh: ['所标位置到 9999 为止，原文 "notice" 只有 312 个字符', "请按原文重新标出位置。"],
    en: [
      'the span ends at 9999, and the source "notice" has 312 characters',
      "Mark the place in the text again.",
    ],
  },
  "span.words-mismatch": {
    params: { words: "市人民政府办公室", found: "市政府办公室" },
    zh: [
      "所标位置的原文是「市政府办公室」，不是「市人民政府办公室」",
      "请照录原文，或改正位置；受损的字用 repairs 修补。",
    ],
    en: [
      'the source has "市政府办公室" at the span, not "市人民政府办公室"',
      "Write the words as the source has them, or correct the span; damage is put right in repairs.",
    ],
  },
  "span.outside-parent": {
    params: { words: "2021年底前公开现行有效规章", parent: "task", id: "1" },
    zh: ['「2021年底前公开现行有效规章」所标位置不在任务 "1" 之内', "请改正位置。"],
    en: ['the span of "2021年底前公开现行有效规章" lies outside the task "1"', "Correct the span."],
  },
  "repair.without-proof": {
    params: { before: "示例市", after: "示例市" },
    zh: ['把 "示例市" 修补为 "示例市"，没有写明依据', "请用 proof 写明怎么知道原来是什么。"],
    en: [
      '"示例市" was repaired as "示例市" without proof',
      "Say in proof how it is known what the text was.",
    ],
  },
  "ambiguity.without-alternative": {
    params: { words: "各单位" },
    zh: ["「各单位」标为有歧义，却只有一种读法", "请写出其他读法及其后果，或删去这一条。"],
    en: [
      '"各单位" is said to be ambiguous, with one reading only',
      "Write the other readings with their effect, or remove the entry.",
    ],
  },
  "ambiguity.recorded": {
    params: { kind: "actor", words: "各单位", taken: "以单元格为准：市直各部门、各镇街", others: 1 },
    zh: ["「各单位」另有 1 种读法", "取这一种：以单元格为准：市直各部门、各镇街。"],
    en: ['"各单位" has 1 other reading', "The one taken: 以单元格为准：市直各部门、各镇街"],
  },
  "clause.unaccounted": {
    params: { words: "市财政局", as: "unit", clause: "市司法局牵头，市财政局配合" },
    zh: [
      "分工条款中的「市财政局」像是单位，却没有录入",
      "条款是「市司法局牵头，市财政局配合」；请补录，或核对原文。",
    ],
    en: [
      'the clause names "市财政局", which looks like a unit and has no assignment',
      'The clause is "市司法局牵头，市财政局配合"; add what is missing, or compare with the source.',
    ],
  },
  "assignment.role-differs": {
    params: { written: "市财政局", given: "lead", read: "support", segment: "市财政局配合" },
    zh: ["「市财政局」录为牵头，原文读作配合", "依据是「市财政局配合」；请改正角色，或写明依据。"],
    en: [
      'the role of "市财政局" is "lead", and the words give "support"',
      'The words are "市财政局配合"; correct the role, or say on what it rests.',
    ],
  },
  "timing.value-differs": {
    params: { words: "2021年底前", given: "byEndOf 2022", read: ["byEndOf 2021"] },
    zh: [
      '「2021年底前」录为 "byEndOf 2022"，原文读作 "byEndOf 2021"',
      "请改正时限；确有别的依据的，请写明。",
    ],
    en: [
      '"2021年底前" is entered as "byEndOf 2022", and the words give "byEndOf 2021"',
      "Correct the timing; where it rests on something else, say on what.",
    ],
  },
  "expectation.ownership": {
    params: { unit: "市司法局", on: "2021-03-02", missing: ["2"], unexpected: [] },
    zh: ["2021-03-02，「市司法局」的任务与预期不符：缺少「2」"],
    en: ['on 2021-03-02 the tasks of "市司法局" are not those expected: without "2"'],
  },
  "expectation.members": {
    params: { collective: "各镇街", on: "2021-03-02", missing: [], unexpected: ["西镇"] },
    zh: ["2021-03-02，「各镇街」的成员与预期不符：多出「西镇」"],
    en: ['on 2021-03-02 the members of "各镇街" are not those expected: with "西镇" besides'],
  },
  "expectation.due": {
    params: { subject: "file", expected: ["2021-03-15"], actual: ["2021-03-16"] },
    zh: ['"file" 的期限与预期不符：预期「2021-03-15」，实为「2021-03-16」'],
    en: ['"file" is due on "2021-03-16", not on "2021-03-15"'],
  },
  "rule.unknown": {
    params: {
      rule: "task.without-clauses",
      nearest: ["task.without-clause", "clause.without-assignment", "repair.without-proof"],
    },
    zh: [
      '没有规则 "task.without-clauses"',
      "你是不是要找「task.without-clause」、「clause.without-assignment」或「repair.without-proof」？",
    ],
    en: [
      'there is no rule "task.without-clauses"',
      'Did you mean "task.without-clause", "clause.without-assignment" or "repair.without-proof"?',
    ],
  },
};

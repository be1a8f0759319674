import type { DiagnosticCode, DiagnosticParams } from "fengong/diagnostics";

/** What one diagnostic says in both languages: message and help. */
export interface Sample<Code extends DiagnosticCode> {
  readonly params: DiagnosticParams[Code];
  readonly zh: readonly [message: string, help?: string];
  readonly en: readonly [message: string, help?: string];
}

/** A realistic case of every code; the compiler asks for one when a code is added. */
export const samples: { readonly [Code in DiagnosticCode]: Sample<Code> } = {
  "date.malformed": {
    params: { value: "2021年7月5日" },
    zh: ['日期应写作 YYYY-MM-DD，收到的是 "2021年7月5日"', '你是不是要写 "2021-07-05"？'],
    en: ['a date is written YYYY-MM-DD, not "2021年7月5日"', 'Did you mean "2021-07-05"?'],
  },
  "date.impossible": {
    params: { value: "2021-02-30" },
    zh: ['没有 "2021-02-30" 这一天', "2021-02 共 28 天，最后一天是 2021-02-28。"],
    en: ['there is no day "2021-02-30"', "2021-02 has 28 days; the last is 2021-02-28."],
  },
  "date.not-a-civil-date": {
    params: { value: new Date(Date.UTC(2021, 6, 4, 16)) },
    zh: [
      "这里要的是日期，收到的是 Date 2021-07-04T16:00:00.000Z",
      'Date 是一个时刻，换一个时区就可能是另一天；请先用 fengong/calendar 的 toIsoDate(date, timeZone) 按时区换成日期，例如 toIsoDate(date, "Asia/Shanghai")。',
    ],
    en: [
      "expected a date without a time, got Date 2021-07-04T16:00:00.000Z",
      'A Date is an instant, which is another day in another time zone; make the date with toIsoDate(date, timeZone) of fengong/calendar, as in toIsoDate(date, "Asia/Shanghai").',
    ],
  },
  "date.out-of-range": {
    params: { value: "0000-12-31" },
    zh: ['日期 "0000-12-31" 超出范围', "能表示的日期从 0001-01-01 到 9999-12-31。"],
    en: ['the date "0000-12-31" is out of range', "Dates run from 0001-01-01 to 9999-12-31."],
  },
  "date.unknown-time-zone": {
    params: { timeZone: "Asia/Zhongshan" },
    zh: ['没有时区 "Asia/Zhongshan"', '请用 IANA 时区名，例如 "Asia/Shanghai"。'],
    en: ['there is no time zone "Asia/Zhongshan"', 'Give an IANA name, such as "Asia/Shanghai".'],
  },
  "date.reversed-range": {
    params: { from: "2021-12-31", to: "2021-01-01" },
    zh: ["期间的最后一天 2021-01-01 早于第一天 2021-12-31", "请检查两个日期是否写反。"],
    en: ["the period ends on 2021-01-01, before it begins on 2021-12-31", "Are the two dates swapped?"],
  },
  "number.not-an-integer": {
    params: { name: "n", value: 1.5 },
    zh: ["n 应是整数，收到的是 1.5"],
    en: ["n must be a whole number, got 1.5"],
  },
  "calendar.outside-coverage": {
    params: {
      calendar: "china-mainland",
      date: "2027-01-04",
      year: 2027,
      first: "2002-01-01",
      last: "2026-12-31",
    },
    zh: [
      "工作日历「china-mainland」没有 2027 年的放假安排，无法推算 2027-01-04",
      "这个日历的资料从 2002-01-01 到 2026-12-31，没有通知的年份不作猜测。通知公布后，可升级本库，或用 defineCalendar 自定日历。",
    ],
    en: [
      'the calendar "china-mainland" has no holiday notice for 2027, so 2027-01-04 cannot be worked out',
      "It covers 2002-01-01 to 2026-12-31; a year without a notice is never guessed. Once there is a notice, update this library or define a calendar with defineCalendar.",
    ],
  },
  "argument.invalid": {
    params: { name: "roles", value: "boss", expected: "choice", choices: ["lead", "support"] },
    zh: ['roles 不能是 "boss"', "只能是「lead」、「support」。"],
    en: ['roles cannot be "boss"', 'It is one of "lead", "support".'],
  },
  "calendar.provisional": {
    params: { calendar: "china-mainland" },
    zh: [
      "工作日历「china-mainland」含有尚未公布放假安排的年份，不能给出确定的日期",
      "请用 estimateWorkingDays 求区间，或用未加推算的日历。",
    ],
    en: [
      'the calendar "china-mainland" holds years whose notice is not out, and gives no exact date',
      "Ask estimateWorkingDays for an interval, or use the calendar without provisional years.",
    ],
  },
  "calendar.no-such-working-day": {
    params: { first: "2021-02-01", last: "2021-02-28", n: 20, workingDays: 17 },
    zh: ["2021-02-01 至 2021-02-28 没有第 20 个工作日", "这段时间共 17 个工作日。"],
    en: ["there is no working day number 20 from 2021-02-01 to 2021-02-28", "There are 17 working days."],
  },
  "calendar.invalid": {
    params: { calendar: "ours", field: "holidays[0]", value: "2021-13-01" },
    zh: ['工作日历「ours」的 holidays[0] 不成立："2021-13-01"'],
    en: ['holidays[0] of the calendar "ours" cannot be: "2021-13-01"'],
  },
  "unit.unknown": {
    params: { name: "市民政局", nearest: ["市财政局", "市司法局"], incompleteRosters: ["市直各部门"] },
    zh: [
      '方案中没有叫 "市民政局" 的单位',
      "你是不是要找「市财政局」或「市司法局」？「市直各部门」的成员名单不完整；如果它是其中的成员，请用 withMembers 补上。",
    ],
    en: [
      'the plan has no unit named "市民政局"',
      'Did you mean "市财政局" or "市司法局"? The roster of "市直各部门" is incomplete; if the unit is a member, add it with withMembers.',
    ],
  },
  "unit.ambiguous": {
    params: { name: "小榄镇", candidates: ["zs-xiaolan-old", "zs-xiaolan"] },
    zh: [
      '有 2 个单位都叫 "小榄镇"',
      "可能是「zs-xiaolan-old」、「zs-xiaolan」；请改用单位的 id，或用 asOf 指明日期。",
    ],
    en: [
      '2 units are named "小榄镇"',
      'It may be any of "zs-xiaolan-old", "zs-xiaolan"; use the unit\'s id, or say the date with asOf.',
    ],
  },
  "unit.not-a-collective": {
    params: { name: "市司法局" },
    zh: [
      '"市司法局" 是单个单位，没有成员',
      "只有集合（如「市直各部门」）才有成员；要查单位属于哪些集合，请用 collectivesOf。",
    ],
    en: [
      '"市司法局" is a single unit and has no members',
      "Only a collective, such as 市直各部门, has members; for the collectives that a unit belongs to, use collectivesOf.",
    ],
  },
  "task.unknown": {
    params: { task: 49, first: "1", last: "48" },
    zh: ["方案中没有任务 49", "任务从 1 到 48。"],
    en: ["the plan has no task 49", "Tasks run from 1 to 48."],
  },
  "task.ambiguous": {
    params: { task: "3", candidates: ["一/3", "二/3"] },
    zh: ['编号 "3" 对应 2 项任务', "各工作任务分别编号，请改用任务的 key：「一/3」、「二/3」。"],
    en: [
      '2 tasks have the number "3"',
      'Numbers start again in each group; use the task\'s key: "一/3", "二/3".',
    ],
  },
  "group.unknown": {
    params: { group: "做好财政信息", nearest: ["做好财政信息公开"] },
    zh: ['方案中没有工作任务 "做好财政信息"', "你是不是要找「做好财政信息公开」？"],
    en: ['the plan has no group "做好财政信息"', 'Did you mean "做好财政信息公开"?'],
  },
  "obligation.unknown": {
    params: { obligation: "files", known: ["file", "publish"] },
    zh: ['"files" 不是任务，也不是通知要求或检查', "通知要求和检查有「file」、「publish」。"],
    en: [
      '"files" is no task, and no obligation or inspection of the notice',
      'The obligations and inspections are "file", "publish".',
    ],
  },
  "reference.unknown": {
    params: { reference: "c99" },
    zh: ['方案中没有 id 为 "c99" 的内容', "可以引用任务、工作任务、分工条款、分工、通知要求和检查。"],
    en: [
      'nothing in the plan has the id "c99"',
      "Tasks, groups, clauses, assignments, obligations and inspections can be referred to.",
    ],
  },
  "plan.dangling-reference": {
    params: { kind: "unit", id: "zs-civil", from: "clauses[25].assignments[0].unit" },
    zh: ['clauses[25].assignments[0].unit 引用的单位 "zs-civil" 不存在', "请补上这个单位，或改正引用。"],
    en: [
      'clauses[25].assignments[0].unit refers to the unit "zs-civil", which does not exist',
      "Add the unit, or correct the reference.",
    ],
  },
  "plan.text-mismatch": {
    params: { source: "notice", expected: 6362, actual: 6620 },
    zh: [
      '来源 "notice" 的原文应有 6362 个字符，收到的有 6620 个',
      "方案中的位置按原文逐字计算；请原样给出收到的文本，不要转换换行或字体。",
    ],
    en: [
      'the text of source "notice" has 6620 characters where 6362 belong',
      "Spans count the characters of the text as received; give it unchanged, line ends and script included.",
    ],
  },
  "plan.duplicate-id": {
    params: { kind: "clause", id: "c26" },
    zh: ['分工条款的 id "c26" 重复', "id 在同类中必须唯一。"],
    en: ['the clause id "c26" is used twice', "An id is unique among things of its kind."],
  },
  "plan.cycle": {
    params: { kind: "membership", ids: ["zs-a", "zs-b"] },
    zh: ["成员关系绕成了圈", '"zs-a" → "zs-b" → "zs-a"；请断开其中一环。'],
    en: ["memberships go round in a circle", '"zs-a" → "zs-b" → "zs-a". Break one link.'],
  },
  "plan.unsupported-format": {
    params: { format: "fengong/2", supported: "fengong/1" },
    zh: ['不能读取格式为 "fengong/2" 的方案数据', '这个版本读取 "fengong/1"。'],
    en: ['cannot read plan data of format "fengong/2"', 'This version reads "fengong/1".'],
  },
};

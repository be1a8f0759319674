import type { LibraryCode, LibraryParams } from "fengong/diagnostics";
import { ruleSamples } from "./rule-samples.js";
import { structureSamples } from "./structure-samples.js";

/** What one diagnostic says in both languages: message and help. */
export interface Sample<Code extends LibraryCode> {
  readonly params: LibraryParams[Code];
  readonly zh: readonly [message: string, help?: string];
  readonly en: readonly [message: string, help?: string];
}

/** A realistic case of every code; the compiler asks for one when a code is added. */
export const samples: { readonly [Code in LibraryCode]: Sample<Code> } = {
  ...structureSamples,
  ...ruleSamples,
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
    zh: ['方案中没有 id 为 "c99" 的内容', "可以引用任务及其分句、工作任务、分工条款、通知要求、检查和疑义。"],
    en: [
      'nothing in the plan has the id "c99"',
      "Tasks and their parts, groups, clauses, obligations, inspections and ambiguities can be referred to.",
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
  "clause.no-units": {
    params: { words: "按要求落实" },
    zh: ['"按要求落实" 中没有找到责任单位'],
    en: ['no unit was found in "按要求落实"'],
  },
  "clause.unread": {
    params: { words: "蓝天行动" },
    zh: ['没有读懂 "蓝天行动"', "这些字没有计入任何单位，请人工核对。"],
    en: ['"蓝天行动" was not understood', "These words were given to no unit; look at them."],
  },
  "clause.not-owners": {
    params: { words: "2021年底前", kind: "timing" },
    zh: ['"2021年底前" 是时间要求，没有读作单位'],
    en: ['the words "2021年底前" say when, and were not read as units'],
  },
  "clause.convention": {
    params: { words: "列第一位者为牵头单位" },
    zh: [
      '按文中约定 "列第一位者为牵头单位"，居前的单位读作牵头',
      "这一约定可能对全文有效；读取其他条款时请用 firstLeads。",
    ],
    en: [
      'by the rule stated in "列第一位者为牵头单位", those listed first lead',
      "The rule may hold for the whole document; give firstLeads when reading other clauses.",
    ],
  },
  "clause.unfamiliar-name": {
    params: { name: "流水综合试点" },
    zh: ['"流水综合试点" 不像单位名称，只是位置在单位处'],
    en: ['"流水综合试点" does not look like the name of a unit, but stands where one stands'],
  },
  "clause.unknown-unit": {
    params: { name: "市财局", nearest: ["市财政局"] },
    zh: ['已知单位中没有 "市财局"', "你是不是要找「市财政局」？"],
    en: ['"市财局" is not among the known units', 'Did you mean "市财政局"?'],
  },
  "clause.lost-separator": {
    params: { name: "区气象站" },
    zh: ['"区气象站" 与前一个单位之间没有标点，读作两个单位'],
    en: ['no mark parts "区气象站" from the unit before it; they were read as two'],
  },
  "clause.prefix-carried": {
    params: { name: "商务局", prefix: "市" },
    zh: ['"商务局" 前的「市」取自本条款的另一处'],
    en: ['the "市" understood before "商务局" was carried over from another list of the clause'],
  },
  "clause.prefix-doubtful": {
    params: { name: "交通集团", prefix: "区" },
    zh: ['"交通集团" 前是否省略了「区」，不能确定；没有补上'],
    en: ['whether "区" is understood before "交通集团" is not certain; it was not added'],
  },
  "clause.reach": {
    params: { words: "按职责分工负责" },
    zh: ['"按职责分工负责" 读作管到逗号前的单位'],
    en: ['"按职责分工负责" was taken to speak of the units before the comma too'],
  },
  "clause.no-role-words": {
    params: { words: "市直各部门、各镇街" },
    zh: ['没有写明 "市直各部门、各镇街" 的分工，读作责任单位', "如有表头，请用 column 给出。"],
    en: [
      'nothing says the role in "市直各部门、各镇街"; the units were read as responsible',
      "If the table has a heading, give it as column.",
    ],
  },
  "clause.role-doubtful": {
    params: { words: "负责牵头" },
    zh: ['"负责牵头" 所示的分工可作两种理解'],
    en: ['the role that "负责牵头" gives can be read in two ways'],
  },
  "clause.label-doubtful": {
    params: { words: "责任（配合）单位" },
    zh: ['标签 "责任（配合）单位" 含有不止一种分工，按第一种读取'],
    en: ['the label "责任（配合）单位" names more than one role; the first was taken'],
  },
  "clause.bracketed-name": {
    params: { name: "市规划局", bracketed: "市地名办" },
    zh: ['"市规划局" 后括号中的 "市地名办" 可能是别名，也可能是另一个单位'],
    en: ['"市地名办" in brackets after "市规划局" may be another name or another unit'],
  },
  "clause.joint-name": {
    params: { name: "各有关部门和单位" },
    zh: ['"各有关部门和单位" 读作一个整体，没有拆开'],
    en: ['"各有关部门和单位" was read as one name and not taken apart'],
  },
  "clause.shared-last-part": {
    params: { name: "仁和", unit: "仁和镇政府" },
    zh: ['"仁和" 读作 "仁和镇政府"：后半部分在列举中只写了一次'],
    en: ['"仁和" was read as "仁和镇政府": the list says the last part once'],
  },
  "clause.unbalanced-bracket": {
    params: {},
    zh: ["括号不成对"],
    en: ["a bracket has no partner"],
  },
  "clause.duplicate-unit": {
    params: { name: "各乡镇" },
    zh: ['"各乡镇" 以同一分工出现了两次'],
    en: ['"各乡镇" is named twice in one role'],
  },
  "timing.no-year": {
    params: { words: "6月底前" },
    zh: ['"6月底前" 没有写年份', "请用 year 给出文件的年份。"],
    en: ['"6月底前" leaves its year out', "Give the year of the document as year."],
  },
  "timing.year-carried": {
    params: { words: "12月10日前", year: 2021 },
    zh: ['"12月10日前" 没有写年份，取前文的 2021 年'],
    en: ['"12月10日前" leaves its year out; 2021 was taken from the words before it'],
  },
  "timing.impossible-day": {
    params: { words: "2月30日前" },
    zh: ['"2月30日前" 不是日历上的日子'],
    en: ['"2月30日前" is no day of the calendar'],
  },
  "timing.two-readings": {
    params: { words: "6月前", strict: "2021-05-31" },
    zh: ['"6月前" 按宽读到该期间结束；严格读则到 2021-05-31'],
    en: ['"6月前" was read loosely, to the end of the period; read strictly it ends on 2021-05-31'],
  },
  "timing.anchor-understood": {
    params: { words: "30个工作日内" },
    zh: ['"30个工作日内" 没有写从何时起算'],
    en: ['"30个工作日内" does not say what it counts from'],
  },
  "timing.unknown-period": {
    params: { words: "每学年" },
    zh: ['"每学年" 的周期不是整数个日历单位'],
    en: ['the rhythm of "每学年" is no number of calendar units'],
  },
  "timing.due-day-unread": {
    params: { words: "每年6月底前" },
    zh: ['"每年6月底前" 中每期的截止日没有读出'],
    en: ['the due day within each turn of "每年6月底前" was not read'],
  },
  "timing.no-limit": {
    params: { words: "2021年" },
    zh: ['"2021年" 只提到时间，没有读作时限'],
    en: ['"2021年" names a time, and was not read as a limit'],
  },
  "timing.no-value": {
    params: { words: "月底前" },
    zh: ['"月底前" 没有确定到某一天'],
    en: ['"月底前" fixes no day'],
  },
  "import.unread": {
    params: { words: "詳見附圖" },
    zh: ['没有读懂 "詳見附圖"', "这些字没有进入方案；请对照原文补充。"],
    en: ['"詳見附圖" was not read', "These words are not in the plan; compare it with the source."],
  },
  "import.no-tasks": {
    params: {},
    zh: ["没有找到任务", "任务通常有编号，或在有“责任单位”一栏的表格里。"],
    en: ["no task was found", "Tasks are numbered, or stand in a table with a column of units."],
  },
  "import.no-title": {
    params: {},
    zh: ["没有找到方案标题", "请用 title 给出。"],
    en: ["no title was found", "Give it with title."],
  },
  "import.no-year": {
    params: {},
    zh: ["标题、日期和文号都没有写明年份", "省略年份的时限无法确定；请用 year 给出。"],
    en: [
      "no title, date or document number names the year",
      "Times without a year cannot be settled; give it with year.",
    ],
  },
  "import.no-jurisdiction": {
    params: {},
    zh: ["没有写明是哪个地方的方案", "请用 jurisdiction 给出，例如“中山市”。"],
    en: ["nothing says which place's plan it is", "Give it with jurisdiction, as in 中山市."],
  },
  "import.no-issuer": { params: {}, zh: ["没有写明印发单位"], en: ["nothing says who issued the plan"] },
  "import.task-without-clause": {
    params: { words: "修订档案管理办法" },
    zh: ['任务 "修订档案管理办法" 没有责任单位'],
    en: ['nobody answers for the task "修订档案管理办法"'],
  },
  "import.clause-without-task": {
    params: { words: "市档案局牵头" },
    zh: ['"市档案局牵头" 没有对应的任务'],
    en: ['"市档案局牵头" stands with no task'],
  },
  "import.reach-inferred": {
    params: { words: "市财政局牵头", tasks: 3 },
    zh: ['"市财政局牵头" 按版面推断管辖 3 项任务', "表格的合并关系已经丢失，请对照原文。"],
    en: [
      '"市财政局牵头" governs 3 tasks as the layout suggests',
      "The table's merged cells are lost; compare with the source.",
    ],
  },
  "import.line-joined": {
    params: { words: "并做好宣传" },
    zh: ['没有编号的一行 "并做好宣传" 接在前一项任务之后'],
    en: ['the line "并做好宣传", without a number, goes on with the task before it'],
  },
  "import.heading-inferred": {
    params: { words: "一季度前，集中整治" },
    zh: ['没有编号的 "一季度前，集中整治" 按位置读作标题', "它也可能是一项任务，与后一项共用责任单位。"],
    en: [
      '"一季度前，集中整治", without a number, is taken for a heading by its place',
      "It may be a task that shares the units of the next one.",
    ],
  },
  "import.heading-without-task": {
    params: { words: "保障措施" },
    zh: ['标题 "保障措施" 之下没有任务', "它可能本身就是一项任务，或者不属于方案；请对照原文。"],
    en: [
      'no task stands under the heading "保障措施"',
      "It may be a task itself, or no part of the plan; compare with the source.",
    ],
  },
  "import.heading-run-on": {
    params: { words: "狠抓污染防治取缔小作坊" },
    zh: ['任务 "狠抓污染防治取缔小作坊" 的开头可能连着一个标题', "同类编号之下还有别的任务；请对照原文。"],
    en: [
      'a heading may have run into the beginning of the task "狠抓污染防治取缔小作坊"',
      "Numbers of its kind stand before several tasks; compare with the source.",
    ],
  },
  "import.task-doubtful": {
    params: { words: "市档案局", doubt: "units" },
    zh: ['"市档案局" 读作一项任务，但其中只有单位名称', "版面可能读错了；请对照原文。"],
    en: [
      '"市档案局" was read as a task, but names units only',
      "The layout may have been read wrongly; compare with the source.",
    ],
  },
  "import.bracket-unread": {
    params: { words: "（执法甲乙）" },
    zh: ['句末括号 "（执法甲乙）" 没有读作责任单位', "它留在任务文字里；请对照原文。"],
    en: [
      'the bracket "（执法甲乙）" behind a sentence was not read as units',
      "It stays in the task's text; compare with the source.",
    ],
  },
  "import.recipient-unread": {
    params: { words: "各单位要于6月底前报送工作总结" },
    zh: ['"各单位要于6月底前报送工作总结" 没有读出报送给谁', "原文没有写明，或不止一个单位。"],
    en: [
      'with whom "各单位要于6月底前报送工作总结" is to be filed was not read',
      "The words name nobody, or more than one unit.",
    ],
  },
  "import.row-short": {
    params: { cells: 3, columns: 4 },
    zh: ["这一行只有 3 格，表格有 4 栏", "各格属于哪一栏，按内容推断；缺的格与上一行合并，或本来没有单位。"],
    en: [
      "the row has 3 cells, the table 4 columns",
      "Which columns they are in is taken from what they hold; what is missing goes on from the row above, or names nobody.",
    ],
  },
  "import.columns-inferred": {
    params: { columns: 4 },
    zh: ["表格的 4 栏没有标题", "各栏按内容推断，单位的职责无从得知；请补上标题行。"],
    en: [
      "the table does not name its 4 columns",
      "What they hold is taken from their cells; the roles of the units are not known. Add the row of titles.",
    ],
  },
  "import.column-unread": {
    params: { title: "分管领导" },
    zh: ['表格的 "分管领导" 一栏没有读入', "方案数据没有这一项。"],
    en: ['the column "分管领导" was not read', "Plan data has no place for it."],
  },
  "import.deadline-unread": {
    params: { words: "视情况" },
    zh: ['没有读懂时限 "视情况"', "原文照录，不推算日期。"],
    en: ['the time limit "视情况" was not understood', "It is kept in its words, without a date."],
  },
  "import.timing-reach": {
    params: { words: "2021年底前" },
    zh: ['"2021年底前" 算作整项任务的时限', "它也可能只管所在的分句。"],
    en: ['"2021年底前" is taken to bind the whole task', "It may bind its own clause only."],
  },
  "import.unnumbered": {
    params: { words: "修订档案管理办法", key: "7" },
    zh: ['任务 "修订档案管理办法" 没有编号', '按次序记作 "7"。'],
    en: ['the task "修订档案管理办法" has no number', 'By its place, its key is "7".'],
  },
  "import.number-repeated": {
    params: { number: 3, key: "3-2" },
    zh: ["编号 3 重复", '这一项记作 "3-2"。'],
    en: ["the number 3 is printed again", 'This task\'s key is "3-2".'],
  },
  "import.unit-merged": {
    params: { name: "市住房和城乡建设局", into: "市住房城乡建设局" },
    zh: ["「市住房和城乡建设局」与「市住房城乡建设局」算作同一单位"],
    en: ['"市住房和城乡建设局" and "市住房城乡建设局" are taken for one unit'],
  },
  "import.unit-ambiguous": {
    params: { name: "小榄镇", candidates: ["zs-xiaolan", "zs-xiaolan-2021"] },
    zh: ['单位名录中有 2 个单位叫 "小榄镇"', "取第一个；可能是「zs-xiaolan」、「zs-xiaolan-2021」。"],
    en: [
      '2 units of the registry are named "小榄镇"',
      'The first is taken; it may be any of "zs-xiaolan", "zs-xiaolan-2021".',
    ],
  },
  "import.damaged-text": {
    params: { words: "六?!比蝿" },
    zh: ['原文此处有乱码："六?!比蝿"', "查明原字后，可用 repairs 补正。"],
    en: [
      'the text is damaged here: "六?!比蝿"',
      "Once the characters are known, put them right with repairs.",
    ],
  },
  "import.repair-misplaced": {
    params: { id: "repair-1" },
    zh: ['补正 "repair-1" 所说的字不在所说的位置，没有采用'],
    en: ['the repair "repair-1" is not applied: its characters are not where it says'],
  },
  "import.length-changed": {
    params: { words: "網際網路" },
    zh: ['转换后 "網際網路" 的字数变了', "其中各字的位置以整个词为准。"],
    en: ['the converter changed the length of "網際網路"', "Places within it are those of the whole phrase."],
  },
  "ledger.invalid-entry": {
    params: { problem: "not-allowed", expected: "YYYY-MM-DD", value: "2021-7-5" },
    zh: ['台账记录值不在允许之列："2021-7-5"', "应为 YYYY-MM-DD。"],
    en: ['the entry has a value that is not allowed: "2021-7-5"', "Expected YYYY-MM-DD."],
  },
  "ledger.unsupported-format": {
    params: { format: "fengong-ledger/2", supported: "fengong-ledger/1" },
    zh: ['不能读取格式为 "fengong-ledger/2" 的台账', '这个版本读取 "fengong-ledger/1"。'],
    en: ['cannot read a ledger of format "fengong-ledger/2"', 'This version reads "fengong-ledger/1".'],
  },
  "ledger.other-plan": {
    params: { plan: "zhongshan-2021", ledger: "zhongshan-2019" },
    zh: ['这是方案 "zhongshan-2019" 的台账，不是 "zhongshan-2021" 的', "请给同一份方案的台账。"],
    en: [
      'this is the ledger of plan "zhongshan-2019", not of "zhongshan-2021"',
      "Give the ledger of the same plan.",
    ],
  },
  "ledger.unknown-line": {
    params: { entry: "e1", line: "zhongshan-2021/49/zs-justice" },
    zh: [
      '没有台账行 "zhongshan-2021/49/zs-justice"',
      "条目的 id 由 linesOf 给出；通知要求可用 obligation 代替 line。",
    ],
    en: [
      'there is no line "zhongshan-2021/49/zs-justice"',
      "linesOf gives the ids of lines; for what the notice asks, `obligation` may stand in place of `line`.",
    ],
  },
  "ledger.before-opening": {
    params: { entry: "e1", line: "zhongshan-2021/38/zs-justice", date: "2021-07-02", opens: "2021-07-05" },
    zh: ['记录 "e1" 的日期 2021-07-02 早于条目开始之日 2021-07-05', "只有佐证材料可以早于条目开始之日。"],
    en: [
      'the entry "e1" is dated 2021-07-02, before the line opens on 2021-07-05',
      "Only evidence may be older than its line.",
    ],
  },
  "ledger.line-ended": {
    params: {
      entry: "e1",
      line: "zhongshan-2021/33/zs-dongsheng",
      on: "2021-07-19",
      to: ["zhongshan-2021/33/zs-xiaolan-2021"],
    },
    zh: [
      '台账行 "zhongshan-2021/33/zs-dongsheng" 已于 2021-07-19 终止',
      "请记在承接的条目上：「zhongshan-2021/33/zs-xiaolan-2021」。",
    ],
    en: [
      'the line "zhongshan-2021/33/zs-dongsheng" ended on 2021-07-19',
      'Write it on the line that goes on with it: "zhongshan-2021/33/zs-xiaolan-2021".',
    ],
  },
  "ledger.unknown-unit": {
    params: { entry: "e1", unit: "市司法局" },
    zh: ['方案中没有 id 为 "市司法局" 的单位', "台账中单位写 id，不写名称。"],
    en: ['the plan has no unit with the id "市司法局"', "Entries name units by id, not by name."],
  },
  "ledger.not-entitled": {
    params: { entry: "e1", kind: "closed", by: "zs-justice", may: ["supervisor"] },
    zh: ['"zs-justice" 不能登记「销号」', "可以登记的是督办单位。"],
    en: ['"zs-justice" may not make an entry "closed"', "It may be made by: a supervisor."],
  },
  "ledger.possible-owner": {
    params: { entry: "e1", line: "zhongshan-2021/32/zs-justice", by: "zs-justice" },
    zh: [
      '"zs-justice" 是否承担 "zhongshan-2021/32/zs-justice" 只是一种读法',
      "记录已收下；交办或签收之后即视为确认。",
    ],
    en: [
      'that "zs-justice" owns "zhongshan-2021/32/zs-justice" is only one reading',
      "The entry is accepted; an assignment or acknowledgement confirms the line.",
    ],
  },
  "ledger.wrong-state": {
    params: { entry: "e1", kind: "resumed", state: "in-progress", allowed: ["suspended"] },
    zh: ["条目处于「推进中」，不能登记「恢复办理」", "可以在「挂账」时登记。"],
    en: ['"resumed" is not possible while the line is "in progress"', 'It is possible in: "suspended".'],
  },
  "ledger.wrong-subject": {
    params: { entry: "e1", kind: "obligation-met", line: "zhongshan-2021/38/zs-justice" },
    zh: ['「落实通知要求」只用于通知要求，"zhongshan-2021/38/zs-justice" 是任务', "任务请用报送审核。"],
    en: [
      '"obligation met" is for what the notice asks, and "zhongshan-2021/38/zs-justice" is a task',
      "Submit the task instead.",
    ],
  },
  "ledger.never-closed": {
    params: { entry: "e1", kind: "closed", line: "zhongshan-2021/46/zs-office" },
    zh: [
      '"zhongshan-2021/46/zs-office" 是禁止性要求，始终有效，不能登记「销号」',
      "请用进展报告说明遵守情况。",
    ],
    en: [
      '"zhongshan-2021/46/zs-office" forbids something and never ends, so "closed" is not possible',
      "Report on how it is kept.",
    ],
  },
  "ledger.bad-answer": {
    params: {
      entry: "e1",
      kind: "submission-returned",
      answers: "p1",
      expected: ["submitted", "obligation-met"],
    },
    zh: ['「退回」不能针对记录 "p1"', "应是同一条目上待处理的「报送审核」、「落实通知要求」。"],
    en: [
      '"sent back" cannot answer "p1"',
      'It answers, on the same line and while it waits: "submitted", "obligation met".',
    ],
  },
  "ledger.evidence-outside-period": {
    params: { entry: "e1", date: "2020-12-30", first: "2021-01-01", last: "2021-12-31" },
    zh: [
      "佐证材料的日期 2020-12-30 不在 2021-01-01 至 2021-12-31 之内",
      "佐证材料可以早于方案公布，但须在所证明的期间之内。",
    ],
    en: [
      "the evidence is of 2020-12-30, outside 2021-01-01 to 2021-12-31",
      "Evidence may be older than the plan, but lies in the period that it proves.",
    ],
  },
  "ledger.not-later": {
    params: { entry: "e1", to: "2021-12-01", due: "2021-12-31" },
    zh: ["新期限 2021-12-01 不晚于现行期限 2021-12-31", "延期后的日期应晚于现行期限。"],
    en: ["the new date 2021-12-01 is not after 2021-12-31, the date in force", "An extension is later."],
  },
  "ledger.id-conflict": {
    params: { entry: "e1" },
    zh: ['id "e1" 下有内容不同的记录', "各条都保留，按日期、登记时间排在最前的有效；新记录请另取 id。"],
    en: [
      'different entries have the id "e1"',
      "All are kept, and the first by date and time of recording counts; give a new entry an id of its own.",
    ],
  },
  "ledger.two-closings": {
    params: { line: "zhongshan-2021/38/zs-justice", first: "c1", second: "c2" },
    zh: ['台账行 "zhongshan-2021/38/zs-justice" 被销号两次', '以 "c1" 为准，"c2" 不起作用。'],
    en: ['the line "zhongshan-2021/38/zs-justice" is closed twice', '"c1" counts, and "c2" has no effect.'],
  },
  "ledger.version-conflict": {
    params: { line: "zhongshan-2021/38/zs-justice", expected: 3, actual: 4 },
    zh: [
      '台账行 "zhongshan-2021/38/zs-justice" 应有 3 条记录，现有 4 条',
      "其间有人写入；请重新读取后再试。",
    ],
    en: [
      'the line "zhongshan-2021/38/zs-justice" should have 3 entries and has 4',
      "Somebody has written since; read it again.",
    ],
  },
  "ledger.recorded-before-date": {
    params: { entry: "e1", date: "2021-08-02", recordedAt: "2021-07-30T09:00" },
    zh: ["登记时间 2021-07-30T09:00 早于发生日期 2021-08-02", "请检查两个日期是否写反。"],
    en: ["recorded at 2021-07-30T09:00, before it happened on 2021-08-02", "Are the two swapped?"],
  },
  "ledger.closed-without-evidence": {
    params: { entry: "c1", line: "zhongshan-2021/38/zs-justice" },
    zh: ['"zhongshan-2021/38/zs-justice" 销号时没有佐证材料', "请补上链接或文号。"],
    en: ['"zhongshan-2021/38/zs-justice" is closed without evidence', "Add a link or a number."],
  },
  "ledger.late-request": {
    params: { entry: "x1", date: "2022-01-04", due: "2021-12-31" },
    zh: ["延期申请于 2022-01-04 提出，已过期限 2021-12-31", "延期应在期限之前申请。"],
    en: [
      "the extension was asked for on 2022-01-04, after the date 2021-12-31",
      "An extension is asked for before the date.",
    ],
  },
  "ledger.unknown-kind": {
    params: { entry: "e1", kind: "sealed" },
    zh: ['这个版本不认识记录种类 "sealed"', "记录原样保留，不起作用。"],
    en: ['this version does not know entries of kind "sealed"', "The entry is kept, and has no effect."],
  },
  "ledger.displaces": {
    params: { entry: "c1", displaced: ["p1", "p2"] },
    zh: ['补记 "c1" 之后，已有记录「p1」、「p2」不再成立', "它们仍保留在台账中，但不起作用。"],
    en: [
      'with "c1" before them, these entries are no longer possible: "p1", "p2"',
      "They stay in the ledger, without effect.",
    ],
  },
  "ledger.invalid-policy": {
    params: { policy: "ours", clause: "late", light: "purple" },
    zh: ['亮灯方案 "ours" 的条款 "late" 所亮的灯 "purple" 不在方案之中'],
    en: ['the clause "late" of the scheme "ours" lights "purple", which the scheme does not have'],
  },
  "ledger.unexpected-state": {
    params: {
      line: "zhongshan-2021/26.1/zs-justice",
      on: "2021-12-31",
      state: "submitted",
      expected: ["closed"],
    },
    zh: ['2021-12-31，"zhongshan-2021/26.1/zs-justice" 处于「待审核」', "应为「已销号」。"],
    en: [
      'on 2021-12-31 the line "zhongshan-2021/26.1/zs-justice" is "awaiting review"',
      'Expected: "closed".',
    ],
  },
  "ledger.no-fresh-report": {
    params: { line: "zhongshan-2021/38/zs-justice", on: "2021-10-08", last: null, workingDays: 30 },
    zh: ['截至 2021-10-08，"zhongshan-2021/38/zs-justice" 没有进展报告', "应每 30 个工作日内报告一次。"],
    en: [
      'by 2021-10-08 nothing has been reported on "zhongshan-2021/38/zs-justice"',
      "A report is wanted every 30 working days.",
    ],
  },
};

import { nearestDate } from "../date/nearest.js";
import type { DiagnosticParams, RuleParams, StructureParams } from "../diagnostics/index.js";
import { type ImpossibleDay, impossibleDay, type NotCivil, notCivil } from "./date-mistakes.js";
import { escapeText } from "./escape.js";
import { ledgerTextsZh } from "./ledger-texts.zh.js";
import { listNames } from "./names.js";
import { didYouMean, kindName, name, names, show, text } from "./phrases.zh.js";
import { ruleTextsZh } from "./rule-texts.zh.js";
import { structureTextsZh } from "./structure-texts.zh.js";
import type { DiagnosticTexts, LedgerTexts } from "./texts.js";

const impossible = (day: ImpossibleDay | undefined): string | undefined => {
  if (day === undefined) return undefined;
  return day.kind === "month"
    ? "月份从 01 到 12。"
    : `${day.month} 共 ${day.days} 天，最后一天是 ${day.last}。`;
};

const civilHelp: Readonly<Record<NotCivil, string>> = {
  instant:
    'Date 是一个时刻，换一个时区就可能是另一天；请先用 fengong/calendar 的 toIsoDate(date, timeZone) 按时区换成日期，例如 toIsoDate(date, "Asia/Shanghai")。',
  "with-hour": "带钟点的对象要先去掉钟点，例如 Temporal 的 toPlainDate()。",
  "other-calendar": '只接受公历日期，请先换算，例如 Temporal 的 withCalendar("iso8601")。',
  other: '请给字符串，例如 "2021-07-05"，或 Temporal.PlainDate。',
};

/** From first to last and back to the first. */
const ring = (ids: readonly string[]): string => [...ids, ...ids.slice(0, 1)].map(show).join(" → ");

const wholeNumberHelp = (value: unknown): string | undefined => {
  if (typeof value === "string") return "收到的是字符串，请先换成数字。";
  return Number.isInteger(value) ? "这个数太大，已不能精确表示。" : undefined;
};

const wanted: Readonly<Record<DiagnosticParams["argument.invalid"]["expected"], string>> = {
  plan: "请给 compilePlan 的结果，而不是方案数据本身。",
  ledger: "请给 createLedger 或 append 的结果；存下的 JSON 先经 parseLedger 和 createLedger 变成台账。",
  entry: "请给 parseEntry 读出的记录，要有 id、kind、date、recordedAt 和 by。",
  "entry-rules": "每种记录都要有规则：请在 entryRules 的基础上改写。",
  "light-policy": "请给 lightPresets 之一，或带有 lights、clauses 和 otherwise 的亮灯方案。",
  report: "请给 statusAt 的结果。",
  answer: "请原样给出本库的答案，并与所要的种类相符。",
  table: "请给 toTable 的结果。",
  rule: "请给规则，要有 code 和函数 check。",
  diagnostic: "请给诊断，要有 code、severity 和 params。",
  options: '选项请用对象，例如 { asOf: "2021-07-19" }，或不写。',
  object: "请给对象。",
  function: "请给函数。",
  unit: "请给单个单位；集合不能作另一集合的成员。",
  string: "请给字符串。",
  list: "请给数组。",
  choice: "请给该参数类型所列的值之一。",
  quotation: "请给 id，或带有 words 和 span 的答案。",
  timing: "请给方案数据中的时限，要有 kind、words 和 span。",
  moment: '请给一个世界时的时刻，如 "2021-07-05T09:00:00Z"。',
};

const circular = { membership: "成员关系", succession: "单位沿革", group: "工作任务的上下级" } as const;

/** What words are that name no owner. */
const notOwners: Readonly<Record<DiagnosticParams["clause.not-owners"]["kind"], string>> = {
  task: "是任务内容",
  timing: "是时间要求",
  note: "是对全文的说明",
  heading: "是下一个标题",
  number: "是序号",
  "other-field": "是其他栏目的内容",
};

const plainTexts: Omit<DiagnosticTexts, keyof StructureParams | keyof RuleParams | keyof LedgerTexts> = {
  "date.malformed": ({ value }) => {
    const nearest = nearestDate(value);
    return text(
      `日期应写作 YYYY-MM-DD，收到的是 ${show(value)}`,
      nearest === undefined
        ? '年四位、月和日各两位，用半角数字和连字符，例如 "2021-07-05"。'
        : `你是不是要写 "${nearest}"？`,
    );
  },
  "date.impossible": ({ value }) => text(`没有 ${show(value)} 这一天`, impossible(impossibleDay(value))),
  "date.not-a-civil-date": ({ value }) =>
    text(`这里要的是日期，收到的是 ${show(value)}`, civilHelp[notCivil(value)]),
  "date.out-of-range": ({ value }) =>
    text(
      typeof value === "number"
        ? `算出的日期超出范围（距 1970-01-01 共 ${show(value)} 天）`
        : `日期 ${show(value)} 超出范围`,
      "能表示的日期从 0001-01-01 到 9999-12-31。",
    ),
  "date.unknown-time-zone": ({ timeZone }) =>
    text(`没有时区 ${show(timeZone)}`, '请用 IANA 时区名，例如 "Asia/Shanghai"。'),
  "date.reversed-range": ({ from, to }) =>
    text(`期间的最后一天 ${escapeText(to)} 早于第一天 ${escapeText(from)}`, "请检查两个日期是否写反。"),
  "number.not-an-integer": ({ name: argument, value }) =>
    text(`${escapeText(argument)} 应是整数，收到的是 ${show(value)}`, wholeNumberHelp(value)),
  "argument.invalid": ({ name: argument, value, expected, choices }) =>
    text(
      `${escapeText(argument)} 不能是 ${show(value)}`,
      choices.length === 0 ? wanted[expected] : `只能是${listNames(choices, "zh", choices.length)}。`,
    ),

  "calendar.outside-coverage": ({ calendar, date, year, first, last }) =>
    text(
      `工作日历${name(calendar)}没有 ${year} 年的放假安排，无法推算 ${escapeText(date)}`,
      `这个日历的资料从 ${escapeText(first)} 到 ${escapeText(last)}，没有通知的年份不作猜测。`,
      "通知公布后，可升级本库，或用 defineCalendar 自定日历。",
    ),
  "calendar.provisional": ({ calendar }) =>
    text(
      `工作日历${name(calendar)}含有尚未公布放假安排的年份，不能给出确定的日期`,
      "请用 estimateWorkingDays 求区间，或用未加推算的日历。",
    ),
  "calendar.no-such-working-day": ({ first, last, n, workingDays }) =>
    text(
      `${escapeText(first)} 至 ${escapeText(last)} 没有第 ${n} 个工作日`,
      n === 0 ? "从 1 数起，或从 -1 倒数。" : `这段时间共 ${workingDays} 个工作日。`,
    ),
  "calendar.invalid": ({ calendar, field, value }) =>
    text(`工作日历${name(calendar)}的 ${escapeText(field)} 不成立：${show(value)}`),

  "unit.unknown": ({ name: wanted, nearest, incompleteRosters }) =>
    text(
      typeof wanted === "string"
        ? `方案中没有叫 ${show(wanted)} 的单位`
        : `单位名称应是字符串，收到的是 ${show(wanted)}`,
      didYouMean(nearest),
      incompleteRosters.length === 0
        ? undefined
        : `${names(incompleteRosters)}的成员名单不完整；如果它是其中的成员，请用 withMembers 补上。`,
    ),
  "unit.ambiguous": ({ name: wanted, candidates }) =>
    text(
      `有 ${candidates.length} 个单位都叫 ${show(wanted)}`,
      `可能是${names(candidates)}；请改用单位的 id，或用 asOf 指明日期。`,
    ),
  "unit.not-a-collective": ({ name: wanted }) =>
    text(
      `${show(wanted)} 是单个单位，没有成员`,
      "只有集合（如「市直各部门」）才有成员；要查单位属于哪些集合，请用 collectivesOf。",
    ),
  "task.unknown": ({ task, first, last }) =>
    text(
      `方案中没有任务 ${show(task)}`,
      first === "" ? "这份方案没有任务。" : `任务从 ${escapeText(first)} 到 ${escapeText(last)}。`,
    ),
  "task.ambiguous": ({ task, candidates }) =>
    text(
      `编号 ${show(task)} 对应 ${candidates.length} 项任务`,
      `各工作任务分别编号，请改用任务的 key：${names(candidates)}。`,
    ),
  "group.unknown": ({ group, nearest }) => text(`方案中没有工作任务 ${show(group)}`, didYouMean(nearest)),
  "obligation.unknown": ({ obligation, known }) =>
    text(
      `${show(obligation)} 不是任务，也不是通知要求或检查`,
      known.length === 0 ? "这份方案没有记录通知要求和检查。" : `通知要求和检查有${names(known)}。`,
    ),
  "reference.unknown": ({ reference }) =>
    text(
      `方案中没有 id 为 ${show(reference)} 的内容`,
      "可以引用任务及其分句、工作任务、分工条款、通知要求、检查和疑义。",
    ),

  "plan.dangling-reference": ({ kind, id, from }) =>
    text(
      `${escapeText(from)} 引用的${kindName(kind)} ${show(id)} 不存在`,
      `请补上这个${kindName(kind)}，或改正引用。`,
    ),
  "plan.text-mismatch": ({ source, expected, actual }) =>
    text(
      `来源 ${show(source)} 的原文应有 ${expected} 个字符，收到的有 ${actual} 个`,
      "方案中的位置按原文逐字计算；请原样给出收到的文本，不要转换换行或字体。",
    ),
  "plan.duplicate-id": ({ kind, id }) =>
    text(`${kindName(kind)}的 id ${show(id)} 重复`, "id 在同类中必须唯一。"),
  "plan.cycle": ({ kind, ids }) => text(`${circular[kind]}绕成了圈`, `${ring(ids)}；请断开其中一环。`),
  "plan.unsupported-format": ({ format, supported }) =>
    text(
      format === undefined ? "方案数据没有写明 format" : `不能读取格式为 ${show(format)} 的方案数据`,
      `这个版本读取 ${show(supported)}。`,
    ),

  "clause.no-units": ({ words }) => text(`${show(words)} 中没有找到责任单位`),
  "clause.unread": ({ words }) => text(`没有读懂 ${show(words)}`, "这些字没有计入任何单位，请人工核对。"),
  "clause.not-owners": ({ words, kind }) => text(`${show(words)} ${notOwners[kind]}，没有读作单位`),
  "clause.convention": ({ words }) =>
    text(
      `按文中约定 ${show(words)}，居前的单位读作牵头`,
      "这一约定可能对全文有效；读取其他条款时请用 firstLeads。",
    ),
  "clause.unfamiliar-name": ({ name: unit }) => text(`${show(unit)} 不像单位名称，只是位置在单位处`),
  "clause.unknown-unit": ({ name: unit, nearest }) =>
    text(`已知单位中没有 ${show(unit)}`, didYouMean(nearest)),
  "clause.lost-separator": ({ name: unit }) => text(`${show(unit)} 与前一个单位之间没有标点，读作两个单位`),
  "clause.prefix-carried": ({ name: unit, prefix }) =>
    text(`${show(unit)} 前的「${escapeText(prefix)}」取自本条款的另一处`),
  "clause.prefix-doubtful": ({ name: unit, prefix }) =>
    text(`${show(unit)} 前是否省略了「${escapeText(prefix)}」，不能确定；没有补上`),
  "clause.reach": ({ words }) => text(`${show(words)} 读作管到逗号前的单位`),
  "clause.no-role-words": ({ words }) =>
    text(`没有写明 ${show(words)} 的分工，读作责任单位`, "如有表头，请用 column 给出。"),
  "clause.role-doubtful": ({ words }) => text(`${show(words)} 所示的分工可作两种理解`),
  "clause.label-doubtful": ({ words }) => text(`标签 ${show(words)} 含有不止一种分工，按第一种读取`),
  "clause.bracketed-name": ({ name: unit, bracketed }) =>
    text(`${show(unit)} 后括号中的 ${show(bracketed)} 可能是别名，也可能是另一个单位`),
  "clause.joint-name": ({ name: unit }) => text(`${show(unit)} 读作一个整体，没有拆开`),
  "clause.shared-last-part": ({ name: unit, unit: whole }) =>
    text(`${show(unit)} 读作 ${show(whole)}：后半部分在列举中只写了一次`),
  "clause.unbalanced-bracket": () => text("括号不成对"),
  "clause.duplicate-unit": ({ name: unit }) => text(`${show(unit)} 以同一分工出现了两次`),
  "timing.no-year": ({ words }) => text(`${show(words)} 没有写年份`, "请用 year 给出文件的年份。"),
  "timing.year-carried": ({ words, year }) => text(`${show(words)} 没有写年份，取前文的 ${year} 年`),
  "timing.impossible-day": ({ words }) => text(`${show(words)} 不是日历上的日子`),
  "timing.two-readings": ({ words, strict }) =>
    text(`${show(words)} 按宽读到该期间结束；严格读则到 ${escapeText(strict)}`),
  "timing.anchor-understood": ({ words }) => text(`${show(words)} 没有写从何时起算`),
  "timing.unknown-period": ({ words }) => text(`${show(words)} 的周期不是整数个日历单位`),
  "timing.due-day-unread": ({ words }) => text(`${show(words)} 中每期的截止日没有读出`),
  "timing.no-limit": ({ words }) => text(`${show(words)} 只提到时间，没有读作时限`),
  "timing.no-value": ({ words }) => text(`${show(words)} 没有确定到某一天`),
  "import.unread": ({ words }) => text(`没有读懂 ${show(words)}`, "这些字没有进入方案；请对照原文补充。"),
  "import.no-tasks": () => text("没有找到任务", "任务通常有编号，或在有“责任单位”一栏的表格里。"),
  "import.no-title": () => text("没有找到方案标题", "请用 title 给出。"),
  "import.no-year": () => text("标题、日期和文号都没有写明年份", "省略年份的时限无法确定；请用 year 给出。"),
  "import.no-jurisdiction": () => text("没有写明是哪个地方的方案", "请用 jurisdiction 给出，例如“中山市”。"),
  "import.no-issuer": () => text("没有写明印发单位"),
  "import.task-without-clause": ({ words }) => text(`任务 ${show(words)} 没有责任单位`),
  "import.clause-without-task": ({ words }) => text(`${show(words)} 没有对应的任务`),
  "import.reach-inferred": ({ words, tasks }) =>
    text(`${show(words)} 按版面推断管辖 ${tasks} 项任务`, "表格的合并关系已经丢失，请对照原文。"),
  "import.line-joined": ({ words }) => text(`没有编号的一行 ${show(words)} 接在前一项任务之后`),
  "import.heading-inferred": ({ words }) =>
    text(`没有编号的 ${show(words)} 按位置读作标题`, "它也可能是一项任务，与后一项共用责任单位。"),
  "import.heading-without-task": ({ words }) =>
    text(`标题 ${show(words)} 之下没有任务`, "它可能本身就是一项任务，或者不属于方案；请对照原文。"),
  "import.heading-run-on": ({ words }) =>
    text(`任务 ${show(words)} 的开头可能连着一个标题`, "同类编号之下还有别的任务；请对照原文。"),
  "import.task-doubtful": ({ words, doubt }) =>
    text(
      `${show(words)} 读作一项任务，但${{ units: "其中只有单位名称", short: "文字太短", number: "其中夹有编号", heading: "编号如同下面几项的标题" }[doubt]}`,
      "版面可能读错了；请对照原文。",
    ),
  "import.recipient-unread": ({ words }) =>
    text(`${show(words)} 没有读出报送给谁`, "原文没有写明，或不止一个单位。"),
  "import.bracket-unread": ({ words }) =>
    text(`句末括号 ${show(words)} 没有读作责任单位`, "它留在任务文字里；请对照原文。"),
  "import.row-short": ({ cells, columns }) =>
    text(
      `这一行只有 ${cells} 格，表格有 ${columns} 栏`,
      "各格属于哪一栏，按内容推断；缺的格与上一行合并，或本来没有单位。",
    ),
  "import.columns-inferred": ({ columns }) =>
    text(`表格的 ${columns} 栏没有标题`, "各栏按内容推断，单位的职责无从得知；请补上标题行。"),
  "import.column-unread": ({ title }) => text(`表格的 ${show(title)} 一栏没有读入`, "方案数据没有这一项。"),
  "import.deadline-unread": ({ words }) => text(`没有读懂时限 ${show(words)}`, "原文照录，不推算日期。"),
  "import.timing-reach": ({ words }) => text(`${show(words)} 算作整项任务的时限`, "它也可能只管所在的分句。"),
  "import.unnumbered": ({ words, key }) => text(`任务 ${show(words)} 没有编号`, `按次序记作 ${show(key)}。`),
  "import.number-repeated": ({ number, key }) => text(`编号 ${number} 重复`, `这一项记作 ${show(key)}。`),
  "import.unit-merged": ({ name: unit, into }) => text(`${name(unit)}与${name(into)}算作同一单位`),
  "import.unit-ambiguous": ({ name: unit, candidates }) =>
    text(
      `单位名录中有 ${candidates.length} 个单位叫 ${show(unit)}`,
      `取第一个；可能是${names(candidates)}。`,
    ),
  "import.damaged-text": ({ words }) =>
    text(`原文此处有乱码：${show(words)}`, "查明原字后，可用 repairs 补正。"),
  "import.repair-misplaced": ({ id }) => text(`补正 ${show(id)} 所说的字不在所说的位置，没有采用`),
  "import.length-changed": ({ words }) =>
    text(`转换后 ${show(words)} 的字数变了`, "其中各字的位置以整个词为准。"),
};

/** The Chinese text of every diagnostic. */
export const textsZh: DiagnosticTexts = /* @__PURE__ */ gather();

/** A bundler drops a table made by a call, where it would keep one that spreads others. */
function gather(): DiagnosticTexts {
  return { ...structureTextsZh, ...ruleTextsZh, ...ledgerTextsZh, ...plainTexts };
}

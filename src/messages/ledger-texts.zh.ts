import { describeValue } from "./describe.js";
import { escapeText } from "./escape.js";
import { labelIn } from "./label-types.js";
import { labelsZh } from "./labels.zh.js";
import { listNames } from "./names.js";
import type { DiagnosticText, LedgerTexts } from "./texts.js";

const show = (value: unknown): string => describeValue(value, "zh");
const names = (list: readonly string[]): string => listNames(list, "zh");
const text = (message: string, help?: string): DiagnosticText =>
  help === undefined ? { message } : { message, help };

const kind = (key: string): string => `「${labelIn(labelsZh.entryKind, key)}」`;
const state = (key: string): string => `「${labelIn(labelsZh.lineState, key)}」`;
const all = (keys: readonly string[], say: (key: string) => string): string => keys.map(say).join("、");
const capacity = (key: string): string => labelIn(labelsZh.capacity, key);

const problems = {
  missing: "缺少这一项",
  "unknown-key": "没有这个键",
  "not-allowed": "值不在允许之列",
  "wrong-type": "类型不对",
} as const;

/** The Chinese texts of the ledger's diagnostics. */
export const ledgerTextsZh: LedgerTexts = {
  "ledger.invalid-entry": ({ problem, expected, value }) =>
    text(
      problem === "missing" ? `台账记录${problems[problem]}` : `台账记录${problems[problem]}：${show(value)}`,
      expected === "" ? undefined : `应为 ${escapeText(expected)}。`,
    ),
  "ledger.unsupported-format": ({ format, supported }) =>
    text(
      format === undefined ? "台账没有写明 format" : `不能读取格式为 ${show(format)} 的台账`,
      `这个版本读取 ${show(supported)}。`,
    ),
  "ledger.other-plan": ({ plan, ledger }) =>
    text(`这是方案 ${show(ledger)} 的台账，不是 ${show(plan)} 的`, "请给同一份方案的台账。"),
  "ledger.unknown-line": ({ entry, line }) =>
    text(
      line === "" ? `记录 ${show(entry)} 没有写明台账行` : `没有台账行 ${show(line)}`,
      "条目的 id 由 linesOf 给出；通知要求可用 obligation 代替 line。",
    ),
  "ledger.before-opening": ({ entry, date, opens }) =>
    text(
      `记录 ${show(entry)} 的日期 ${escapeText(date)} 早于条目开始之日 ${escapeText(opens)}`,
      "只有佐证材料可以早于条目开始之日。",
    ),
  "ledger.line-ended": ({ line, on, to }) =>
    text(
      `台账行 ${show(line)} 已于 ${escapeText(on)} 终止`,
      to.length === 0 ? "没有条目承接它。" : `请记在承接的条目上：${names(to)}。`,
    ),
  "ledger.unknown-unit": ({ unit }) =>
    text(`方案中没有 id 为 ${show(unit)} 的单位`, "台账中单位写 id，不写名称。"),
  "ledger.not-entitled": ({ kind: made, by, may }) =>
    text(`${show(by)} 不能登记${kind(made)}`, `可以登记的是${all(may, capacity)}。`),
  "ledger.possible-owner": ({ line, by }) =>
    text(`${show(by)} 是否承担 ${show(line)} 只是一种读法`, "记录已收下；交办或签收之后即视为确认。"),
  "ledger.wrong-state": ({ kind: made, state: now, allowed }) =>
    text(`条目处于${state(now)}，不能登记${kind(made)}`, `可以在${all(allowed, state)}时登记。`),
  "ledger.wrong-subject": ({ kind: made, line }) =>
    text(`${kind(made)}只用于通知要求，${show(line)} 是任务`, "任务请用报送审核。"),
  "ledger.never-closed": ({ kind: made, line }) =>
    text(`${show(line)} 是禁止性要求，始终有效，不能登记${kind(made)}`, "请用进展报告说明遵守情况。"),
  "ledger.bad-answer": ({ kind: made, answers, expected }) =>
    text(
      answers === null ? `${kind(made)}没有写明针对哪条记录` : `${kind(made)}不能针对记录 ${show(answers)}`,
      expected.length === 0
        ? `${kind(made)}不针对别的记录。`
        : `应是同一条目上待处理的${all(expected, kind)}。`,
    ),
  "ledger.evidence-outside-period": ({ date, first, last }) =>
    text(
      `佐证材料的日期 ${escapeText(date)} 不在 ${escapeText(first)} 至 ${escapeText(last)} 之内`,
      "佐证材料可以早于方案公布，但须在所证明的期间之内。",
    ),
  "ledger.not-later": ({ to, due }) =>
    text(`新期限 ${escapeText(to)} 不晚于现行期限 ${escapeText(due)}`, "延期后的日期应晚于现行期限。"),
  "ledger.id-conflict": ({ entry }) =>
    text(
      `id ${show(entry)} 下有内容不同的记录`,
      "各条都保留，按日期、登记时间排在最前的有效；新记录请另取 id。",
    ),
  "ledger.two-closings": ({ line, first, second }) =>
    text(`台账行 ${show(line)} 被销号两次`, `以 ${show(first)} 为准，${show(second)} 不起作用。`),
  "ledger.version-conflict": ({ line, expected, actual }) =>
    text(
      `台账行 ${show(line)} 应有 ${expected} 条记录，现有 ${actual} 条`,
      "其间有人写入；请重新读取后再试。",
    ),
  "ledger.recorded-before-date": ({ date, recordedAt }) =>
    text(`登记时间 ${escapeText(recordedAt)} 早于发生日期 ${escapeText(date)}`, "请检查两个日期是否写反。"),
  "ledger.closed-without-evidence": ({ line }) =>
    text(`${show(line)} 销号时没有佐证材料`, "请补上链接或文号。"),
  "ledger.late-request": ({ date, due }) =>
    text(`延期申请于 ${escapeText(date)} 提出，已过期限 ${escapeText(due)}`, "延期应在期限之前申请。"),
  "ledger.unknown-kind": ({ kind: made }) =>
    text(`这个版本不认识记录种类 ${show(made)}`, "记录原样保留，不起作用。"),
  "ledger.displaces": ({ entry, displaced }) =>
    text(`补记 ${show(entry)} 之后，已有记录${names(displaced)}不再成立`, "它们仍保留在台账中，但不起作用。"),
  "ledger.invalid-policy": ({ policy, clause, light }) =>
    text(`亮灯方案 ${show(policy)} 的条款 ${show(clause)} 所亮的灯 ${show(light)} 不在方案之中`),
  "ledger.unexpected-state": ({ line, on, state: now, expected }) =>
    text(`${escapeText(on)}，${show(line)} 处于${state(now)}`, `应为${all(expected, state)}。`),
  "ledger.no-fresh-report": ({ line, on, last, workingDays }) =>
    text(
      last === null
        ? `截至 ${escapeText(on)}，${show(line)} 没有进展报告`
        : `截至 ${escapeText(on)}，${show(line)} 最近一次进展报告在 ${escapeText(last)}`,
      `应每 ${workingDays} 个工作日内报告一次。`,
    ),
};

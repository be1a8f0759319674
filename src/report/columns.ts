import { type Bilingual, both } from "./cells.js";

/** What a column of a ledger sheet can show. `blank` leaves room to write by hand. @category Reports */
export type LedgerField =
  | "number"
  | "group"
  | "requirement"
  | "lead"
  | "responsible"
  | "support"
  | "oversee"
  /** Personal: 分管领导, from `people`. */
  | "leader"
  /** Personal: whom the unit has assigned, else whom `people` names, with the telephone number. */
  | "contact"
  /** Personal: 审签人 of the last report. */
  | "approvedBy"
  | "due"
  | "measures"
  | "progress"
  | "state"
  | "problems"
  | "nextSteps"
  | "evidence"
  | "remarks"
  | "light"
  | "percent"
  | "blank";

/** A column of a ledger sheet, as data: an office takes ours, or lists its own. @category Reports */
export interface LedgerColumn {
  readonly id: string;
  readonly title: Bilingual;
  readonly field: LedgerField;
  readonly width?: number;
}

/** Who answers in a unit; given by the caller, and shown only with leave for personal fields. @category Reports */
export interface UnitPeople {
  readonly leader?: string;
  readonly contact?: string;
  readonly phone?: string;
}

const column = (id: LedgerField, zh: string, en: string, width: number): LedgerColumn => ({
  id,
  title: both(zh, en),
  field: id,
  width,
});

/**
 * The sixteen columns of an office's ledger, in their order.
 *
 * @example
 * ```ts
 * import { officeColumns } from "fengong/report";
 *
 * officeColumns.map(({ title }) => title.zh).join(" ");
 * // => "序号 工作任务 具体要求 牵头单位 责任单位 配合单位 分管领导 责任人及电话 完成时限 工作措施 进展情况 完成情况 存在问题 下一步措施 佐证材料 备注"
 * ```
 *
 * @category Reports
 */
export const officeColumns: readonly LedgerColumn[] = [
  column("number", "序号", "No.", 6),
  column("group", "工作任务", "Task group", 20),
  column("requirement", "具体要求", "Requirement", 50),
  column("lead", "牵头单位", "Lead", 18),
  column("responsible", "责任单位", "Responsible", 18),
  column("support", "配合单位", "Support", 18),
  column("leader", "分管领导", "Leader in charge", 12),
  column("contact", "责任人及电话", "Contact and telephone", 16),
  column("due", "完成时限", "Due", 16),
  column("measures", "工作措施", "Measures filed", 20),
  column("progress", "进展情况", "Progress", 40),
  column("state", "完成情况", "State", 16),
  column("problems", "存在问题", "Problems", 24),
  column("nextSteps", "下一步措施", "Next steps", 24),
  column("evidence", "佐证材料", "Evidence", 24),
  column("remarks", "备注", "Remarks", 20),
];

import { type DateLike, toIso } from "../../date/index.js";
import type { Plan } from "../../plan/compile.js";
import { getTask, type TaskRef } from "../../plan/find-task.js";
import { getCollective } from "../../plan/find-unit.js";
import type { Assigned, Author, RecordedAt } from "../entry-types.js";
import type { LineStatus, StatusReport } from "../status-types.js";

/** Who assigns what, and when. @category Sheets */
export interface AssignAllOptions {
  /** Only the lines of this task; of every task by default. */
  readonly task?: TaskRef;
  readonly by: Author;
  readonly date: DateLike;
  readonly recordedAt: RecordedAt;
  readonly text?: string;
  /** The id of the entry for a line; the line with the day by default, so that doing it twice adds nothing. */
  readonly idOf?: (line: string) => string;
}

/** Entries to be appended, and whom they do not reach. @category Sheets */
export interface AssignedAll {
  readonly collective: string;
  /** One for each line of a known member, to be given to `appendAll`. */
  readonly entries: readonly Assigned[];
  /** Lines of units that belong under some readings only: to be confirmed first. */
  readonly toConfirm: readonly string[];
  /** Lines of members whom nobody has listed: they cannot be assigned to anybody. */
  readonly unlisted: readonly string[];
  readonly rosterComplete: boolean;
}

const reachedThrough =
  (collective: string) =>
  ({ line }: LineStatus): boolean =>
    line.unit === collective ||
    line.via.some((step) => "collective" in step && step.collective === collective);

const hasEnded = ({ state }: LineStatus): boolean =>
  state === "succeeded" || state === "withdrawn" || state === "closed";

/**
 * The entries by which a collective's work is assigned to every known member (交办): one for each of their lines that stands on the
 * day of the report. Appending them is the caller's. Members whom nobody has listed, and units that only may belong, are named
 * apart.
 *
 * @throws `unit.not-a-collective`, `unit.unknown`, `unit.ambiguous`, `task.unknown` and `task.ambiguous`.
 *
 * @example
 * ```ts
 * import { compilePlan } from "fengong";
 * import { chinaMainland } from "fengong/calendar";
 * import { assignAll, createLedger, statusAt } from "fengong/ledger";
 * import { zhongshan2021 } from "fengong/plans/zhongshan-2021";
 *
 * const plan = compilePlan(zhongshan2021, { calendar: chinaMainland });
 * const report = statusAt(plan, createLedger(plan), "2021-07-19");
 * const to = { by: { unit: "zs-office" }, date: "2021-07-19", recordedAt: "2021-07-19" };
 * const { entries, rosterComplete } = assignAll(plan, report, "各镇街", { task: 33, ...to });
 * entries.length; // => 23
 * entries[0]?.id; // => "zhongshan-2021/33/zs-shiqi/assigned/2021-07-19"
 * rosterComplete; // => true
 * ```
 *
 * @category Sheets
 */
export function assignAll(
  plan: Plan,
  report: StatusReport,
  collective: string,
  { task, by, date: asked, recordedAt, text, idOf }: AssignAllOptions,
): AssignedAll {
  const { id, roster } = getCollective(plan, collective);
  const key = task === undefined ? undefined : getTask(plan, task).key;
  const date = toIso(asked);
  const lines = report.lines
    .filter(({ line: { subject } }) => subject.kind === "task" && (key === undefined || subject.task === key))
    .filter((status) => reachedThrough(id)(status) && !hasEnded(status));
  const unlisted = lines.filter(({ line }) => line.unlisted === true);
  const listed = lines.filter(({ line }) => line.unlisted !== true);
  const possible = listed.filter(({ line }) => line.certainty === "possible");
  const sure = listed.filter(({ line }) => line.certainty !== "possible");
  return {
    collective: id,
    entries: sure.map(({ line }) => ({
      id: idOf === undefined ? `${line.id}/assigned/${date}` : idOf(line.id),
      kind: "assigned",
      date,
      recordedAt,
      by,
      line: line.id,
      ...(text === undefined ? {} : { text }),
    })),
    toConfirm: possible.map(({ line }) => line.id),
    unlisted: unlisted.map(({ line }) => line.id),
    rosterComplete: roster === "complete",
  };
}

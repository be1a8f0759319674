import type { DayRange } from "../date/periods.js";
import type { Plan } from "../plan/compile.js";
import type { PartData, TaskData } from "../plan/data.js";
import { type DueDate, dueDatesOf, type OpenTiming, openTimingsOf } from "../query/deadlines.js";
import type { ResolvedTiming } from "../timing/resolved.js";
import type { Timing } from "../timing/types.js";
import type { LineNature, LineSubject } from "./line-types.js";

/** Something that a unit can have a line for, with its dates; which of them bind the unit is asked later. */
export interface Piece {
  readonly subject: LineSubject;
  readonly nature: LineNature;
  readonly period: DayRange;
  readonly timings: readonly ResolvedTiming[];
  /** The turn that the piece stands for. */
  readonly turn?: DayRange;
  /** What is left for a unit that no turn binds: a line without turns. */
  readonly whenUnbound?: true;
}

/** The dates of a piece for a unit, by the timings that bind it. */
export interface PieceDates {
  readonly due: readonly DueDate[];
  readonly open: readonly OpenTiming[];
}

const instancesOf = (resolved: ResolvedTiming): NonNullable<TurnsOf> =>
  resolved.standing === "unknown" ? [] : (resolved.instances ?? []);
type TurnsOf = Extract<ResolvedTiming, { readonly standing: "official" | "provisional" }>["instances"];

const isDated = (resolved: ResolvedTiming): boolean =>
  dueDatesOf(resolved).some(({ approximate }) => approximate !== true);

const holds = (part: PartData, { span }: { readonly span: PartData["span"] }): boolean =>
  span.source === part.span.source && part.span.start <= span.start && span.end <= part.span.end;

/** A task forbids when every part of it does; goes on when its words say so and give no date. */
function natureOf(
  task: TaskData,
  parts: readonly PartData[],
  timings: readonly ResolvedTiming[],
): LineNature {
  const { prohibitions } = task;
  const forbids =
    parts.length === 0
      ? prohibitions.length > 0
      : parts.every((part) => prohibitions.some((prohibition) => holds(part, prohibition)));
  if (forbids) return "prohibition";
  const goesOn = timings.some(({ timing }) => timing.kind === "ongoing");
  return goesOn && !timings.some(isDated) ? "standing" : "once";
}

/** The pieces of one subject: itself, or one for every turn of what repeats beside what does not. */
function withTurns(subject: LineSubject, piece: Omit<Piece, "subject">): readonly Piece[] {
  const turns = piece.timings.flatMap((resolved) =>
    instancesOf(resolved).map(
      ({ name, first, last }): Piece => ({
        ...piece,
        subject: { ...subject, turn: name },
        period: { first, last },
        turn: { first, last },
        timings: [resolved],
      }),
    ),
  );
  if (turns.length === 0) return [{ ...piece, subject }];
  const once = piece.timings.filter((resolved) => instancesOf(resolved).length === 0);
  const rest: Piece = { ...piece, subject, timings: once };
  return [...turns, once.some(isDated) ? rest : { ...rest, whenUnbound: true }];
}

/** What a task has lines for: the whole, unless a part has a date of its own; then every part. */
export function piecesOfTask(
  plan: Plan,
  task: TaskData,
  resolve: (timing: Timing) => ResolvedTiming,
): readonly Piece[] {
  const { period } = plan.data;
  const timings = task.timings.map(resolve);
  const datedPart = timings.some((resolved) => resolved.timing.appliesTo !== undefined && isDated(resolved));
  if (!datedPart) {
    const nature = natureOf(task, task.parts, timings);
    return withTurns({ kind: "task", task: task.key }, { nature, period, timings });
  }
  return task.parts.flatMap((part) => {
    const own = timings.filter(
      ({ timing: { appliesTo } }) => appliesTo === undefined || appliesTo === part.id,
    );
    const nature = natureOf(task, [part], own);
    return withTurns({ kind: "task", task: task.key, part: part.id }, { nature, period, timings: own });
  });
}

/** What an obligation has lines for. */
export const piecesOfObligation = (plan: Plan, id: string, resolved: ResolvedTiming): readonly Piece[] =>
  withTurns(
    { kind: "obligation", obligation: id },
    { nature: "once", period: plan.data.period, timings: [resolved] },
  );

/** The dates of a piece for a unit that these units' names reach; `undefined` when the piece is not for it. */
export function datesFor(piece: Piece, reached: ReadonlySet<string>): PieceDates | undefined {
  const binding = piece.timings.filter(
    ({ timing: { binds } }) => binds === undefined || binds.some((unit) => reached.has(unit)),
  );
  if (piece.turn !== undefined && binding.length === 0) return undefined;
  const { turn } = piece.subject;
  return {
    due: binding
      .flatMap(dueDatesOf)
      .filter((due) => due.turn === turn)
      .sort((a, b) => (a.date < b.date ? -1 : 1)),
    open: binding.flatMap(openTimingsOf),
  };
}

import {
  type DueDate,
  type Duty,
  deadlinesOf,
  dutiesOf,
  getClause,
  getUnit,
  inspections,
  type ObligationDuty,
  type Plan,
  type ResolvedTiming,
  type TaskDuty,
  unitName,
} from "fengong";
import { type DayInfo, weekday } from "fengong/calendar";
import { formatReason, formatVia, type Language, labels } from "fengong/diagnostics";
import { table } from "./table.js";
import { words } from "./words.js";

type Labels = (typeof labels)[Language];

/** What every line of the report is made with. */
interface Context {
  readonly plan: Plan;
  readonly lang: Language;
  readonly say: (typeof words)[Language];
  readonly label: Labels;
  readonly nameOf: (id: string) => string;
}

function withWeekday(date: string, { say, label }: Context): string {
  return say.weekday(date, label.weekday[weekday(date)]);
}

function dueText(due: DueDate, context: Context): string {
  const { say } = context;
  const date = withWeekday(due.date, context);
  const why =
    due.basis === undefined
      ? say.because(date, due.words)
      : say.byLaw(date, due.basis.act, due.basis.article);
  const part = due.part === undefined ? "" : say.part(due.part);
  return due.turn === undefined ? why + part : why + say.turn(due.turn);
}

const openText = (duty: TaskDuty): string =>
  [...new Set(duty.open.map(({ words: said }) => said))].join("、");

function taskRow(duty: TaskDuty, context: Context): readonly string[] {
  const { plan, lang, say, label, nameOf } = context;
  const [ground] = duty.grounds;
  const via = ground.via.length === 0 ? say.named : formatVia(ground.via, { lang, nameOf });
  const due = duty.due.map((one) => dueText(one, context)).join("；");
  const reasons = ground.reasons.map((reason) => formatReason(reason, { lang, nameOf }));
  const clause = getClause(plan, ground.clause).text;
  return [
    duty.task,
    label.role[duty.role],
    via,
    due || openText(duty) || say.undated,
    [`「${clause}」`, ...reasons].join(lang === "zh" ? "；" : "; "),
  ];
}

function section(title: string, duties: readonly TaskDuty[], context: Context): readonly string[] {
  const heading = `${title} (${duties.length})`;
  if (duties.length === 0) return [heading, context.say.none, ""];
  return [
    heading,
    table(
      context.say.titles,
      duties.map((duty) => taskRow(duty, context)),
    ),
    "",
  ];
}

/** Runs of days off with one reason, as in `2021-07-10—2021-07-11 周末`. */
function runsOf(days: readonly DayInfo[], { say, label, lang }: Context): string {
  const runs: { first: string; last: string; reason: string }[] = [];
  for (const { date, reason, holiday } of days) {
    const named = [...(holiday === undefined ? [] : [holiday[lang]]), label.dayReason[reason]].join(" ");
    const run = runs.at(-1);
    const follows = run !== undefined && Date.parse(date) - Date.parse(run.last) === 86_400_000;
    if (run !== undefined && follows && run.reason === named) run.last = date;
    else runs.push({ first: date, last: date, reason: named });
  }
  const short = (date: string): string => date.slice("2021-".length);
  return runs
    .map(({ first, last, reason }) => {
      const days = first === last ? short(first) : say.days(short(first), short(last));
      return `${days} ${reason}`;
    })
    .join(say.separator);
}

function countedLines(resolved: ResolvedTiming, context: Context): readonly string[] {
  const { say } = context;
  const counted = resolved.trace.find((step) => step.step === "count-working-days");
  if (counted?.step !== "count-working-days") return [];
  const { from, to, days, skipped, madeUp } = counted.explanation;
  return [
    `    ${say.nthDay(withWeekday(to, context), days, from)}`,
    `    ${say.skipped}: ${runsOf(skipped, context)}`,
    ...(madeUp.length === 0 ? [] : [`    ${say.madeUp}: ${runsOf(madeUp, context)}`]),
  ];
}

function obligationLines(duty: ObligationDuty, context: Context): readonly string[] {
  const { plan, lang, label, nameOf } = context;
  const title =
    plan.data.obligations.find(({ id }) => id === duty.obligation)?.title[lang] ?? duty.obligation;
  const reasons = duty.reasons.map((reason) => formatReason(reason, { lang, nameOf }));
  const sure = duty.certainty === "possible" ? ` (${[label.certainty.possible, ...reasons].join(": ")})` : "";
  const [deadline] = deadlinesOf(plan, duty.obligation);
  const dates = deadline === undefined ? [] : countedLines(deadline.resolved, context);
  return [`  ${title}${sure}`, `    「${duty.words}」`, ...dates];
}

function inspectionLines(context: Context): readonly string[] {
  const { plan, lang, say, label } = context;
  return inspections(plan).flatMap(({ resolved }) => {
    if (resolved.standing === "unknown" || resolved.around === undefined) return [];
    const { around, workingDays } = resolved;
    if (workingDays === undefined) return [];
    const { day, before, after } = workingDays;
    const status = day.working
      ? say.worked
      : say.dayOff(label.dayReason[day.reason], day.holiday?.[lang] ?? "");
    const days = day.working ? "" : say.around(before, after);
    return [`  ${say.inspection(withWeekday(around, context), status)}${days}`];
  });
}

const isTask = (duty: Duty): duty is TaskDuty => duty.kind === "task";

const isObligation = (duty: Duty): duty is ObligationDuty => duty.kind === "obligation";

/** The duties of one unit as the demo prints them; throws what the library throws for a name that nobody has. */
export function report(plan: Plan, name: string, lang: Language): string {
  const say = words[lang];
  const context: Context = { plan, lang, say, label: labels[lang], nameOf: (id) => unitName(plan, id) };
  const unit = getUnit(plan, name);
  const duties = dutiesOf(plan, unit.id);
  const tasks = duties.filter(isTask);
  const sure = tasks.filter(({ certainty }) => certainty !== "possible");
  const owns = ({ role }: TaskDuty): boolean => role === "lead" || role === "responsible";
  const rank = ({ role }: TaskDuty): number => (role === "lead" ? 0 : 1);
  const { document, title } = plan.data;
  const passedTo = duties[0]?.passedTo?.map(context.nameOf) ?? [];

  return [
    say.heading(unit.name, title, document.number?.words ?? "", document.published ?? ""),
    ...(passedTo.length === 0 ? [] : [say.passedTo(passedTo.join("、"))]),
    "",
    ...section(
      say.owns,
      sure.filter(owns).sort((a, b) => rank(a) - rank(b)),
      context,
    ),
    ...section(
      say.supports,
      sure.filter((duty) => !owns(duty)),
      context,
    ),
    ...section(
      say.possible,
      tasks.filter(({ certainty }) => certainty === "possible"),
      context,
    ),
    say.notice,
    ...duties.filter(isObligation).flatMap((duty) => obligationLines(duty, context)),
    ...inspectionLines(context),
  ].join("\n");
}

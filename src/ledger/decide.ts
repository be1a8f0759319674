import type { IsoDate } from "../date/index.js";
import type { Diagnostic } from "../diagnostics/index.js";
import { mayAct } from "./capacity.js";
import type { Context } from "./context.js";
import { special } from "./decide-kinds.js";
import type { EntryRule } from "./entry-rules.js";
import type { Author, EntryKind, KnownEntry } from "./entry-types.js";
import type { Line } from "./line-types.js";
import type { Memory } from "./memory.js";

/** Kinds that may be written on a line that has ended. */
const afterTheEnd: ReadonlySet<string> = new Set(["note"]);

const nameOf = (by: Author): string => ("unit" in by ? by.unit : by.system);

/** Whether the line stands on the day of the entry. */
function standing(
  entry: KnownEntry,
  kind: EntryKind,
  date: IsoDate,
  line: Line,
  memory: Memory,
): Diagnostic | undefined {
  if (!memory.present) {
    return { code: "ledger.unknown-line", severity: "error", params: { entry: entry.id, line: line.id } };
  }
  const { opens, ends } = line;
  if (ends !== undefined && ends.on <= date && !afterTheEnd.has(kind)) {
    const to = ends.how === "succeeded" ? ends.to : [];
    return {
      code: "ledger.line-ended",
      severity: "error",
      params: { entry: entry.id, line: line.id, on: ends.on, to },
    };
  }
  // Evidence may be older than the plan: whether it is too old is asked of evidence alone.
  if (date < opens && kind !== "evidence") {
    return {
      code: "ledger.before-opening",
      severity: "error",
      params: { entry: entry.id, line: line.id, date, opens },
    };
  }
  return undefined;
}

function entitled(
  context: Context,
  entry: KnownEntry,
  date: IsoDate,
  rule: EntryRule,
  line: Line,
  memory: Memory,
): Diagnostic | undefined {
  const { by } = entry;
  const holds = mayAct(context, line, by, date, rule.by);
  if (holds === "yes") return undefined;
  const { id, kind } = entry;
  if ("unit" in by && !context.planIndex.units.has(by.unit)) {
    return { code: "ledger.unknown-unit", severity: "error", params: { entry: id, unit: by.unit } };
  }
  if (holds === "no") {
    return {
      code: "ledger.not-entitled",
      severity: "error",
      params: { entry: id, kind, by: nameOf(by), may: rule.by },
    };
  }
  return memory.confirmed
    ? undefined
    : {
        code: "ledger.possible-owner",
        severity: "warning",
        params: { entry: id, line: line.id, by: nameOf(by) },
      };
}

function inState(
  entry: KnownEntry,
  kind: EntryKind,
  { in: allowed }: EntryRule,
  line: Line,
  memory: Memory,
): Diagnostic | undefined {
  const { state, because } = memory;
  if (kind === "closed" && state === "closed" && because.by === "entry") {
    const params = { line: line.id, first: because.entry, second: entry.id };
    return { code: "ledger.two-closings", severity: "error", params };
  }
  return allowed.includes(state)
    ? undefined
    : { code: "ledger.wrong-state", severity: "error", params: { entry: entry.id, kind, state, allowed } };
}

function onSubject(entry: KnownEntry, { on }: EntryRule, line: Line): Diagnostic | undefined {
  if (on === undefined || on === line.subject.kind) return undefined;
  const { id, kind } = entry;
  return { code: "ledger.wrong-subject", severity: "error", params: { entry: id, kind, line: line.id } };
}

/** Whether an entry of one of these kinds waits for an answer under that id. */
function waits({ matters }: Memory, id: string | undefined, kinds: readonly EntryKind[]): boolean {
  if (matters.length === 0) return false;
  for (const { entry, kind } of matters) if (entry === id && kinds.includes(kind)) return true;
  return false;
}

function answering(
  entry: KnownEntry,
  kind: EntryKind,
  rule: EntryRule,
  memory: Memory,
): Diagnostic | undefined {
  const { answers } = entry;
  if (kind === "note" || (answers === undefined && rule.mustAnswer !== true)) return undefined;
  const expected = rule.answers ?? [];
  return waits(memory, answers, expected)
    ? undefined
    : {
        code: "ledger.bad-answer",
        severity: "error",
        params: { entry: entry.id, kind, answers: answers ?? null, expected },
      };
}

function recordedLater(entry: KnownEntry, date: IsoDate): Diagnostic | undefined {
  const { recordedAt } = entry;
  // Text that begins with a day sorts after every earlier day: no need to cut it.
  return date <= recordedAt
    ? undefined
    : {
        code: "ledger.recorded-before-date",
        severity: "warning",
        params: { entry: entry.id, date, recordedAt },
      };
}

/** What nearly every entry comes to: one list for all, for a fold meets many. */
const nothing: readonly Diagnostic[] = [];

const withOne = (found: readonly Diagnostic[], one: Diagnostic | undefined): readonly Diagnostic[] =>
  one === undefined ? found : [...found, one];

/**
 * What speaks against an entry, or is to be said of it, where the line stands as `memory` has it: without an error among it, the
 * entry may be made.
 */
export function decide(
  context: Context,
  line: Line,
  memory: Memory,
  entry: KnownEntry,
): readonly Diagnostic[] {
  // Read once, and the id only when there is something to say: entries have many shapes, and a fold meets many entries.
  const { kind, date } = entry;
  const rule = context.rules[kind];
  let found = nothing;
  found = withOne(found, standing(entry, kind, date, line, memory));
  found = withOne(found, onSubject(entry, rule, line));
  found = withOne(found, inState(entry, kind, rule, line, memory));
  found = withOne(found, entitled(context, entry, date, rule, line, memory));
  found = withOne(found, answering(entry, kind, rule, memory));
  found = withOne(found, recordedLater(entry, date));
  const more = special(context, entry, line, memory);
  return more.length === 0 ? found : [...found, ...more];
}

export const isRefused = (diagnostics: readonly Diagnostic[]): boolean =>
  diagnostics.length > 0 && diagnostics.some(({ severity }) => severity === "error");

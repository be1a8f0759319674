import type { Diagnostic } from "../diagnostics/index.js";
import { mayAct } from "./capacity.js";
import type { Context } from "./context.js";
import { special } from "./decide-kinds.js";
import type { Author, EntryKind, KnownEntry, LedgerEntry } from "./entry-types.js";
import { isKnownEntry } from "./known-entry.js";
import type { Line } from "./line-types.js";
import type { Memory } from "./memory.js";

/** Kinds that may be written on a line that has ended. */
const afterTheEnd: ReadonlySet<string> = new Set(["note"]);

const nameOf = (by: Author): string => ("unit" in by ? by.unit : by.system);

/** Whether the line stands on the day of the entry. */
function standing({ id, kind, date }: KnownEntry, line: Line, memory: Memory): Diagnostic | undefined {
  if (!memory.present) {
    return { code: "ledger.unknown-line", severity: "error", params: { entry: id, line: line.id } };
  }
  const { opens, ends } = line;
  if (ends !== undefined && ends.on <= date && !afterTheEnd.has(kind)) {
    const to = ends.how === "succeeded" ? ends.to : [];
    return {
      code: "ledger.line-ended",
      severity: "error",
      params: { entry: id, line: line.id, on: ends.on, to },
    };
  }
  // Evidence may be older than the plan: whether it is too old is asked of evidence alone.
  if (date < opens && kind !== "evidence") {
    return {
      code: "ledger.before-opening",
      severity: "error",
      params: { entry: id, line: line.id, date, opens },
    };
  }
  return undefined;
}

function entitled(context: Context, entry: KnownEntry, line: Line, memory: Memory): Diagnostic | undefined {
  const { id, kind, date, by } = entry;
  if ("unit" in by && !context.units.has(by.unit)) {
    return { code: "ledger.unknown-unit", severity: "error", params: { entry: id, unit: by.unit } };
  }
  const may = context.rules[kind].by;
  const holds = mayAct(context, line, by, date, may);
  if (holds === "no") {
    return {
      code: "ledger.not-entitled",
      severity: "error",
      params: { entry: id, kind, by: nameOf(by), may },
    };
  }
  return holds === "possibly" && !memory.confirmed
    ? {
        code: "ledger.possible-owner",
        severity: "warning",
        params: { entry: id, line: line.id, by: nameOf(by) },
      }
    : undefined;
}

function inState(
  { rules }: Context,
  { id, kind }: KnownEntry,
  line: Line,
  memory: Memory,
): Diagnostic | undefined {
  const allowed = rules[kind].in;
  if (kind === "closed" && memory.state === "closed" && memory.because.by === "entry") {
    const { entry: first } = memory.because;
    return { code: "ledger.two-closings", severity: "error", params: { line: line.id, first, second: id } };
  }
  return allowed.includes(memory.state)
    ? undefined
    : {
        code: "ledger.wrong-state",
        severity: "error",
        params: { entry: id, kind, state: memory.state, allowed },
      };
}

function onSubject({ rules }: Context, { id, kind }: KnownEntry, line: Line): Diagnostic | undefined {
  const { on } = rules[kind];
  return on === undefined || on === line.subject.kind
    ? undefined
    : { code: "ledger.wrong-subject", severity: "error", params: { entry: id, kind, line: line.id } };
}

/** Whether an entry of one of these kinds waits for an answer under that id. */
function waits({ matters }: Memory, id: string | undefined, kinds: readonly EntryKind[]): boolean {
  for (const { entry, kind } of matters) if (entry === id && kinds.includes(kind)) return true;
  return false;
}

function answering(
  { rules }: Context,
  { id, kind, answers }: KnownEntry,
  memory: Memory,
): Diagnostic | undefined {
  const rule = rules[kind];
  if (kind === "note" || (answers === undefined && rule.mustAnswer !== true)) return undefined;
  const expected = rule.answers ?? [];
  return waits(memory, answers, expected)
    ? undefined
    : {
        code: "ledger.bad-answer",
        severity: "error",
        params: { entry: id, kind, answers: answers ?? null, expected },
      };
}

function recordedLater(entry: KnownEntry): Diagnostic | undefined {
  const { id, date, recordedAt } = entry;
  // Text that begins with a day sorts after every earlier day: no need to cut it.
  return date <= recordedAt
    ? undefined
    : { code: "ledger.recorded-before-date", severity: "warning", params: { entry: id, date, recordedAt } };
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
  entry: LedgerEntry,
): readonly Diagnostic[] {
  if (!isKnownEntry(entry)) {
    const { id, kind } = entry;
    return [{ code: "ledger.unknown-kind", severity: "info", params: { entry: id, kind } }];
  }
  let found = nothing;
  found = withOne(found, standing(entry, line, memory));
  found = withOne(found, onSubject(context, entry, line));
  found = withOne(found, inState(context, entry, line, memory));
  found = withOne(found, entitled(context, entry, line, memory));
  found = withOne(found, answering(context, entry, memory));
  found = withOne(found, recordedLater(entry));
  return special(context, entry, line, memory).reduce(withOne, found);
}

export const isRefused = (diagnostics: readonly Diagnostic[]): boolean =>
  diagnostics.some(({ severity }) => severity === "error");

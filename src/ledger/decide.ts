import type { IsoDate } from "../date/index.js";
import type { Diagnostic } from "../diagnostics/index.js";
import { mayAct } from "./capacity.js";
import type { Context } from "./context.js";
import { special } from "./decide-kinds.js";
import type { EntryRule } from "./entry-rules.js";
import type { Author, EntryKind, KnownEntry, LedgerEntry } from "./entry-types.js";
import { isKnownEntry } from "./known-entry.js";
import type { Line } from "./line-types.js";
import type { Memory } from "./memory.js";

/** Kinds that may be written on a line that has ended. */
const afterTheEnd: ReadonlySet<string> = new Set(["note"]);

const nameOf = (by: Author): string => ("unit" in by ? by.unit : by.system);

/** An entry that is decided, and what it is judged by. What every check asks is read from the entry once: entries have many shapes. */
interface Case {
  readonly context: Context;
  readonly entry: KnownEntry;
  readonly kind: EntryKind;
  readonly date: IsoDate;
  readonly rule: EntryRule;
  readonly line: Line;
  readonly memory: Memory;
}

/** Whether the line stands on the day of the entry. */
function standing({ entry, kind, date, line, memory }: Case): Diagnostic | undefined {
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

function entitled({ context, entry, kind, date, rule, line, memory }: Case): Diagnostic | undefined {
  const { by } = entry;
  const holds = mayAct(context, line, by, date, rule.by);
  if (holds === "yes") return undefined;
  const { id } = entry;
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

function inState({ entry, kind, rule: { in: allowed }, line, memory }: Case): Diagnostic | undefined {
  const { state, because } = memory;
  if (kind === "closed" && state === "closed" && because.by === "entry") {
    const params = { line: line.id, first: because.entry, second: entry.id };
    return { code: "ledger.two-closings", severity: "error", params };
  }
  return allowed.includes(state)
    ? undefined
    : { code: "ledger.wrong-state", severity: "error", params: { entry: entry.id, kind, state, allowed } };
}

const onSubject = ({ entry, kind, rule: { on }, line }: Case): Diagnostic | undefined =>
  on === undefined || on === line.subject.kind
    ? undefined
    : { code: "ledger.wrong-subject", severity: "error", params: { entry: entry.id, kind, line: line.id } };

/** Whether an entry of one of these kinds waits for an answer under that id. */
function waits({ matters }: Memory, id: string | undefined, kinds: readonly EntryKind[]): boolean {
  for (const { entry, kind } of matters) if (entry === id && kinds.includes(kind)) return true;
  return false;
}

function answering({ entry, kind, rule, memory }: Case): Diagnostic | undefined {
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

function recordedLater({ entry, date }: Case): Diagnostic | undefined {
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
  entry: LedgerEntry,
): readonly Diagnostic[] {
  if (!isKnownEntry(entry)) {
    const { id, kind } = entry;
    return [{ code: "ledger.unknown-kind", severity: "info", params: { entry: id, kind } }];
  }
  const { kind, date } = entry;
  const one: Case = { context, entry, kind, date, rule: context.rules[kind], line, memory };
  let found = nothing;
  found = withOne(found, standing(one));
  found = withOne(found, onSubject(one));
  found = withOne(found, inState(one));
  found = withOne(found, entitled(one));
  found = withOne(found, answering(one));
  found = withOne(found, recordedLater(one));
  for (const more of special(context, entry, line, memory)) found = withOne(found, more);
  return found;
}

export const isRefused = (diagnostics: readonly Diagnostic[]): boolean =>
  diagnostics.length > 0 && diagnostics.some(({ severity }) => severity === "error");

import type { Diagnostic } from "../diagnostics/index.js";
import { indexOf } from "../plan/compile.js";
import { type Context, lineWithId } from "./context.js";
import type { EntryKind, EntryOf, KnownEntry } from "./entry-types.js";
import { siblingId } from "./line-id.js";
import type { Line } from "./line-types.js";
import type { Memory } from "./memory.js";

type Entries = { readonly [Kind in EntryKind]: EntryOf<Kind> };
type Check<Kind extends EntryKind> = (
  entry: Entries[Kind],
  line: Line,
  memory: Memory,
  context: Context,
) => Diagnostic | readonly Diagnostic[] | undefined;
type Checks = { readonly [Kind in EntryKind]?: readonly Check<Kind>[] };

/** The date in force on a line: one that an entry has set, else the plan's first that is not approximate. */
export const dueOf = (line: Line, { dueSet }: Memory): string | undefined =>
  dueSet?.date ?? line.due.find(({ approximate }) => approximate !== true)?.date;

const unlessForbidden = ({ id, kind }: KnownEntry, line: Line): Diagnostic | undefined =>
  line.nature === "prohibition"
    ? { code: "ledger.never-closed", severity: "error", params: { entry: id, kind, line: line.id } }
    : undefined;

/** Something set for later lies after the date in force. */
function later(
  { id, to }: EntryOf<"extension-requested" | "extension-granted">,
  line: Line,
  memory: Memory,
): Diagnostic | undefined {
  const due = dueOf(line, memory);
  if (due === undefined || due < to) return undefined;
  return { code: "ledger.not-later", severity: "error", params: { entry: id, to, due } };
}

/**
 * Evidence proves days of the plan's period, or of the turn. What is done late is proved late: only a turn, which the next turn
 * follows, and the time before the period are closed to it.
 */
function inPeriod({ id, date }: KnownEntry, { period, subject, due }: Line): Diagnostic | undefined {
  const { first, last } = period;
  const lastDue = due.at(-1)?.date ?? last;
  const end = lastDue > last ? lastDue : last;
  if (first <= date && date <= end) return undefined;
  const severity = date < first || subject.turn !== undefined ? "error" : "warning";
  return { code: "ledger.evidence-outside-period", severity, params: { entry: id, date, first, last: end } };
}

function proved(entry: EntryOf<"closed">, line: Line, memory: Memory): Diagnostic | undefined {
  if (memory.evidence.length > 0 || (entry.evidence?.length ?? 0) > 0) return undefined;
  return {
    code: "ledger.closed-without-evidence",
    severity: "warning",
    params: { entry: entry.id, line: line.id },
  };
}

function inTime({ id, date }: KnownEntry, line: Line, memory: Memory): Diagnostic | undefined {
  const due = dueOf(line, memory);
  if (due === undefined || date <= due) return undefined;
  return { code: "ledger.late-request", severity: "warning", params: { entry: id, date, due } };
}

function toSomebody(
  { id, to }: EntryOf<"reassigned">,
  line: Line,
  _: Memory,
  { plan }: Context,
): Diagnostic | undefined {
  if (to === null) return undefined;
  if (!indexOf(plan).units.has(to)) {
    return { code: "ledger.unknown-unit", severity: "error", params: { entry: id, unit: to } };
  }
  const target = siblingId(line.id, to);
  return target === line.id || lineWithId(plan, target) === undefined
    ? { code: "ledger.unknown-line", severity: "error", params: { entry: id, line: target } }
    : undefined;
}

/** What a report for all covers has to be lines. */
const coversLines = (
  { id, covers }: EntryOf<"consolidated">,
  _: Line,
  __: Memory,
  { plan }: Context,
): readonly Diagnostic[] =>
  covers
    .filter((line) => lineWithId(plan, line) === undefined)
    .map((line) => ({ code: "ledger.unknown-line", severity: "error", params: { entry: id, line } }));

const checks: Checks = {
  evidence: [inPeriod],
  submitted: [unlessForbidden],
  "obligation-met": [unlessForbidden],
  closed: [unlessForbidden, proved],
  "extension-requested": [later, inTime],
  "extension-granted": [later],
  reassigned: [toSomebody],
  consolidated: [coversLines],
};

const nothing: readonly Diagnostic[] = [];

function askAll<Kind extends EntryKind>(
  kind: Kind,
  entry: Entries[Kind],
  line: Line,
  memory: Memory,
  context: Context,
): readonly Diagnostic[] {
  const own: readonly Check<Kind>[] | undefined = checks[kind];
  let found = nothing;
  if (own === undefined) return found;
  for (const check of own) {
    const one = check(entry, line, memory, context);
    if (one !== undefined) found = found.concat(one);
  }
  return found;
}

/** What speaks against an entry because of what its kind says. */
export const special = (
  context: Context,
  entry: KnownEntry,
  line: Line,
  memory: Memory,
): readonly Diagnostic[] => askAll(entry.kind, entry, line, memory, context);

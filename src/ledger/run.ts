import type { IsoDate } from "../date/index.js";
import type { Diagnostic } from "../diagnostics/index.js";
import { type Context, lineWithId } from "./context.js";
import { decide, isRefused } from "./decide.js";
import { isRecordedBy } from "./entry-order.js";
import type { LedgerEntry } from "./entry-types.js";
import { evolve, evolveTouched } from "./evolve.js";
import { inherit } from "./inherit.js";
import { isKnownEntry } from "./known-entry.js";
import type { Line } from "./line-types.js";
import { type Draft, freshMemory, type Memory, none, withItem } from "./memory.js";
import type { IgnoredEntry } from "./status-types.js";
import { lineOfEntry, touchesOthers } from "./touched.js";

/** What the entries of a line come to. */
export interface Run {
  readonly memory: Memory;
  /** How many entries touch the line. */
  readonly version: number;
  readonly ignored: readonly IgnoredEntry[];
  /** What is to be said of entries that have their effect. */
  readonly remarks: readonly Diagnostic[];
  /** What was found of the entry to which the fold was to go. */
  readonly verdict?: readonly Diagnostic[];
  /** It rests on the line's own entries: on none of another line, and on no predecessor. */
  readonly standsAlone: boolean;
}

/** The lines that end on a day and with which this one goes on. */
interface Inheritance {
  readonly on: IsoDate;
  readonly lines: readonly Line[];
}

/** Those that have ended by the day, the earliest first. */
function inheritancesOf({ index, cut }: Context, line: Line): Inheritance[] {
  if (line.inherits.length === 0) return [];
  const byDay = new Map<IsoDate, Line[]>();
  for (const predecessor of line.inherits.flatMap((id) => index.byId.get(id) ?? [])) {
    const on = predecessor.ends?.on;
    if (on === undefined || (cut.date !== undefined && cut.date < on)) continue;
    byDay.set(on, [...(byDay.get(on) ?? []), predecessor]);
  }
  return [...byDay].map(([on, lines]) => ({ on, lines })).sort((a, b) => (a.on < b.on ? -1 : 1));
}

/** Takes over from the predecessors that end by a day, and strikes them off those that are waited for. */
function takeOverUntil(
  context: Context,
  own: Draft,
  line: Line,
  awaited: Inheritance[],
  day: IsoDate | undefined,
): Draft {
  let memory = own;
  for (let [next] = awaited; next !== undefined; [next] = awaited) {
    const { on, lines } = next;
    if (day !== undefined && day < on) break;
    const predecessors = lines.map((predecessor) => runLine(context, predecessor).memory);
    const ids = lines.map(({ id }) => id);
    // A copy: the predecessor's run may be kept by others.
    memory = { ...inherit(memory, predecessors, line, on, ids) };
    awaited.shift();
  }
  return memory;
}

/** A second entry of one id: the first in order counts. */
const conflicting = ({ id }: LedgerEntry): Diagnostic => ({
  code: "ledger.id-conflict",
  severity: "error",
  params: { entry: id },
});

/** An entry of a kind that a later version knows: it stays, and has no effect. */
const ofUnknownKind = ({ id, kind }: LedgerEntry): Diagnostic => ({
  code: "ledger.unknown-kind",
  severity: "info",
  params: { entry: id, kind },
});

const ignoredFor = ({ id, kind, date }: LedgerEntry, diagnostics: readonly Diagnostic[]): IgnoredEntry => ({
  entry: id,
  kind,
  date,
  diagnostics,
});

/** Whether an entry in the log of a line is about it, not about another that touches it. */
const isAbout = (context: Context, entry: LedgerEntry, line: Line): boolean =>
  !touchesOthers(entry) || lineOfEntry(context.plan, entry) === line.id;

/** Whether an entry about another line holds there: what comes before it decides, so that no two lines wait for each other. */
function holdsElsewhere(context: Context, entry: LedgerEntry, about: string): boolean {
  const known = context.verdicts.get(entry);
  if (known !== undefined) return known;
  const line = lineWithId(context.plan, about);
  const holds =
    line !== undefined && runUntil(context, line, entry).ignored.every(({ entry: id }) => id !== entry.id);
  context.verdicts.set(entry, holds);
  return holds;
}

/** Writes into the memory what an entry about another line makes of this one, while this one stands. */
function touch(context: Context, memory: Draft, entry: LedgerEntry, line: Line): void {
  const stands = line.opens <= entry.date && (line.ends === undefined || entry.date < line.ends.on);
  if (!stands || !isKnownEntry(entry)) return;
  const arrives = entry.kind === "reassigned";
  const reaches = arrives || (memory.present && context.rules[entry.kind].in.includes(memory.state));
  if (!reaches) return;
  const about = lineOfEntry(context.plan, entry);
  if (holdsElsewhere(context, entry, about)) evolveTouched(memory, entry, line, about);
}

/** The entries that were written down by the day of knowledge. */
const recordedIn = (log: readonly LedgerEntry[], { recordedBy }: Context["cut"]): readonly LedgerEntry[] =>
  recordedBy === undefined ? log : log.filter((entry) => isRecordedBy(entry, recordedBy));

/** How many entries of a log lie before the end of the day: it is in order. */
function lengthBy(log: readonly LedgerEntry[], date: IsoDate | undefined): number {
  let length = log.length;
  while (date !== undefined && length > 0 && date < (log[length - 1]?.date ?? "")) length -= 1;
  return length;
}

/** A run of a log, and what it was made for: logs are shared from ledger to ledger while nothing is written in them. */
interface KeptRun {
  readonly index: Context["index"];
  readonly rules: Context["rules"];
  readonly line: Line;
  readonly length: number;
  readonly run: Run;
  /** The run that was kept before this one: a day is often compared with another. */
  readonly before: KeptRun | undefined;
}

/** The last run of every log, and with it the one before. */
const keptRuns = new WeakMap<readonly LedgerEntry[], KeptRun>();

/** Of the runs kept for the same question, the one that goes farthest without going too far. */
function keptRun(
  { index, rules }: Context,
  line: Line,
  log: readonly LedgerEntry[],
  length: number,
): KeptRun | undefined {
  let best: KeptRun | undefined;
  for (let one = keptRuns.get(log); one !== undefined; one = one.before) {
    const fits = one.index === index && one.rules === rules && one.line === line && one.length <= length;
    if (fits && (best === undefined || best.length < one.length)) best = one;
  }
  return best;
}

function keep(
  { index, rules }: Context,
  line: Line,
  log: readonly LedgerEntry[],
  length: number,
  run: Run,
): void {
  const last = keptRuns.get(log);
  // Of the one before, the one before it is forgotten.
  const before = last?.before === undefined ? last : { ...last, before: undefined };
  keptRuns.set(log, { index, rules, line, length, run, before });
}

/**
 * What the entries of a line come to, as far as the cut goes. The runs of a line that rests on its own log are kept with the log, so
 * that asking again costs nothing, asking about a later day costs what has happened since, and asking after an append costs the
 * lines that the entry touches.
 */
export function runLine(context: Context, line: Line): Run {
  const log = context.logOf(line.id);
  if (context.cut.recordedBy !== undefined) return foldEntries(context, line, log);
  const length = lengthBy(log, context.cut.date);
  if (length === 0) return foldEntries(context, line, log);
  const from = keptRun(context, line, log, length);
  if (from?.length === length) return from.run;
  const run = foldEntries(context, line, log, { from });
  if (run.standsAlone) keep(context, line, log, length, run);
  return run;
}

/** Folds the entries of a line to one of them, and tells what was found of it. */
export const runUntil = (context: Context, line: Line, last: LedgerEntry): Run =>
  foldEntries(context, line, context.logOf(line.id), { last });

/** From where a log is folded, when its beginning has been; and to where, when not to its end. */
interface Stretch {
  readonly from?: KeptRun | undefined;
  readonly last?: LedgerEntry;
}

/** Folds the entries of a line, as far as the cut goes, or to one of them: each is decided again where it stands. */
function foldEntries(
  context: Context,
  line: Line,
  log: readonly LedgerEntry[],
  { from, last }: Stretch = {},
): Run {
  const awaited = inheritancesOf(context, line);
  let ignored: readonly IgnoredEntry[] = from?.run.ignored ?? none;
  let remarks: readonly Diagnostic[] = from?.run.remarks ?? none;
  let memory: Draft = from === undefined ? freshMemory(line) : { ...from.run.memory };
  let standsAlone = line.inherits.length === 0;
  const recorded = recordedIn(log, context.cut);
  const length = lengthBy(recorded, context.cut.date);
  for (let at = from?.length ?? 0; at < length; at += 1) {
    const entry = recorded[at];
    if (entry === undefined) break;
    if (awaited.length > 0) memory = takeOverUntil(context, memory, line, awaited, entry.date);
    if (!isAbout(context, entry, line)) {
      standsAlone = false;
      touch(context, memory, entry, line);
      continue;
    }
    const known = isKnownEntry(entry) ? entry : undefined;
    const diagnostics = context.isShadowed(entry)
      ? [conflicting(entry)]
      : known === undefined
        ? [ofUnknownKind(entry)]
        : decide(context, line, memory, known);
    if (isRefused(diagnostics)) {
      ignored = withItem(ignored, ignoredFor(entry, diagnostics));
    } else {
      if (diagnostics.length > 0) remarks = remarks.concat(diagnostics);
      if (known !== undefined) evolve(memory, known, line, context.kept);
    }
    if (entry === last) {
      return { memory, version: log.length, ignored, remarks, verdict: diagnostics, standsAlone };
    }
  }
  if (awaited.length > 0) memory = takeOverUntil(context, memory, line, awaited, context.cut.date);
  return { memory, version: log.length, ignored, remarks, standsAlone };
}

import type { IsoDate } from "../date/index.js";
import type { Diagnostic } from "../diagnostics/index.js";
import { type Context, lineWithId } from "./context.js";
import { decide, isRefused } from "./decide.js";
import { isWithinCut } from "./entry-order.js";
import type { LedgerEntry } from "./entry-types.js";
import { evolve, evolveTouched } from "./evolve.js";
import { inherit } from "./inherit.js";
import { isKnownEntry } from "./known-entry.js";
import type { Line } from "./line-types.js";
import { freshMemory, type Memory } from "./memory.js";
import type { IgnoredEntry } from "./status-types.js";
import { lineOfEntry } from "./touched.js";

/** What the entries of a line come to. */
export interface Run {
  readonly memory: Memory;
  readonly ignored: readonly IgnoredEntry[];
  /** What is to be said of entries that have their effect. */
  readonly remarks: readonly Diagnostic[];
  /** What was found of the entry to which the fold was to go. */
  readonly verdict?: readonly Diagnostic[];
}

/** The lines that end on a day and with which this one goes on. */
interface Inheritance {
  readonly on: IsoDate;
  readonly lines: readonly Line[];
}

function inheritancesOf({ index, cut }: Context, line: Line): readonly Inheritance[] {
  if (line.inherits.length === 0) return [];
  const byDay = new Map<IsoDate, Line[]>();
  for (const predecessor of line.inherits.flatMap((id) => index.byId.get(id) ?? [])) {
    const on = predecessor.ends?.on;
    if (on === undefined || (cut.date !== undefined && cut.date < on)) continue;
    byDay.set(on, [...(byDay.get(on) ?? []), predecessor]);
  }
  return [...byDay].map(([on, lines]) => ({ on, lines })).sort((a, b) => (a.on < b.on ? -1 : 1));
}

function takeOver(context: Context, memory: Memory, line: Line, { on, lines }: Inheritance): Memory {
  const predecessors = lines.map((predecessor) => runLine(context, predecessor).memory);
  return inherit(
    memory,
    predecessors,
    line,
    on,
    lines.map(({ id }) => id),
  );
}

/** A second entry of one id: the first in order counts. */
const conflicting = ({ id }: LedgerEntry): Diagnostic => ({
  code: "ledger.id-conflict",
  severity: "error",
  params: { entry: id },
});

const ignoredFor = ({ id, kind, date }: LedgerEntry, diagnostics: readonly Diagnostic[]): IgnoredEntry => ({
  entry: id,
  kind,
  date,
  diagnostics,
});

/** Whether an entry is about this line, not about another that touches it. */
const isAbout = (context: Context, entry: LedgerEntry, line: Line): boolean =>
  entry.line === line.id || (entry.line === undefined && lineOfEntry(context.plan, entry) === line.id);

/** Whether an entry about another line holds there: what comes before it decides, so that no two lines wait for each other. */
function holdsElsewhere(context: Context, entry: LedgerEntry): boolean {
  const known = context.verdicts.get(entry);
  if (known !== undefined) return known;
  const line = lineWithId(context.plan, lineOfEntry(context.plan, entry));
  const holds =
    line !== undefined && runLine(context, line, entry).ignored.every(({ entry: id }) => id !== entry.id);
  context.verdicts.set(entry, holds);
  return holds;
}

/** What an entry about another line makes of this one, while this one stands. */
function touched(context: Context, memory: Memory, entry: LedgerEntry, line: Line): Memory {
  const stands = line.opens <= entry.date && (line.ends === undefined || entry.date < line.ends.on);
  if (!stands || !isKnownEntry(entry)) return memory;
  const arrives = entry.kind === "reassigned";
  const reaches = arrives || (memory.present && context.rules[entry.kind].in.includes(memory.state));
  return reaches && holdsElsewhere(context, entry) ? evolveTouched(memory, entry, line) : memory;
}

/** Folds the entries of a line, as far as the cut goes, or to one of them: each is decided again where it stands. */
export function runLine(context: Context, line: Line, last?: LedgerEntry): Run {
  const inheritances = [...inheritancesOf(context, line)];
  const seen = new Set<string>();
  const ignored: IgnoredEntry[] = [];
  const remarks: Diagnostic[] = [];
  let memory = freshMemory(line);
  const takeOverUntil = (day: IsoDate | undefined): void => {
    for (let next = inheritances[0]; next !== undefined; next = inheritances[0]) {
      if (day !== undefined && day < next.on) return;
      memory = takeOver(context, memory, line, next);
      inheritances.shift();
    }
  };
  for (const entry of context.logOf(line.id)) {
    if (!isWithinCut(entry, context.cut)) continue;
    takeOverUntil(entry.date);
    if (!isAbout(context, entry, line)) {
      memory = touched(context, memory, entry, line);
      continue;
    }
    const diagnostics = seen.has(entry.id) ? [conflicting(entry)] : decide(context, line, memory, entry);
    seen.add(entry.id);
    if (isRefused(diagnostics)) {
      ignored.push(ignoredFor(entry, diagnostics));
    } else {
      remarks.push(...diagnostics);
      if (isKnownEntry(entry)) memory = evolve(memory, entry, line);
    }
    if (entry === last) return { memory, ignored, remarks, verdict: diagnostics };
  }
  takeOverUntil(context.cut.date);
  return { memory, ignored, remarks };
}

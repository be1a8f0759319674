import type { EntryKind, EntryOf, KnownEntry, ReportFields } from "./entry-types.js";
import { evidenceOn } from "./evidence.js";
import { siblingId } from "./line-id.js";
import type { Line } from "./line-types.js";
import { becauseOf, chosen, type Draft, withItem } from "./memory.js";
import { answered, noticeOf } from "./notices.js";
import type { LineState } from "./status-types.js";

type Entries = { readonly [Kind in EntryKind]: EntryOf<Kind> };
type Steps = {
  readonly [Kind in EntryKind]: (memory: Draft, entry: Entries[Kind], line: Line) => void;
};

function turnTo(memory: Draft, state: LineState, entry: KnownEntry): void {
  memory.state = state;
  memory.because = becauseOf(entry);
}

/** A line that goes on is ongoing once it is worked on. */
const atWork = ({ nature }: Line): LineState => (nature === "once" ? "in-progress" : "ongoing");

function begin(memory: Draft, entry: KnownEntry, line: Line): void {
  if (memory.state === "not-started") turnTo(memory, atWork(line), entry);
}

/** Takes away what no longer waits for an answer. */
function settle(memory: Draft, ...kinds: readonly EntryKind[]): void {
  memory.matters = chosen(memory.matters, ({ kind }) => !kinds.includes(kind));
}

const settleAll = (memory: Draft): void =>
  settle(memory, "declined", "extension-requested", "submitted", "obligation-met");

function addEvidence(memory: Draft, entry: KnownEntry, items: ReportFields["evidence"]): void {
  if (items === undefined) return;
  for (const item of items) memory.evidence = withItem(memory.evidence, evidenceOn(entry, item));
}

function setDue(memory: Draft, entry: KnownEntry, date: string | undefined): void {
  if (date !== undefined) memory.dueSet = { date, because: becauseOf(entry), entry: entry.id };
}

function report(memory: Draft, entry: KnownEntry & ReportFields, line: Line): void {
  begin(memory, entry, line);
  memory.lastReport = entry;
  memory.notices = answered(memory.notices, entry);
  addEvidence(memory, entry, entry.evidence);
  memory.percent = entry.percent ?? memory.percent;
}

function handIn(memory: Draft, entry: KnownEntry & ReportFields, line: Line): void {
  report(memory, entry, line);
  turnTo(memory, "submitted", entry);
  memory.handedIn = { on: entry.date, because: memory.because };
  memory.quality = undefined;
  memory.stages = [];
}

/** The line waits for the unit again: what had been handed in no longer counts. */
function sendBack(memory: Draft, entry: KnownEntry & { readonly until?: string }): void {
  turnTo(memory, "returned", entry);
  memory.handedIn = undefined;
  memory.stages = [];
  memory.quality = "poor";
  settle(memory, "submitted", "obligation-met");
  setDue(memory, entry, entry.until);
}

function notify(memory: Draft, entry: EntryOf<"reminded" | "chased" | "escalated">): void {
  memory.notices = withItem(memory.notices, noticeOf(entry));
}

function speak(memory: Draft, entry: KnownEntry): void {
  memory.notices = answered(memory.notices, entry);
}

/** What each kind of entry makes of a line; whether it may be made at all has been decided before. */
const steps: Steps = {
  assigned: (memory, { to }) => {
    memory.confirmed = true;
    memory.assignedTo = to ?? memory.assignedTo;
    settle(memory, "declined");
  },
  acknowledged: (memory, { date }) => {
    memory.confirmed = true;
    memory.acknowledged ??= date;
  },
  declined: speak,
  reassigned: (memory, entry, { id }) => {
    turnTo(memory, "withdrawn", entry);
    memory.reassignedTo = entry.to === null ? undefined : siblingId(id, entry.to);
    settleAll(memory);
  },
  "obligation-met": handIn,
  progress: report,
  evidence: (memory, entry, line) => {
    begin(memory, entry, line);
    memory.evidence = withItem(memory.evidence, evidenceOn(entry, entry));
  },
  submitted: handIn,
  reviewed: (memory, { stage, quality }) => {
    memory.stages = withItem(memory.stages, stage);
    memory.quality = quality ?? memory.quality;
  },
  "submission-returned": sendBack,
  "extension-requested": speak,
  "extension-granted": (memory, entry) => {
    setDue(memory, entry, entry.to);
    settle(memory, "extension-requested");
  },
  "extension-refused": (memory) => settle(memory, "extension-requested"),
  reminded: notify,
  chased: notify,
  escalated: notify,
  instruction: (memory, { id }) => {
    memory.instructions = withItem(memory.instructions, id);
  },
  suspended: (memory, entry) => {
    memory.before = memory.state;
    turnTo(memory, "suspended", entry);
  },
  resumed: (memory, entry, line) => {
    turnTo(memory, memory.before ?? atWork(line), entry);
    memory.before = undefined;
    memory.since = entry.date;
    settle(memory, "suspended");
  },
  inspected: (memory, { id, result, quality }) => {
    memory.inspections = withItem(memory.inspections, id);
    memory.quality = quality ?? (result === "problems" ? "poor" : "good");
  },
  "rectification-ordered": sendBack,
  closed: (memory, entry) => {
    turnTo(memory, "closed", entry);
    memory.handedIn ??= { on: entry.date, because: memory.because };
    addEvidence(memory, entry, entry.evidence);
    settleAll(memory);
  },
  reopened: (memory, entry, line) => {
    turnTo(memory, atWork(line), entry);
    memory.since = entry.date;
    memory.handedIn = undefined;
    memory.archived = undefined;
    memory.stages = [];
    settle(memory, "closed");
  },
  consolidated: report,
  "self-assessed": (memory, { score }) => {
    memory.selfScore = score;
  },
  assessed: (memory, { score, quality }) => {
    memory.score = score;
    memory.quality = quality ?? memory.quality;
  },
  "look-back": (memory, { found }) => {
    memory.lookBack = found;
  },
  archived: (memory, { date }) => {
    memory.archived = date;
  },
  note: () => undefined,
};

const take = <Kind extends EntryKind>(kind: Kind, memory: Draft, entry: Entries[Kind], line: Line): void =>
  steps[kind](memory, entry, line);

/** Writes into the memory of a fold what an entry makes of the line it is about; entries of the kinds that are kept wait for an answer. */
export function evolve(memory: Draft, entry: KnownEntry, line: Line, kept: ReadonlySet<string>): void {
  const { kind } = entry;
  take(kind, memory, entry, line);
  if (!kept.has(kind)) return;
  const { id, date } = entry;
  memory.matters = withItem(memory.matters, { entry: id, kind, date });
}

/** The same for an entry about another line, by its id: a lead's report covers this one, or a reassignment brings it. */
export function evolveTouched(memory: Draft, entry: KnownEntry, line: Line, about: string): void {
  if (entry.kind === "consolidated") report(memory, entry, line);
  if (entry.kind !== "reassigned") return;
  if (!memory.present || memory.state === "withdrawn") {
    turnTo(memory, "not-started", entry);
    memory.since = entry.date;
    memory.reassignedTo = undefined;
  }
  memory.present = true;
  memory.confirmed = true;
  memory.reassignedFrom = withItem(memory.reassignedFrom, about);
}

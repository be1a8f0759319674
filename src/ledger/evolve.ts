import { entryRules } from "./entry-rules.js";
import type { EntryKind, EntryOf, KnownEntry, ReportFields } from "./entry-types.js";
import { evidenceIn } from "./evidence.js";
import { siblingId } from "./line-id.js";
import type { Line } from "./line-types.js";
import { becauseOf, type Matter, type Memory } from "./memory.js";
import { answered, noticeOf } from "./notices.js";
import type { LastReport } from "./status-types.js";

type Patch = Partial<Memory>;
type Entries = { readonly [Kind in EntryKind]: EntryOf<Kind> };
type Steps = {
  readonly [Kind in EntryKind]: (memory: Memory, entry: Entries[Kind], line: Line) => Patch;
};

/** Work has begun: a line that goes on is ongoing from then on. */
function begun({ state }: Memory, entry: KnownEntry, { nature }: Line): Patch {
  if (state !== "not-started") return {};
  return { state: nature === "once" ? "in-progress" : "ongoing", because: becauseOf(entry) };
}

const without = (matters: readonly Matter[], ...kinds: readonly EntryKind[]): readonly Matter[] =>
  matters.filter(({ kind }) => !kinds.includes(kind));

/** The line starts to wait for the unit again: what had been handed in no longer counts. */
const sentBack = (memory: Memory, entry: KnownEntry & { readonly until?: string }): Patch => ({
  state: "returned",
  because: becauseOf(entry),
  handedIn: undefined,
  stages: [],
  quality: "poor",
  matters: without(memory.matters, "submitted", "obligation-met"),
  ...(entry.until === undefined ? {} : dueSet(entry, entry.until)),
});

const dueSet = (entry: KnownEntry, date: string): Patch => ({
  dueSet: { date, because: becauseOf(entry), entry: entry.id },
});

const reportOf = (entry: KnownEntry & ReportFields): LastReport => ({
  entry: entry.id,
  kind: entry.kind,
  date: entry.date,
  ...(entry.text === undefined ? {} : { text: entry.text }),
  ...(entry.percent === undefined ? {} : { percent: entry.percent }),
  ...(entry.problems === undefined ? {} : { problems: entry.problems }),
  ...(entry.nextSteps === undefined ? {} : { nextSteps: entry.nextSteps }),
  ...(entry.approvedBy === undefined ? {} : { approvedBy: entry.approvedBy }),
});

const reported = (memory: Memory, entry: KnownEntry & ReportFields, line: Line): Patch => ({
  ...begun(memory, entry, line),
  lastReport: reportOf(entry),
  notices: answered(memory.notices, entry),
  evidence: [...memory.evidence, ...evidenceIn(entry, entry.evidence)],
  ...(entry.percent === undefined ? {} : { percent: entry.percent }),
});

const handedIn = (memory: Memory, entry: KnownEntry & ReportFields, line: Line): Patch => ({
  ...reported(memory, entry, line),
  state: "submitted",
  because: becauseOf(entry),
  handedIn: { on: entry.date, because: becauseOf(entry) },
  quality: undefined,
  stages: [],
});

const notified = (memory: Memory, entry: EntryOf<"reminded" | "chased" | "escalated">): Patch => ({
  notices: [...memory.notices, noticeOf(entry)],
});

/** What each kind of entry makes of a line; whether it may be made at all has been decided before. */
const steps: Steps = {
  assigned: (memory, { to }) => ({
    confirmed: true,
    ...(to === undefined ? {} : { assignedTo: to }),
    matters: without(memory.matters, "declined"),
  }),
  acknowledged: (memory, { date }) => ({ confirmed: true, acknowledged: memory.acknowledged ?? date }),
  declined: (memory, entry) => ({ notices: answered(memory.notices, entry) }),
  reassigned: (memory, entry, line) => ({
    state: "withdrawn",
    because: becauseOf(entry),
    matters: without(memory.matters, "declined", "extension-requested", "submitted", "obligation-met"),
    reassignedTo: entry.to === null ? undefined : siblingId(line.id, entry.to),
  }),
  "obligation-met": handedIn,
  progress: reported,
  evidence: (memory, entry, line) => ({
    ...begun(memory, entry, line),
    evidence: [...memory.evidence, ...evidenceIn(entry, [entry])],
  }),
  submitted: handedIn,
  reviewed: (memory, { stage, quality }) => ({
    stages: [...memory.stages, stage],
    ...(quality === undefined ? {} : { quality }),
  }),
  "submission-returned": sentBack,
  "extension-requested": (memory, entry) => ({ notices: answered(memory.notices, entry) }),
  "extension-granted": (memory, entry) => ({
    ...dueSet(entry, entry.to),
    matters: without(memory.matters, "extension-requested"),
  }),
  "extension-refused": (memory) => ({ matters: without(memory.matters, "extension-requested") }),
  reminded: notified,
  chased: notified,
  escalated: notified,
  instruction: (memory, { id }) => ({ instructions: [...memory.instructions, id] }),
  suspended: (memory, entry) => ({
    state: "suspended",
    because: becauseOf(entry),
    before: memory.state,
  }),
  resumed: (memory, entry) => ({
    state: memory.before ?? "in-progress",
    because: becauseOf(entry),
    before: undefined,
    matters: without(memory.matters, "suspended"),
  }),
  inspected: (memory, { id, result, quality }) => ({
    inspections: [...memory.inspections, id],
    quality: quality ?? (result === "problems" ? "poor" : "good"),
  }),
  "rectification-ordered": sentBack,
  closed: (memory, entry) => ({
    state: "closed",
    because: becauseOf(entry),
    handedIn: memory.handedIn ?? { on: entry.date, because: becauseOf(entry) },
    evidence: [...memory.evidence, ...evidenceIn(entry, entry.evidence)],
    matters: without(memory.matters, "declined", "extension-requested", "submitted", "obligation-met"),
  }),
  reopened: (memory, entry, { nature }) => ({
    state: nature === "once" ? "in-progress" : "ongoing",
    because: becauseOf(entry),
    handedIn: undefined,
    archived: undefined,
    stages: [],
    matters: without(memory.matters, "closed"),
  }),
  consolidated: reported,
  "self-assessed": (_, { score }) => ({ selfScore: score }),
  assessed: (_, { score, quality }) => ({ score, ...(quality === undefined ? {} : { quality }) }),
  "look-back": (_, { found }) => ({ lookBack: found }),
  archived: (_, { date }) => ({ archived: date }),
  note: () => ({}),
};

/** Kinds that others may answer. */
const answerableKinds = (): ReadonlySet<string> =>
  new Set(Object.values(entryRules).flatMap(({ answers }) => answers ?? []));
const answerable: ReadonlySet<string> = /* @__PURE__ */ answerableKinds();

const stepOf = <Kind extends EntryKind>(
  kind: Kind,
  entry: Entries[Kind],
  memory: Memory,
  line: Line,
): Patch => steps[kind](memory, entry, line);

/** What an entry makes of the line it is about. */
export function evolve(memory: Memory, entry: KnownEntry, line: Line): Memory {
  const next = { ...memory, ...stepOf(entry.kind, entry, memory, line) };
  if (!answerable.has(entry.kind)) return next;
  const { id, kind, date } = entry;
  return { ...next, matters: [...next.matters, { entry: id, kind, date }] };
}

/** What an entry about another line makes of this one: a lead's report covers it, or a reassignment brings it. */
export function evolveTouched(memory: Memory, entry: KnownEntry, line: Line): Memory {
  if (entry.kind === "consolidated") return { ...memory, ...reported(memory, entry, line) };
  if (entry.kind !== "reassigned" || entry.line === undefined) return memory;
  const gone = !memory.present || memory.state === "withdrawn";
  return {
    ...memory,
    present: true,
    confirmed: true,
    ...(gone ? { state: "not-started", because: becauseOf(entry), reassignedTo: undefined } : {}),
    reassignedFrom: [...memory.reassignedFrom, entry.line],
  };
}

import type { EntryOf, EscalationLevel, KnownEntry } from "./entry-types.js";
import type { NoticeRank } from "./light-types.js";
import type { Notice } from "./memory.js";

/** 提醒 is blue, 催办 orange, and what is graver red. */
const ranks: Readonly<Record<EscalationLevel, NoticeRank>> = {
  remind: 1,
  chase: 2,
  supervise: 3,
  circulate: 3,
  summon: 3,
};

const levelOf = (entry: EntryOf<"reminded" | "chased" | "escalated">): EscalationLevel => {
  if (entry.kind === "escalated") return entry.level;
  return entry.kind === "reminded" ? "remind" : "chase";
};

export function noticeOf(entry: EntryOf<"reminded" | "chased" | "escalated">): Notice {
  const level = levelOf(entry);
  return { entry: entry.id, kind: entry.kind, level, rank: ranks[level], date: entry.date };
}

const isUnanswered = ({ answeredBy }: Notice): boolean => answeredBy === undefined;

/** The same notice with its answer: written out, for a fold meets many. */
const withAnswer = ({ entry, kind, level, rank, date }: Notice, answeredBy: string): Notice => ({
  entry,
  kind,
  level,
  rank,
  date,
  answeredBy,
});

/** Notices after the unit has spoken: it answers all that came before. */
export const answered = (notices: readonly Notice[], answer: KnownEntry): readonly Notice[] =>
  notices.some(isUnanswered)
    ? notices.map((notice) => (isUnanswered(notice) ? withAnswer(notice, answer.id) : notice))
    : notices;

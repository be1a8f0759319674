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

const withAnswer = (notices: readonly Notice[], entry: string): readonly Notice[] =>
  notices.map((notice) => (isUnanswered(notice) ? { ...notice, answeredBy: entry } : notice));

/** Notices after the unit has spoken: it answers all that came before. */
export const answered = (notices: readonly Notice[], { id }: KnownEntry): readonly Notice[] =>
  notices.some(isUnanswered) ? withAnswer(notices, id) : notices;

import type { EvidenceItem, KnownEntry } from "./entry-types.js";
import type { EvidenceOn } from "./status-types.js";

/** Evidence with the entry that brought it. */
export const evidenceIn = (
  { id, date }: KnownEntry,
  items: readonly EvidenceItem[] | undefined,
): readonly EvidenceOn[] =>
  (items ?? []).map(({ title, link, number }) => ({
    entry: id,
    date,
    ...(title === undefined ? {} : { title }),
    ...(link === undefined ? {} : { link }),
    ...(number === undefined ? {} : { number }),
  }));

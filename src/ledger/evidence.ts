import type { EvidenceItem, KnownEntry } from "./entry-types.js";
import type { Writable } from "./memory.js";
import type { EvidenceOn } from "./status-types.js";

/** A piece of evidence with the entry that brought it. */
export function evidenceOn({ id, date }: KnownEntry, { title, link, number }: EvidenceItem): EvidenceOn {
  const found: Writable<EvidenceOn> = { entry: id, date };
  if (title !== undefined) found.title = title;
  if (link !== undefined) found.link = link;
  if (number !== undefined) found.number = number;
  return found;
}

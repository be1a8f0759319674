import { type DateLike, type IsoDate, toIso } from "../date/index.js";
import { requireObject } from "../diagnostics/index.js";
import type { TimingEvent } from "./types.js";

/**
 * When events happened, by name: `publication`, `issue`, `receipt`, `completion`, `change`, `dueOf:` and an obligation,
 * or the words of any other event.
 *
 * @category Time
 */
export type Anchors = { readonly [event: string]: DateLike | undefined };

/**
 * The name under which {@link Anchors} gives an event.
 *
 * @example
 * ```ts
 * import { anchorName } from "fengong";
 *
 * anchorName("publication"); // => "publication"
 * anchorName({ words: "会议召开" }); // => "会议召开"
 * ```
 *
 * @category Time
 */
export function anchorName(event: TimingEvent): string {
  if (typeof event === "string") return event;
  requireObject("event", event);
  return "dueOf" in event ? `dueOf:${event.dueOf}` : event.words;
}

/** When an event happened, as far as given. */
export function anchorOf(anchors: Anchors, event: TimingEvent): IsoDate | undefined {
  const name = anchorName(event);
  const date = Object.hasOwn(anchors, name) ? anchors[name] : undefined;
  return date === undefined ? undefined : toIso(date);
}

/** 公布 and 印发 are two days of one document: each is the other's second reading. */
const otherDay: Readonly<Record<string, TimingEvent>> = { publication: "issue", issue: "publication" };

/** The day besides the prevailing one from which practice might count. */
export function otherAnchorOf(
  anchors: Anchors,
  event: TimingEvent,
): { id: string; date: IsoDate } | undefined {
  const other = typeof event === "string" ? otherDay[event] : undefined;
  if (other === undefined) return undefined;
  const date = anchorOf(anchors, other);
  return date === undefined ? undefined : { id: `from-${anchorName(other)}`, date };
}

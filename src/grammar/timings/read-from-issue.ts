import { endHere } from "../text/match-here.js";
import { suffixAt } from "./date-suffix.js";
import { boundsOf, type DateWords, dateAt, fix } from "./date-words.js";
import { type Found, type Note, type TimingReading, unspecified } from "./timing-reading.js";
import { yearFor } from "./year-of-date.js";

/** 即日起, 自本方案印发之日起: from the day of the document on. */
const fromIssue =
  /(?:[自从]?即日|[自从]现在|[自从](?:本|该)?(?:方案|通知|文件|意见|办法|公告|通告|文)?(?:印发|发布|公布)之日)起/uy;
const until = /\s?,?\s?(?:-{1,2}|~{1,2}|至|到|截[至止])\s?/uy;
const closing = /(?:止|为止)/uy;

const yearEnd = /(?:年[底末终]|本年度?[底末])(?:之?前|以前|止|为止)?/uy;

/** The last day that words behind 至 name. */
function lastDayAt(
  reading: TimingReading,
  place: number,
): { readonly day: string | undefined; readonly end: number; readonly notes: readonly Note[] } | undefined {
  const { text, issued } = reading;
  const ends = endHere(yearEnd, text, place);
  const date: DateWords | undefined = ends > place ? { start: place, end: ends } : dateAt(text, place);
  if (date === undefined) return undefined;
  const { year, notes } = yearFor(reading, date);
  const end = endHere(closing, text, Math.max(ends, suffixAt(text, date.end).end));
  const { last: day } = boundsOf(fix(date, year));
  const named = date.year !== undefined || date.yearShift !== undefined;
  // 即日起至1月5日, in a document of December.
  const over = !named && day !== undefined && issued !== undefined && year !== undefined && day < issued;
  return { day: over ? boundsOf(fix(date, year + 1)).last : day, end, notes };
}

/** 即日起至12月底: a window that opens on the day of the document; 即日起 by itself opens one without an end. */
export function readFromIssue(reading: TimingReading, place: number): Found | undefined {
  const { text, issued } = reading;
  if (!"即自从".includes(text.charAt(place))) return undefined;
  const from = endHere(fromIssue, text, place);
  if (from === place) return undefined;
  const linked = endHere(until, text, from);
  const last = linked === from ? undefined : lastDayAt(reading, linked);
  if (last === undefined) {
    // 自公布之日起施行, 自公布之日起10日内: an event, which has readers of its own.
    if (!/即日|现在/u.test(text.slice(place, from))) return undefined;
    return issued === undefined
      ? unspecified(place, from)
      : { start: place, end: from, timing: { kind: "window", from: issued }, notes: [] };
  }
  if (last.day === undefined) return unspecified(place, last.end, "timing.impossible-day");
  const opens = issued === undefined ? {} : { from: issued };
  const understood: readonly Note[] = issued === undefined ? [{ code: "timing.anchor-understood" }] : [];
  return {
    start: place,
    end: last.end,
    timing: { kind: "window", ...opens, to: last.day },
    notes: [...last.notes, ...understood],
  };
}

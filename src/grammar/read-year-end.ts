import { endHere } from "./match-here.js";
import { type Found, type Note, type TimingReading, unspecified } from "./timing-reading.js";

const yearEnd = /(?:年(?:[底末终]|内)|本年度?[底末内]?)(?:之?前|以前|内)?/uy;
/** Days and ends of a month, quarter or week that is only told from the day it is read: nobody knows which. */
const undated =
  /(?:本月|月|本季度|季度)[底末](?:之?前|以前)?|[次下当本]月(?:[上中下]旬|[0-9]{1,2}[日号])(?:之?前|以前)|[本下当]周(?:[一二三四五六日末])?(?:之?前|以?内)/uy;

/** 年底前 of the document's year; 月底前 of nobody knows which month. */
export function readYearEnd(reading: TimingReading, place: number): Found | undefined {
  const { text, year } = reading;
  const end = endHere(yearEnd, text, place);
  if (end > place) {
    const of = year === undefined ? "-" : String(year).padStart(4, "0");
    const notes: readonly Note[] = year === undefined ? [{ code: "timing.no-year" }] : [];
    return { start: place, end, timing: { kind: "byEndOf", period: "year", of }, notes };
  }
  const open = endHere(undated, text, place);
  if (open === place) return undefined;
  return unspecified(place, open);
}

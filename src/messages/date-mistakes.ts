/** Days of a month of the Gregorian calendar. */
function daysInMonth(year: number, month: number): number {
  if (month !== 2) return [4, 6, 9, 11].includes(month) ? 30 : 31;
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
}

const pad = (value: number, width: number): string => String(value).padStart(width, "0");

const toText = (year: number, month: number, day: number): string =>
  `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;

const looseDate = /^(\d{4})\s*(?:[-/.－]|年)?\s*(\d{1,2})\s*(?:[-/.－]|月)?\s*(\d{1,2})\s*日?$/;

/** The date that somebody very likely meant: `2021-7-5`, `2021/07/05`, `2021年7月5日`, `２０２１－０７－０５`, `20210705`. */
export function nearestDate(value: unknown): string | undefined {
  if (typeof value !== "string" || value.length > 30) return undefined;
  const parts = looseDate.exec(value.normalize("NFKC").trim());
  if (parts === null) return undefined;
  const [year = 0, month = 0, day = 0] = parts.slice(1).map(Number);
  const exists = year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
  return exists ? toText(year, month, day) : undefined;
}

/** What is impossible about a day: its month, or its day in a month that has fewer. */
export type ImpossibleDay =
  | { readonly kind: "month" }
  | { readonly kind: "day"; readonly month: string; readonly days: number; readonly last: string };

function partsOf(value: unknown): readonly [number, number] | undefined {
  if (typeof value === "string") {
    const match = /^(\d{4})-(\d{2})-\d{2}$/.exec(value);
    return match === null ? undefined : [Number(match[1]), Number(match[2])];
  }
  if (typeof value !== "object" || value === null || !("year" in value) || !("month" in value))
    return undefined;
  const { year, month } = value;
  return typeof year === "number" && typeof month === "number" ? [year, month] : undefined;
}

export function impossibleDay(value: unknown): ImpossibleDay | undefined {
  const parts = partsOf(value);
  if (parts === undefined) return undefined;
  const [year, month] = parts;
  if (!(month >= 1 && month <= 12)) return { kind: "month" };
  const days = daysInMonth(year, month);
  return { kind: "day", month: `${pad(year, 4)}-${pad(month, 2)}`, days, last: toText(year, month, days) };
}

/** Why a value that is not text is no civil date. */
export type NotCivil = "instant" | "with-hour" | "other-calendar" | "other";

export function notCivil(value: unknown): NotCivil {
  if (typeof value !== "object" || value === null) return "other";
  if (Object.prototype.toString.call(value) === "[object Date]") return "instant";
  if ("hour" in value) return "with-hour";
  return "calendarId" in value && value.calendarId !== "iso8601" ? "other-calendar" : "other";
}

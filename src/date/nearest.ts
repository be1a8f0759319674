import { daysInMonth } from "./iso.js";

const pad = (value: number, width: number): string => String(value).padStart(width, "0");

const looseDate = /^(\d{4})\s*(?:[-/.－]|年)?\s*(\d{1,2})\s*(?:[-/.－]|月)?\s*(\d{1,2})\s*日?$/;

/** The date that somebody very likely meant: `2021-7-5`, `2021/07/05`, `2021年7月5日`, `２０２１－０７－０５`, `20210705`. */
export function nearestDate(value: unknown): string | undefined {
  if (typeof value !== "string" || value.length > 30) return undefined;
  const parts = looseDate.exec(value.normalize("NFKC").trim());
  if (parts === null) return undefined;
  const [year = 0, month = 0, day = 0] = parts.slice(1).map(Number);
  const exists = year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
  return exists ? `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}` : undefined;
}

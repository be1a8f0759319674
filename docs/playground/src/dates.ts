import { isFengongError } from "fengong";
import { toDayNumber, weekday } from "fengong/calendar";
import { h } from "./dom.js";
import type { Page } from "./page.js";
import { refusal } from "./refusal.js";

/** A date with its weekday, for machines too. */
export const dateText = (date: string, { say, labels }: Page): HTMLElement =>
  h(
    "time",
    { datetime: date },
    h("b", {}, date),
    " ",
    h("small", {}, say.weekday(labels.weekday[weekday(date)])),
  );

/** Whether the library takes a text for a day. */
export function isDate(text: string): boolean {
  try {
    toDayNumber(text);
    return true;
  } catch (error) {
    if (isFengongError(error)) return false;
    throw error;
  }
}

/** What is wrong with the text of a date; `undefined` when nothing is. An empty field is one that somebody is about to fill. */
export function dateRefusal(text: string, page: Page): HTMLElement | undefined {
  if (text === "") return h("p", { class: "refusal" }, page.say.noDate);
  try {
    toDayNumber(text);
    return undefined;
  } catch (error) {
    return refusal(error, page);
  }
}

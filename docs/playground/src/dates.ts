import { weekday } from "fengong/calendar";
import { h } from "./dom.js";
import type { Page } from "./page.js";

/** A date with its weekday, for machines too. */
export const dateText = (date: string, { say, labels }: Page): HTMLElement =>
  h(
    "time",
    { datetime: date },
    h("b", {}, date),
    " ",
    h("small", {}, say.weekday(labels.weekday[weekday(date)])),
  );

/** Whether a field holds a date at all: it is empty while somebody types. */
export const isDate = (text: string): boolean =>
  /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text));

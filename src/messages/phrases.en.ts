import { describeValue, quoteName } from "./describe.js";
import { escapeText } from "./escape.js";
import { listChoices, listNames } from "./names.js";
import type { DiagnosticText } from "./texts.js";

/** A value from outside, safe to print. */
export const show = (value: unknown): string => describeValue(value, "en");
/** A name that the plan has. */
export const name = (text: string): string => quoteName(text, "en");

/** Several names of the plan. */
export const names = (list: readonly string[]): string => listNames(list, "en");

/** The text with its help, where there is any. */
export const text = (message: string, ...help: readonly (string | undefined)[]): DiagnosticText => {
  const said = help.filter((sentence) => sentence !== undefined).join(" ");
  return said === "" ? { message } : { message, help: said };
};

export const didYouMean = (nearest: readonly string[]): string | undefined =>
  nearest.length === 0 ? undefined : `Did you mean ${listChoices(nearest, "en")}?`;

const kinds: ReadonlyMap<string, string> = new Map([["obligation", "obligation of the notice"]]);

/** What a kind of thing is called. */
export const kindName = (kind: string): string => kinds.get(kind) ?? escapeText(kind);

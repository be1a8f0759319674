import { describeValue, quoteName } from "./describe.js";
import { escapeText } from "./escape.js";
import { listChoices, listNames } from "./names.js";
import type { DiagnosticText } from "./texts.js";

/** A value from outside, safe to print. */
export const show = (value: unknown): string => describeValue(value, "zh");
/** A name that the plan has. */
export const name = (text: string): string => quoteName(text, "zh");
/** Several names of the plan. */
export const names = (list: readonly string[]): string => listNames(list, "zh");

/** The text with its help, where there is any. */
export const text = (message: string, ...help: readonly (string | undefined)[]): DiagnosticText => {
  const said = help.filter((sentence) => sentence !== undefined).join("");
  return said === "" ? { message } : { message, help: said };
};

export const didYouMean = (nearest: readonly string[]): string | undefined =>
  nearest.length === 0 ? undefined : `你是不是要找${listChoices(nearest, "zh")}？`;

const kinds: ReadonlyMap<string, string> = new Map([
  ["unit", "单位"],
  ["collective", "集合"],
  ["group", "工作任务"],
  ["task", "任务"],
  ["part", "分句"],
  ["clause", "分工条款"],
  ["assignment", "分工"],
  ["obligation", "通知要求"],
  ["inspection", "检查"],
  ["exhortation", "倡导性要求"],
  ["ambiguity", "歧义"],
  ["repair", "修补"],
  ["succession", "沿革"],
  ["source", "原文"],
]);

/** What a kind of thing is called. */
export const kindName = (kind: string): string => kinds.get(kind) ?? escapeText(kind);

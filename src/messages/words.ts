import type { Severity, Suggestion } from "../diagnostics/index.js";
import type { Language } from "./texts.js";

/** The words of the printer itself, beside the texts of the diagnostics. */
export interface PrinterWords {
  readonly header: (severity: string, code: string, message: string) => string;
  readonly help: (text: string) => string;
  readonly note: (text: string) => string;
  readonly related: (label: string) => string;
  readonly suggestion: (applicability: string, edits: string) => string;
  readonly applicability: Readonly<Record<Suggestion["applicability"], string>>;
  readonly and: string;
  readonly use: (value: string) => string;
  readonly set: (place: string, value: string) => string;
  readonly remove: (place: string) => string;
  readonly root: string;
  readonly outside: (length: number) => string;
  readonly unknownCode: (params: string) => string;
  readonly count: Readonly<Record<Severity, (count: number) => string>>;
  readonly countSeparator: string;
}

const plural = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? "" : "s"}`;

export const printerWords: Readonly<Record<Language, PrinterWords>> = {
  zh: {
    header: (severity, code, message) => `${severity}[${code}]：${message}`,
    help: (text) => `帮助：${text}`,
    note: (text) => `注：${text}`,
    related: (label) => `相关：${label}`,
    suggestion: (applicability, edits) => `建议（${applicability}）：${edits}`,
    applicability: { safe: "可直接采用", likely: "多半合适", maybe: "供参考" },
    and: "；",
    use: (value) => `改用 ${value}`,
    set: (place, value) => `把 ${place} 改为 ${value}`,
    remove: (place) => `删去 ${place}`,
    root: "（最外层）",
    outside: (length) => `所标位置不在所给原文之内（原文长 ${length}）`,
    unknownCode: (params) => `（没有这个代码的文本）${params}`,
    count: {
      error: (count) => `${count} 个错误`,
      warning: (count) => `${count} 个警告`,
      info: (count) => `${count} 个提示`,
    },
    countSeparator: "，",
  },
  en: {
    header: (severity, code, message) => `${severity}[${code}]: ${message}`,
    help: (text) => `help: ${text}`,
    note: (text) => `note: ${text}`,
    related: (label) => `related: ${label}`,
    suggestion: (applicability, edits) => `suggestion (${applicability}): ${edits}`,
    applicability: { safe: "safe to apply", likely: "likely right", maybe: "perhaps" },
    and: "; ",
    use: (value) => `use ${value}`,
    set: (place, value) => `change ${place} to ${value}`,
    remove: (place) => `remove ${place}`,
    root: "(root)",
    outside: (length) => `the place is outside the source given (length ${length})`,
    unknownCode: (params) => `(no text for this code) ${params}`,
    count: {
      error: (count) => plural(count, "error"),
      warning: (count) => plural(count, "warning"),
      info: (count) => plural(count, "note"),
    },
    countSeparator: ", ",
  },
};

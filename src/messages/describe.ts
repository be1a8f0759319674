import { escapeCluster, escapeText } from "./escape.js";
import { requireLanguage } from "./language.js";
import type { Language } from "./texts.js";
import { clustersOf } from "./width.js";

/** How many characters of a text, and how many items of an object, are shown. */
const longestText = 60;
const mostItems = 4;

/** No drawn character is taken to be longer than this, in UTF-16 units; marks can be piled up without end. */
const mostUnits = 20;

interface Words {
  readonly cut: (length: number) => string;
  readonly invalidDate: string;
  readonly nameless: string;
  readonly fn: (name: string) => string;
  readonly opaque: string;
}

const words: Readonly<Record<Language, Words>> = {
  zh: {
    cut: (length) => `（长 ${length}）`,
    invalidDate: "无效的 Date",
    nameless: "匿名函数",
    fn: (name) => `函数 ${name}`,
    opaque: "无法读取的对象",
  },
  en: {
    cut: (length) => ` (length ${length})`,
    invalidDate: "invalid Date",
    nameless: "anonymous function",
    fn: (name) => `function ${name}`,
    opaque: "object that cannot be read",
  },
};

const escapeWithin = (text: string, close: string): string =>
  text === close || text === "\\" ? `\\${text}` : escapeCluster(text);

/** Escaped, in quotation marks, and cut with a note when it is long. Only the beginning of a huge text is looked at. */
function enclose(text: string, open: string, close: string, lang: Language): string {
  const clusters = clustersOf(text.slice(0, longestText * mostUnits));
  const shown = clusters.slice(0, longestText).map((cluster) => escapeWithin(cluster.text, close));
  const whole = clusters.length <= longestText && text.length <= longestText * mostUnits;
  const body = shown.join("");
  return whole ? `${open}${body}${close}` : `${open}${body}…${close}${words[lang].cut(text.length)}`;
}

/** A name that the plan has, in the quotation marks of the language. */
export const quoteName = (name: string, lang: Language): string =>
  lang === "zh" ? enclose(name, "「", "」", lang) : enclose(name, '"', '"', lang);

/** A `Date` of any realm: only its own methods can read it. */
function describeDate(value: object, lang: Language): string | undefined {
  if (Object.prototype.toString.call(value) !== "[object Date]") return undefined;
  const time = Date.prototype.getTime.call(value);
  return Number.isNaN(time) ? words[lang].invalidDate : `Date ${Date.prototype.toISOString.call(value)}`;
}

const identifier = /^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u;

const describeKey = (key: string, lang: Language): string =>
  identifier.test(key) ? escapeText(key) : enclose(key, '"', '"', lang);

function listed(items: readonly string[], total: number, open: string, close: string): string {
  const shown = total > items.length ? [...items, "…"] : items;
  return shown.length === 0 ? `${open}${close}` : `${open}${shown.join(", ")}${close}`;
}

/** Own data properties only: a getter is never called. */
function describeEntries(value: object, lang: Language): string {
  const entries = Object.entries(Object.getOwnPropertyDescriptors(value)).filter(
    ([, { enumerable }]) => enumerable,
  );
  const items = entries
    .slice(0, mostItems)
    .map(
      ([key, own]) => `${describeKey(key, lang)}: ${"value" in own ? describeNested(own.value, lang) : "…"}`,
    );
  return listed(items, entries.length, "{ ", " }").replace("{  }", "{}");
}

function describeArray(value: readonly unknown[], lang: Language): string {
  const items = value.slice(0, mostItems).map((item) => describeNested(item, lang));
  return listed(items, value.length, "[", "]");
}

/** One level is shown; what lies deeper is only named. */
function describeNested(value: unknown, lang: Language): string {
  if (Array.isArray(value)) return value.length === 0 ? "[]" : "[…]";
  if (typeof value === "object" && value !== null) return describeDate(value, lang) ?? "{…}";
  return describePrimitive(value, lang);
}

function describeObject(value: object, lang: Language): string {
  const date = describeDate(value, lang);
  if (date !== undefined) return date;
  if (Array.isArray(value)) return describeArray(value, lang);
  const tag = Object.prototype.toString.call(value).slice("[object ".length, -1);
  return tag === "Object" ? describeEntries(value, lang) : `[${escapeText(tag)}]`;
}

const describeFunction = (name: unknown, lang: Language): string =>
  typeof name === "string" && name !== "" ? words[lang].fn(escapeText(name)) : words[lang].nameless;

function describePrimitive(value: unknown, lang: Language): string {
  switch (typeof value) {
    case "string":
      return enclose(value, '"', '"', lang);
    case "bigint":
      return `${value}n`;
    case "number":
      return Object.is(value, -0) ? "-0" : String(value);
    case "function":
      return describeFunction(Object.getOwnPropertyDescriptor(value, "name")?.value, lang);
    default:
      return escapeText(String(value));
  }
}

/**
 * A value as a message shows it: on one line, short, and safe to print whatever it is.
 *
 * Texts stand in quotation marks, with control, bidirectional and invisible characters written as `\u{…}` and the end
 * of a long one cut with a note; a `Date` shows its UTC instant; an object shows its first own properties, and none of
 * its getters is called. Throws for no value.
 *
 * @example
 * ```ts
 * import { describeValue } from "fengong/diagnostics";
 *
 * describeValue("市司法\u202e局"); // => '"市司法\\u{202e}局"'
 * describeValue({ year: 2021, month: 2, tags: ["a"] }); // => "{ year: 2021, month: 2, tags: […] }"
 * describeValue(new Date(NaN), "en"); // => "invalid Date"
 * ```
 *
 * @category Texts
 */
export function describeValue(value: unknown, lang: Language = "zh"): string {
  requireLanguage(lang);
  if (typeof value !== "object" || value === null) return describePrimitive(value, lang);
  try {
    return describeObject(value, lang);
  } catch {
    // A proxy may refuse anything; the message about it must come out all the same.
    return words[lang].opaque;
  }
}

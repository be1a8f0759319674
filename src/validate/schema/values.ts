import * as z from "zod/mini";
import { type IsoDate, toDayNumber } from "../../date/index.js";
import { isFengongError, type Span } from "../../diagnostics/index.js";
import type {
  ExtensionData,
  FactCertainty,
  PeriodEnd,
  Quotation,
  SourcedNote,
} from "../../plan/words-data.js";
import { forbiddenKeys } from "../forbidden-keys.js";
import { fields, list, oneOf } from "./build.js";
import { check, type Rejection } from "./reject.js";

function judgeText(text: string): Rejection | undefined {
  return text.trim() === "" ? { code: "data.blank", params: { value: text } } : undefined;
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: an id with a control character cannot be told from another by eye
const idShape = /^[^\s\u0000-\u001f\u007f]{1,100}$/u;

function judgeId(id: string): Rejection | undefined {
  const good = idShape.test(id) && !forbiddenKeys.has(id);
  return good ? undefined : { code: "data.malformed-id", params: { value: id } };
}

/** What the calendar says against a date. */
function judgeDate(date: IsoDate): Rejection | undefined {
  try {
    toDayNumber(date);
    return undefined;
  } catch (error) {
    if (isFengongError(error)) return error.diagnostics[0];
    throw error;
  }
}

const yearlyDay = /^--\d{2}-\d{2}$/;

/** A day of every year is judged in a leap year: `--02-29` exists in some. */
function judgeDay(day: string): Rejection | undefined {
  if (!day.startsWith("--")) return judgeDate(day);
  if (!yearlyDay.test(day)) return { code: "date.malformed-yearly-day", params: { value: day } };
  return judgeDate(`2024${day.slice(1)}`) === undefined
    ? undefined
    : { code: "date.impossible", params: { value: day } };
}

const judgeCount =
  (least: number) =>
  (value: number): Rejection | undefined =>
    Number.isSafeInteger(value) && value >= least
      ? undefined
      : { code: "data.not-a-count", params: { value, least } };

function judgeSpan({ start, end }: Span): Rejection | undefined {
  return end < start ? { code: "span.reversed", params: { start, end } } : undefined;
}

/** Text with something to read in it. */
export const textSchema: z.ZodMiniType<string> = /* @__PURE__ */ text(judgeText);
/** A stable name for a thing: no blanks, no control characters, none of JavaScript's own keys, 100 characters at most. */
export const idSchema: z.ZodMiniType<string> = /* @__PURE__ */ text(judgeId);
export const dateSchema: z.ZodMiniType<IsoDate> = /* @__PURE__ */ text(judgeDate);
/** `2021-09-20`, or `--09-20` for a day of every year. */
export const daySchema: z.ZodMiniType<string> = /* @__PURE__ */ text(judgeDay);
export const countSchema: z.ZodMiniType<number> = /* @__PURE__ */ count(0);
export const positiveSchema: z.ZodMiniType<number> = /* @__PURE__ */ count(1);
export const periodEndSchema: z.ZodMiniType<PeriodEnd> = /* @__PURE__ */ periodEnd();
export const certaintySchema: z.ZodMiniType<FactCertainty> = /* @__PURE__ */ certainty();
export const extensionSchema: z.ZodMiniType<ExtensionData> = /* @__PURE__ */ extension();
export const spanSchema: z.ZodMiniType<Span> = /* @__PURE__ */ span();
export const quotationSchema: z.ZodMiniType<Quotation> = /* @__PURE__ */ quotation();
export const noteSchema: z.ZodMiniType<SourcedNote> = /* @__PURE__ */ note();
export const idsSchema: z.ZodMiniType<readonly string[]> = /* @__PURE__ */ list(idSchema);

function text(judge: (value: string) => Rejection | undefined): z.ZodMiniType<string> {
  return z.string().check(check(judge));
}

function count(least: number): z.ZodMiniType<number> {
  return z.number().check(check(judgeCount(least)));
}

function periodEnd(): z.ZodMiniType<PeriodEnd> {
  return z.nullable(dateSchema);
}

function certainty(): z.ZodMiniType<FactCertainty> {
  return oneOf<FactCertainty>()("certain", "doubtful");
}

function extension(): z.ZodMiniType<ExtensionData> {
  return z.looseObject({});
}

function span(): z.ZodMiniType<Span> {
  const shape = fields<Span>()({ source: idSchema, start: countSchema, end: countSchema });
  return z.strictObject(shape).check(check(judgeSpan));
}

function quotation(): z.ZodMiniType<Quotation> {
  return z.strictObject(fields<Quotation>()({ words: z.string(), span: spanSchema }));
}

function note(): z.ZodMiniType<SourcedNote> {
  return z.strictObject(fields<SourcedNote>()({ text: textSchema, source: z.exactOptional(textSchema) }));
}

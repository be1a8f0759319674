import * as z from "zod/mini";
import { toDayNumber } from "../date/index.js";
import { type EntryKind, type EntryOf, type ForeignEntry, ledgerFormat } from "./entry-types.js";

/** Whether text is a day that there is. */
function isDay(text: string): boolean {
  try {
    toDayNumber(text);
    return true;
  } catch {
    return false;
  }
}

const clock = /^(?:T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d{1,9})?)?)?$/;

/** The schema of each kind that is known, and of any other: what every entry carries, and whatever else came. */
export interface EntrySchemas {
  readonly entries: { readonly [Kind in EntryKind]: z.ZodMiniType<EntryOf<Kind>> };
  readonly foreign: z.ZodMiniType<ForeignEntry>;
}

function makeSchemas(): EntrySchemas {
  const text = z.string();
  const name = z.string().check(z.minLength(1));
  const date = z.string().check(z.refine(isDay, "YYYY-MM-DD"));
  const recordedAt = z
    .string()
    .check(
      z.refine(
        (value) => isDay(value.slice(0, 10)) && clock.test(value.slice(10)),
        "YYYY-MM-DD[Thh:mm[:ss]]",
      ),
    );
  const percent = z.number().check(z.gte(0), z.lte(100));
  const score = z.number();
  const quality = z.enum(["good", "fair", "poor"]);

  const maybe = <Schema extends z.ZodMiniType>(schema: Schema): z.ZodMiniExactOptional<Schema> =>
    z.exactOptional(schema);

  const isObject = (value: unknown): boolean =>
    typeof value === "object" && value !== null && !Array.isArray(value);
  const extension = z.custom<{ readonly [key: string]: unknown }>(isObject, "object");

  const evidenceFields = { title: maybe(text), link: maybe(text), number: maybe(text) };
  const evidence = maybe(z.readonly(z.array(z.strictObject(evidenceFields))));
  const person = { section: maybe(text), person: maybe(text) };

  const author = z.union([z.strictObject({ unit: name, ...person }), z.strictObject({ system: name })]);

  const base = {
    format: maybe(z.literal(ledgerFormat)),
    id: name,
    date,
    recordedAt,
    by: author,
    line: maybe(name),
    obligation: maybe(name),
    answers: maybe(name),
    text: maybe(text),
    ext: maybe(extension),
  };

  const report = {
    percent: maybe(percent),
    problems: maybe(text),
    nextSteps: maybe(text),
    approvedBy: maybe(text),
    evidence,
  };

  const reason = { reason: name };
  const until = { until: maybe(date) };

  return {
    entries: {
      assigned: z.strictObject({ ...base, kind: z.literal("assigned"), to: maybe(z.strictObject(person)) }),
      acknowledged: z.strictObject({ ...base, kind: z.literal("acknowledged") }),
      declined: z.strictObject({ ...base, kind: z.literal("declined"), ...reason }),
      reassigned: z.strictObject({
        ...base,
        kind: z.literal("reassigned"),
        to: z.nullable(name),
        reason: maybe(text),
      }),
      "obligation-met": z.strictObject({ ...base, kind: z.literal("obligation-met"), evidence }),
      progress: z.strictObject({ ...base, kind: z.literal("progress"), ...report, text: name }),
      evidence: z.strictObject({ ...base, kind: z.literal("evidence"), ...evidenceFields }),
      submitted: z.strictObject({ ...base, kind: z.literal("submitted"), ...report }),
      reviewed: z.strictObject({
        ...base,
        kind: z.literal("reviewed"),
        stage: name,
        quality: maybe(quality),
      }),
      "submission-returned": z.strictObject({
        ...base,
        kind: z.literal("submission-returned"),
        ...reason,
        ...until,
      }),
      "extension-requested": z.strictObject({
        ...base,
        kind: z.literal("extension-requested"),
        ...reason,
        to: date,
      }),
      "extension-granted": z.strictObject({ ...base, kind: z.literal("extension-granted"), to: date }),
      "extension-refused": z.strictObject({
        ...base,
        kind: z.literal("extension-refused"),
        reason: maybe(text),
      }),
      reminded: z.strictObject({ ...base, kind: z.literal("reminded") }),
      chased: z.strictObject({ ...base, kind: z.literal("chased") }),
      escalated: z.strictObject({
        ...base,
        kind: z.literal("escalated"),
        level: z.enum(["remind", "chase", "supervise", "circulate", "summon"]),
      }),
      instruction: z.strictObject({
        ...base,
        kind: z.literal("instruction"),
        text: name,
        person: maybe(text),
      }),
      suspended: z.strictObject({ ...base, kind: z.literal("suspended"), ...reason, ...until }),
      resumed: z.strictObject({ ...base, kind: z.literal("resumed") }),
      inspected: z.strictObject({
        ...base,
        kind: z.literal("inspected"),
        inspection: maybe(name),
        result: z.enum(["passed", "problems"]),
        quality: maybe(quality),
        problems: maybe(text),
      }),
      "rectification-ordered": z.strictObject({
        ...base,
        kind: z.literal("rectification-ordered"),
        ...reason,
        ...until,
      }),
      closed: z.strictObject({ ...base, kind: z.literal("closed"), evidence }),
      reopened: z.strictObject({ ...base, kind: z.literal("reopened"), ...reason }),
      consolidated: z.strictObject({
        ...base,
        kind: z.literal("consolidated"),
        ...report,
        text: name,
        covers: z.readonly(z.array(name)),
      }),
      "self-assessed": z.strictObject({ ...base, kind: z.literal("self-assessed"), score }),
      assessed: z.strictObject({ ...base, kind: z.literal("assessed"), score, quality: maybe(quality) }),
      "look-back": z.strictObject({
        ...base,
        kind: z.literal("look-back"),
        found: z.enum(["done", "partly-done", "not-done"]),
      }),
      archived: z.strictObject({ ...base, kind: z.literal("archived"), place: maybe(text) }),
      note: z.strictObject({ ...base, kind: z.literal("note"), text: name }),
    },
    foreign: z.looseObject({ ...base, kind: name }),
  };
}

export const entrySchemas: EntrySchemas = /* @__PURE__ */ makeSchemas();

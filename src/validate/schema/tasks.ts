import * as z from "zod/mini";
import type { CitationData, InstrumentChange } from "../../plan/notice-data.js";
import type {
  AnswersFor,
  AssignmentData,
  ClauseData,
  GroupData,
  InTextActorData,
  OpenListData,
  PartData,
  RoleRule,
  TaskData,
  ThresholdData,
} from "../../plan/task-data.js";
import { fields, list, oneOf } from "./build.js";
import { timingSchema } from "./timing.js";
import { roleSchema } from "./units.js";
import {
  countSchema,
  dateSchema,
  extensionSchema,
  idSchema,
  idsSchema,
  quotationSchema,
  spanSchema,
  textSchema,
} from "./values.js";

export const citationSchema: z.ZodMiniType<CitationData> = /* @__PURE__ */ citation();
export const groupSchema: z.ZodMiniType<GroupData> = /* @__PURE__ */ group();
export const partSchema: z.ZodMiniType<PartData> = /* @__PURE__ */ part();
export const actorSchema: z.ZodMiniType<InTextActorData> = /* @__PURE__ */ actor();
export const thresholdSchema: z.ZodMiniType<ThresholdData> = /* @__PURE__ */ threshold();
export const taskSchema: z.ZodMiniType<TaskData> = /* @__PURE__ */ task();
export const assignmentSchema: z.ZodMiniType<AssignmentData> = /* @__PURE__ */ assignment();
export const openListSchema: z.ZodMiniType<OpenListData> = /* @__PURE__ */ openList();
export const clauseSchema: z.ZodMiniType<ClauseData> = /* @__PURE__ */ clause();

function citation(): z.ZodMiniType<CitationData> {
  const change = z.strictObject(
    fields<InstrumentChange>()({
      date: dateSchema,
      effect: oneOf<InstrumentChange["effect"]>()("revised", "repealed", "replaced"),
      by: textSchema,
      source: textSchema,
    }),
  );
  return z.strictObject(
    fields<CitationData>()({
      words: z.string(),
      span: spanSchema,
      kind: oneOf<CitationData["kind"]>()("basis", "applies", "names"),
      title: z.nullable(z.string()),
      number: z.nullable(z.string()),
      date: z.nullable(dateSchema),
      changes: z.exactOptional(list(change)),
      note: z.exactOptional(textSchema),
    }),
  );
}

function group(): z.ZodMiniType<GroupData> {
  return z.strictObject(
    fields<GroupData>()({
      id: idSchema,
      title: textSchema,
      parent: z.nullable(idSchema),
      headings: list(spanSchema),
    }),
  );
}

function part(): z.ZodMiniType<PartData> {
  return z.strictObject(fields<PartData>()({ id: idSchema, words: z.string(), span: spanSchema }));
}

function actor(): z.ZodMiniType<InTextActorData> {
  return z.strictObject(
    fields<InTextActorData>()({
      words: z.string(),
      span: spanSchema,
      unit: z.nullable(idSchema),
      relation: oneOf<InTextActorData["relation"]>()("same", "narrows", "differs", "concerns"),
      narrows: z.exactOptional(idSchema),
    }),
  );
}

function threshold(): z.ZodMiniType<ThresholdData> {
  return z.strictObject(
    fields<ThresholdData>()({
      words: z.string(),
      span: spanSchema,
      operator: oneOf<ThresholdData["operator"]>()("at-least", "at-most", "exactly", "all", "scope"),
      value: z.exactOptional(z.number()),
      unit: z.string(),
      metric: z.string(),
      part: z.exactOptional(idSchema),
    }),
  );
}

function task(): z.ZodMiniType<TaskData> {
  return z.strictObject(
    fields<TaskData>()({
      key: idSchema,
      number: countSchema,
      group: idSchema,
      text: textSchema,
      span: spanSchema,
      parts: list(partSchema),
      timings: list(timingSchema),
      thresholds: list(thresholdSchema),
      prohibitions: list(quotationSchema),
      cites: list(citationSchema),
      actors: list(actorSchema),
      consequences: list(quotationSchema),
      ext: z.exactOptional(extensionSchema),
    }),
  );
}

function answersFor(): z.ZodMiniType<AnswersFor> {
  return oneOf<AnswersFor>()("whole", "own-part", "assists", "supervises");
}

function assignment(): z.ZodMiniType<AssignmentData> {
  type Bracketed = NonNullable<AssignmentData["bracketed"]>;
  type Doubt = NonNullable<AssignmentData["doubtfulFor"]>[number];
  const bracketed = z.strictObject(fields<Bracketed>()({ unit: idSchema, written: textSchema }));
  const doubt = z.strictObject(fields<Doubt>()({ task: idSchema, ambiguity: idSchema }));
  return z.strictObject(
    fields<AssignmentData>()({
      unit: idSchema,
      role: roleSchema,
      answersFor: answersFor(),
      byDuty: z.boolean(),
      openEnded: z.exactOptional(z.boolean()),
      written: textSchema,
      span: spanSchema,
      segment: quotationSchema,
      basis: oneOf<RoleRule>()("verb", "beside-lead", "no-verb", "label", "column", "convention"),
      verb: z.exactOptional(textSchema),
      except: z.exactOptional(idsSchema),
      bracketed: z.exactOptional(bracketed),
      doubtfulFor: z.exactOptional(list(doubt)),
    }),
  );
}

function openList(): z.ZodMiniType<OpenListData> {
  return z.strictObject(
    fields<OpenListData>()({
      words: z.string(),
      span: spanSchema,
      of: idSchema,
      role: roleSchema,
      answersFor: answersFor(),
      byDuty: z.boolean(),
    }),
  );
}

function clause(): z.ZodMiniType<ClauseData> {
  return z.strictObject(
    fields<ClauseData>()({
      id: idSchema,
      text: textSchema,
      span: spanSchema,
      governs: idsSchema,
      basis: oneOf<ClauseData["basis"]>()("merged-cell", "position", "sentence", "label"),
      confidence: oneOf<ClauseData["confidence"]>()("certain", "high", "medium"),
      assignments: list(assignmentSchema),
      openList: z.exactOptional(openListSchema),
    }),
  );
}

import * as z from "zod/mini";
import type {
  AddresseeData,
  DocumentData,
  ExhortationData,
  InspectionData,
  ObligationData,
} from "../../plan/notice-data.js";
import { fields, list } from "./build.js";
import { citationSchema } from "./tasks.js";
import { timingSchema } from "./timing.js";
import { dateSchema, idSchema, idsSchema, quotationSchema, spanSchema, textSchema } from "./values.js";

export const documentSchema: z.ZodMiniType<DocumentData> = /* @__PURE__ */ covering();
export const obligationSchema: z.ZodMiniType<ObligationData> = /* @__PURE__ */ obligation();
export const inspectionSchema: z.ZodMiniType<InspectionData> = /* @__PURE__ */ inspection();
export const exhortationSchema: z.ZodMiniType<ExhortationData> = /* @__PURE__ */ exhortation();

function covering(): z.ZodMiniType<DocumentData> {
  const addressee = z.strictObject(
    fields<AddresseeData>()({ words: z.string(), span: spanSchema, units: idsSchema }),
  );
  return z.strictObject(
    fields<DocumentData>()({
      title: quotationSchema,
      planTitle: quotationSchema,
      number: z.nullable(quotationSchema),
      issuer: idSchema,
      signed: z.nullable(dateSchema),
      published: z.nullable(dateSchema),
      approval: z.nullable(quotationSchema),
      addressees: list(addressee),
      basis: list(citationSchema),
      columns: list(quotationSchema),
    }),
  );
}

function obligation(): z.ZodMiniType<ObligationData> {
  type Exception = ObligationData["except"][number];
  type Recipient = NonNullable<ObligationData["recipient"]>;
  const title = z.strictObject(fields<ObligationData["title"]>()({ zh: z.string(), en: z.string() }));
  const exception = z.strictObject(fields<Exception>()({ unit: idSchema, reason: textSchema }));
  const recipient = z.strictObject(fields<Recipient>()({ unit: idSchema, written: quotationSchema }));
  return z.strictObject(
    fields<ObligationData>()({
      id: idSchema,
      title,
      words: z.string(),
      span: spanSchema,
      actor: idSchema,
      actorWritten: quotationSchema,
      except: list(exception),
      recipient: z.nullable(recipient),
      timing: timingSchema,
    }),
  );
}

function inspection(): z.ZodMiniType<InspectionData> {
  return z.strictObject(
    fields<InspectionData>()({
      id: idSchema,
      words: z.string(),
      span: spanSchema,
      inspector: idSchema,
      examines: textSchema,
      timing: timingSchema,
      consequence: z.nullable(quotationSchema),
    }),
  );
}

function exhortation(): z.ZodMiniType<ExhortationData> {
  return z.strictObject(
    fields<ExhortationData>()({ id: idSchema, words: z.string(), span: spanSchema, actors: idsSchema }),
  );
}

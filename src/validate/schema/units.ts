import * as z from "zod/mini";
import type { Role } from "../../plan/task-data.js";
import type {
  CollectiveData,
  MembershipData,
  SingleUnitData,
  SingleUnitKind,
  SuccessionData,
  UnitBase,
  UnitData,
} from "../../plan/unit-data.js";
import { exactly, fields, list, oneOf } from "./build.js";
import {
  certaintySchema,
  countSchema,
  extensionSchema,
  idSchema,
  idsSchema,
  noteSchema,
  periodEndSchema,
  textSchema,
} from "./values.js";

export const roleSchema: z.ZodMiniType<Role> = /* @__PURE__ */ role();
export const membershipSchema: z.ZodMiniType<MembershipData> = /* @__PURE__ */ membership();
export const unitSchema: z.ZodMiniType<UnitData> = /* @__PURE__ */ unit();
export const successionSchema: z.ZodMiniType<SuccessionData> = /* @__PURE__ */ succession();

function role(): z.ZodMiniType<Role> {
  return oneOf<Role>()("lead", "support", "responsible", "oversee");
}

function membership(): z.ZodMiniType<MembershipData> {
  return z.strictObject(
    fields<MembershipData>()({
      collective: idSchema,
      from: periodEndSchema,
      to: periodEndSchema,
      certainty: certaintySchema,
      doubt: z.exactOptional(z.string()),
      source: textSchema,
    }),
  );
}

function base() {
  return fields<UnitBase>()({
    id: idSchema,
    name: textSchema,
    fullName: z.exactOptional(textSchema),
    aliases: z.exactOptional(list(textSchema)),
    notes: z.exactOptional(list(noteSchema)),
    ext: z.exactOptional(extensionSchema),
  });
}

function single() {
  type Together = NonNullable<SingleUnitData["reportsTogetherWith"]>[number];
  const together = z.strictObject(
    fields<Together>()({ unit: idSchema, certainty: certaintySchema, source: textSchema }),
  );
  return z.strictObject(
    fields<SingleUnitData>()({
      ...base(),
      kind: exactly<SingleUnitKind>()(
        z.literal([
          "government",
          "office",
          "department",
          "section",
          "institution",
          "public-utility",
          "town",
          "development-zone",
          "superior",
          "party-body",
          "unspecified",
        ]),
      ),
      code: z.exactOptional(textSchema),
      from: z.exactOptional(periodEndSchema),
      to: z.exactOptional(periodEndSchema),
      memberOf: z.exactOptional(list(membershipSchema)),
      partOf: z.exactOptional(idSchema),
      reportsTogetherWith: z.exactOptional(list(together)),
    }),
  );
}

function collective() {
  type MayInclude = NonNullable<CollectiveData["mayInclude"]>[number];
  type CountHint = NonNullable<CollectiveData["countHints"]>[number];
  const mayInclude = z.strictObject(fields<MayInclude>()({ unit: idSchema, reason: textSchema }));
  const countHint = z.strictObject(
    fields<CountHint>()({ count: countSchema, text: textSchema, source: textSchema }),
  );
  return z.strictObject(
    fields<CollectiveData>()({
      ...base(),
      kind: z.literal("collective"),
      roster: oneOf<CollectiveData["roster"]>()("complete", "partial", "unknown"),
      residualOf: z.exactOptional(idsSchema),
      mayInclude: z.exactOptional(list(mayInclude)),
      roles: z.exactOptional(list(roleSchema)),
      subsetOf: z.exactOptional(idSchema),
      countHints: z.exactOptional(list(countHint)),
    }),
  );
}

function unit(): z.ZodMiniType<UnitData> {
  return exactly<UnitData>()(z.discriminatedUnion("kind", [single(), collective()]));
}

function succession(): z.ZodMiniType<SuccessionData> {
  return z.strictObject(
    fields<SuccessionData>()({
      id: idSchema,
      kind: oneOf<SuccessionData["kind"]>()("merge", "rename", "retype", "split", "transfer"),
      from: idsSchema,
      to: idsSchema,
      date: periodEndSchema,
      note: z.exactOptional(textSchema),
      source: textSchema,
    }),
  );
}

import * as z from "zod/mini";
import * as evidence from "../../../src/validate/schema/evidence.js";
import * as noticeSchemas from "../../../src/validate/schema/notice.js";
import { planSchema } from "../../../src/validate/schema/plan.js";
import * as tasks from "../../../src/validate/schema/tasks.js";
import * as timing from "../../../src/validate/schema/timing.js";
import * as units from "../../../src/validate/schema/units.js";
import * as values from "../../../src/validate/schema/values.js";
import { type Description, keys, kinds } from "./descriptions.js";

const names: readonly (readonly [z.ZodMiniType, string])[] = [
  [values.spanSchema, "Span"],
  [values.quotationSchema, "Quotation"],
  [values.noteSchema, "Note"],
  [values.idSchema, "Id"],
  [values.textSchema, "Text"],
  [values.dateSchema, "Date"],
  [values.daySchema, "Day"],
  [values.extensionSchema, "Extension"],
  [timing.eventSchema, "Event"],
  [timing.timingSchema, "Timing"],
  [units.roleSchema, "Role"],
  [units.unitSchema, "Unit"],
  [units.membershipSchema, "Membership"],
  [units.successionSchema, "Succession"],
  [tasks.citationSchema, "Citation"],
  [tasks.groupSchema, "Group"],
  [tasks.partSchema, "Part"],
  [tasks.actorSchema, "Actor"],
  [tasks.thresholdSchema, "Threshold"],
  [tasks.taskSchema, "Task"],
  [tasks.assignmentSchema, "Assignment"],
  [tasks.openListSchema, "OpenList"],
  [tasks.clauseSchema, "Clause"],
  [noticeSchemas.documentSchema, "Document"],
  [noticeSchemas.obligationSchema, "Obligation"],
  [noticeSchemas.inspectionSchema, "Inspection"],
  [noticeSchemas.exhortationSchema, "Exhortation"],
  [evidence.hashSchema, "Hash"],
  [evidence.sourceSchema, "Source"],
  [evidence.ambiguitySchema, "Ambiguity"],
  [evidence.repairSchema, "Repair"],
  [evidence.noiseSchema, "Noise"],
];

const date = "\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])";

/** What the checks of ours say, as far as JSON Schema can say it. */
const checks = new Map<unknown, Readonly<Record<string, unknown>>>([
  [values.idSchema, { pattern: "^\\S+$", maxLength: 100 }],
  [values.textSchema, { pattern: "\\S" }],
  [values.dateSchema, { pattern: `^${date}$`, format: "date" }],
  [values.daySchema, { pattern: `^(?:${date}|--(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01]))$` }],
  [values.countSchema, { type: "integer", minimum: 0 }],
  [values.positiveSchema, { type: "integer", minimum: 1 }],
  [evidence.hashSchema, { pattern: "^[0-9a-f]{64}$" }],
]);

const say = ([zh, en]: Description): string => `${zh}。${en}.`;

type Json = Record<string, unknown>;

const isObject = (value: unknown): value is Json =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Describes every key of every object in a schema; a key without words is left bare, and a test finds it. */
function describe(node: unknown, kind: string): void {
  if (Array.isArray(node)) for (const item of node) describe(item, kind);
  if (!isObject(node)) return;
  if (isObject(node.properties)) {
    for (const [key, value] of Object.entries(node.properties)) {
      const words = keys[`${kind}.${key}`] ?? keys[key];
      if (isObject(value) && words !== undefined) value.description = say(words);
    }
  }
  for (const [key, value] of Object.entries(node)) if (key !== "$defs") describe(value, kind);
}

/** The JSON Schema (draft 2020-12) of plan data, made from the zod schema that the library itself reads by. */
export function planJsonSchema(): Json {
  const registry = z.registry<{ id: string }>();
  for (const [schema, id] of names) registry.add(schema, { id });
  const made: Json = z.toJSONSchema(planSchema, {
    target: "draft-2020-12",
    metadata: registry,
    override: ({ zodSchema, jsonSchema }) => {
      if (!checks.has(zodSchema)) return;
      // The range of safe integers is what zod adds to a number; ours is what the check says.
      Object.assign(jsonSchema, checks.get(zodSchema));
    },
  });
  describe(made, "Plan");
  if (isObject(made.$defs)) {
    for (const [kind, definition] of Object.entries(made.$defs)) {
      describe(definition, kind);
      const words = kinds[kind];
      if (isObject(definition) && words !== undefined) definition.description = say(words);
    }
  }
  const { $schema, ...rest } = made;
  const title = "fengong/1";
  const description = kinds.Plan === undefined ? title : say(kinds.Plan);
  return { $schema, title, description, ...rest };
}

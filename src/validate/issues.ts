import type * as z from "zod/mini";
import { nearestDate } from "../date/nearest.js";
import type { Diagnostic, JsonPath, JsonType, Suggestion } from "../diagnostics/index.js";
import { nearestWords } from "./nearest.js";
import type { Rejection } from "./schema/reject.js";

type Issue = z.core.$ZodIssue;

const jsonTypes: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "string",
  "number",
  "boolean",
  "null",
  "array",
  "object",
] satisfies JsonType[]);

const isJsonType = (name: string): name is JsonType => jsonTypes.has(name);

const pathOf = (issue: Issue): JsonPath =>
  issue.path.map((key) => (typeof key === "number" ? key : String(key)));

/** The value at a path, or `undefined`; the data is a plain copy. */
function valueAt(root: unknown, path: JsonPath): unknown {
  return path.reduce<unknown>((value, key) => {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return undefined;
    return Object.getOwnPropertyDescriptor(value, key)?.value;
  }, root);
}

const set = (
  path: JsonPath,
  replacement: unknown,
  applicability: Suggestion["applicability"] = "likely",
): Suggestion => ({ applicability, edits: [{ target: { kind: "path", path }, replacement }] });

const suggesting = (suggestions: readonly Suggestion[]): { readonly suggestions?: readonly Suggestion[] } =>
  suggestions.length === 0 ? {} : { suggestions };

/** A number written as a text is meant as the number. */
function retyped(expected: readonly JsonType[], value: unknown, path: JsonPath): readonly Suggestion[] {
  if (!expected.includes("number") || typeof value !== "string" || !/^\d{1,15}$/.test(value)) return [];
  return [set(path, Number(value))];
}

/** What a list that was left out becomes. */
const missing = (expected: readonly JsonType[], path: JsonPath): readonly Suggestion[] =>
  expected.includes("array") ? [set(path, [])] : expected.includes("null") ? [set(path, null)] : [];

function wrongType(expected: readonly JsonType[], path: JsonPath, root: unknown): Diagnostic {
  const value = valueAt(root, path);
  const key = path.at(-1);
  if (value === undefined && typeof key === "string") {
    const suggestions = suggesting(missing(expected, path));
    return { code: "data.missing-key", severity: "error", params: { key }, path, ...suggestions };
  }
  const suggestions = suggesting(retyped(expected, value, path));
  return { code: "data.wrong-type", severity: "error", params: { expected, value }, path, ...suggestions };
}

function notInList(allowed: readonly string[], path: JsonPath, root: unknown): Diagnostic {
  const value = valueAt(root, path);
  if (value === undefined) return wrongType(["string"], path, root);
  const nearest = nearestWords(value, allowed);
  return {
    code: "data.not-in-list",
    severity: "error",
    params: { value, allowed, nearest },
    path,
    ...suggesting(nearest.slice(0, 1).map((word) => set(path, word))),
  };
}

/** Keys that this object may have, as far as its issues tell: those it lacks. */
const lackingKeys = (issues: readonly Issue[], path: JsonPath): readonly string[] =>
  issues
    .map(pathOf)
    .filter((one) => one.length === path.length + 1 && path.every((key, at) => one[at] === key))
    .map((one) => String(one.at(-1)));

function unknownKey(key: string, path: JsonPath, root: unknown, lacking: readonly string[]): Diagnostic {
  const nearest = nearestWords(key, lacking);
  const [meant] = nearest;
  const place = [...path, key];
  const rename: Suggestion | undefined =
    meant === undefined
      ? undefined
      : {
          applicability: "likely",
          edits: [
            { target: { kind: "path", path: [...path, meant] }, replacement: valueAt(root, place) },
            { target: { kind: "path", path: place }, replacement: undefined },
          ],
        };
  return {
    code: "data.unknown-key",
    severity: "error",
    params: { key, nearest },
    path: place,
    ...suggesting(rename === undefined ? [set(place, undefined, "maybe")] : [rename]),
  };
}

/** The date that was very likely meant. */
function redated(value: unknown, path: JsonPath): readonly Suggestion[] {
  const meant = nearestDate(value);
  return meant === undefined ? [] : [set(path, meant)];
}

function rejected(rejection: Rejection, path: JsonPath): Diagnostic {
  if (rejection.code === "date.malformed") {
    const { value } = rejection.params;
    return { severity: "error", ...rejection, path, ...suggesting(redated(value, path)) };
  }
  return { severity: "error", ...rejection, path };
}

/** Whether an issue leaves the type of the value in doubt: a word where an object belongs, or the other way round. */
function misses(issue: Issue, value: unknown): boolean {
  if (issue.path.length > 0 || issue.code === "unrecognized_keys") return false;
  return issue.code !== "invalid_value" || typeof value !== "string";
}

/** Of the alternatives that are of the value's type, the one with the least to mend. */
function bestAlternative(
  errors: readonly (readonly Issue[])[],
  value: unknown,
): readonly Issue[] | undefined {
  const fitting = errors.filter((issues) => !issues.some((issue) => misses(issue, value)));
  const [best] = fitting.sort((a, b) => a.length - b.length);
  return best;
}

const typesIn = (issues: readonly Issue[]): readonly JsonType[] =>
  issues.flatMap((issue): readonly JsonType[] => {
    if (issue.code === "invalid_value") return ["string"];
    return issue.code === "invalid_type" && isJsonType(issue.expected) ? [issue.expected] : [];
  });

function inUnion(issue: Extract<Issue, { code: "invalid_union" }>, root: unknown): readonly Diagnostic[] {
  const path = pathOf(issue);
  if ("options" in issue && issue.options !== undefined)
    return [notInList(issue.options.map(String), path, root)];
  const best = bestAlternative(issue.errors, valueAt(root, path));
  if (best === undefined) return [wrongType([...new Set(issue.errors.flatMap(typesIn))], path, root)];
  return toDiagnostics(
    best.map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] })),
    root,
  );
}

function fromIssue(issue: Issue, all: readonly Issue[], root: unknown): readonly Diagnostic[] {
  const path = pathOf(issue);
  switch (issue.code) {
    case "unrecognized_keys":
      return issue.keys.map((key) => unknownKey(key, path, root, lackingKeys(all, path)));
    case "invalid_value":
      return [notInList(issue.values.map(String), path, root)];
    case "invalid_union":
      return inUnion(issue, root);
    case "custom": {
      const rejection: Rejection | undefined = issue.params?.["rejection"];
      return rejection === undefined ? [] : [rejected(rejection, path)];
    }
    default:
      return [wrongType(typesIn([issue]), path, root)];
  }
}

/** Where a misspelt key would go: a key that is missing only for that reason is not to be filled as well. */
const renamedTo = (found: readonly Diagnostic[]): ReadonlySet<string> =>
  new Set(
    found.flatMap(({ code, suggestions = [] }) =>
      code === "data.unknown-key"
        ? suggestions.flatMap(({ edits }) =>
            edits.map(({ target }) => (target.kind === "path" ? JSON.stringify(target.path) : "")),
          )
        : [],
    ),
  );

/** What zod found, as diagnostics of this library, in the order of the data. */
export function toDiagnostics(issues: readonly Issue[], root: unknown): readonly Diagnostic[] {
  const found = issues.flatMap((issue) => fromIssue(issue, issues, root));
  const renamed = renamedTo(found);
  return found.map((one) => {
    if (one.code !== "data.missing-key" || !renamed.has(JSON.stringify(one.path))) return one;
    const { suggestions: _, ...rest } = one;
    return rest;
  });
}

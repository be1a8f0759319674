import type { DiagnosticParams } from "./codes.js";
import { fengongError, invalidArgument } from "./error.js";
import type { Diagnostic } from "./shapes.js";

/** What a caller without types passes is judged here, where a function first reads it: each of these throws `argument.invalid`, but where it says otherwise. */
type Expected = DiagnosticParams["argument.invalid"]["expected"];

/** Data with these keys, whatever they hold. */
type Having<Key extends PropertyKey> = { readonly [K in Key]?: unknown };

/** Whether a value is an object in which keys may be looked for: a list is none, and neither is a function. */
export const isRecord = <Key extends PropertyKey>(value: unknown): value is Having<Key> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Refuses what is no object. */
export function requireObject(name: string, value: unknown, expected: Expected = "object"): void {
  if (!isRecord(value)) throw invalidArgument(name, value, expected);
}

/** Refuses options that are no object: another argument in their place would be overlooked. */
export const requireOptions = (options: unknown): void => requireObject("options", options, "options");

/** Refuses a text that is no string: most often the bytes of a file. */
export function requireText(name: string, text: unknown): void {
  if (typeof text !== "string") throw invalidArgument(name, text, "string");
}

/** Throws `number.not-an-integer` for what is no whole number. */
export function requireInteger(name: string, value: unknown): void {
  if (Number.isInteger(value)) return;
  throw fengongError(`${name} must be a whole number.`, {
    code: "number.not-an-integer",
    params: { name, value },
  });
}

/** Refuses what cannot be called. */
export function requireFunction(name: string, value: unknown): void {
  if (typeof value !== "function") throw invalidArgument(name, value, "function");
}

/** Refuses what is no list. */
export function requireList(name: string, value: unknown): void {
  if (!Array.isArray(value)) throw invalidArgument(name, value, "list");
}

/** Refuses what holds no items: no list, nor anything else that can be gone through. A text is none, though it has characters. */
export function requireItems(name: string, value: unknown): void {
  if (typeof value === "object" && value !== null && Symbol.iterator in value) return;
  throw invalidArgument(name, value, "list");
}

/** Refuses what is no list, and the first item of it that a check turns down, which is named by its place. */
export function requireListOf(
  name: string,
  value: unknown,
  expected: Expected,
  fits: (item: unknown) => boolean = isRecord,
): void {
  if (!Array.isArray(value)) throw invalidArgument(name, value, "list");
  const at = value.findIndex((item) => !fits(item));
  if (at !== -1) throw invalidArgument(`${name}[${at}]`, value[at], expected);
}

/** The same for a list of texts. */
export const requireTexts = (name: string, value: unknown): void =>
  requireListOf(name, value, "string", (item) => typeof item === "string");

/** Refuses a value that is not among those there are: an empty answer to it would say what is not so. */
export function requireOneOf(name: string, value: unknown, choices: readonly string[]): void {
  if (typeof value === "string" && choices.includes(value)) return;
  throw invalidArgument(name, value, "choice", choices);
}

/** As {@link requireOneOf}, for a value that may be left out. */
export function requireChoice(name: string, value: unknown, choices: readonly string[]): void {
  if (value !== undefined) requireOneOf(name, value, choices);
}

/** As {@link requireOneOf}, for a list of values that may be left out. */
export function requireChoices(name: string, values: unknown, choices: readonly string[]): void {
  if (values === undefined) return;
  if (!Array.isArray(values)) throw invalidArgument(name, values, "list");
  for (const value of values) requireOneOf(name, value, choices);
}

const isDiagnostic = (value: unknown): boolean =>
  isRecord<keyof Diagnostic>(value) &&
  typeof value.code === "string" &&
  typeof value.severity === "string" &&
  isRecord(value.params);

/** Refuses what is no diagnostic. */
export function requireDiagnostic(value: unknown): void {
  if (!isDiagnostic(value)) throw invalidArgument("diagnostic", value, "diagnostic");
}

/** The same for a list of them. */
export const requireDiagnostics = (values: unknown): void =>
  requireListOf("diagnostics", values, "diagnostic", isDiagnostic);

import { invalidArgument } from "../diagnostics/index.js";

/** Refuses a value that is not among those there are: an empty answer to it would say what is not so. */
export function requireChoice(name: string, value: unknown, choices: readonly string[]): void {
  if (value === undefined || (typeof value === "string" && choices.includes(value))) return;
  throw invalidArgument(name, value, "choice", choices);
}

/** As {@link requireChoice}, for a list of values. */
export function requireChoices(name: string, values: unknown, choices: readonly string[]): void {
  if (values === undefined) return;
  if (!Array.isArray(values)) throw invalidArgument(name, values, "list");
  for (const value of values) requireChoice(name, value ?? null, choices);
}

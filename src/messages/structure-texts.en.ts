import { nearestDate } from "../date/nearest.js";
import type { JsonType, StructureParams } from "../diagnostics/index.js";
import { escapeText } from "./escape.js";
import { didYouMean, name, show, text } from "./phrases.en.js";
import type { DiagnosticTexts } from "./texts.js";

const types: Readonly<Record<JsonType, string>> = {
  string: "a string",
  number: "a number",
  boolean: "true or false",
  null: "null",
  array: "a list",
  object: "an object",
};

const listTypes = (expected: readonly JsonType[]): string => expected.map((type) => types[type]).join(" or ");

const listAllowed = (allowed: readonly string[]): string => allowed.map(escapeText).join(", ");

/** The English texts of what can be wrong with the structure of data. */
export const structureTextsEn: Pick<DiagnosticTexts, keyof StructureParams> = {
  "data.not-json": ({ value }) =>
    text(
      `${show(value)} is no value of JSON`,
      "JSON has strings, finite numbers, true, false, null, lists and plain objects only.",
    ),
  "data.circular": ({ key }) =>
    text(`${show(key)} leads back to an object that holds it`, "JSON cannot hold itself; break the circle."),
  "data.too-deep": ({ limit }) =>
    text(`nested more than ${limit} levels deep`, "No plan is that deep; look at the program that wrote it."),
  "data.forbidden-key": ({ key }) =>
    text(`the key ${show(key)} is refused`, "It could change JavaScript's own objects; remove or rename it."),
  "data.unknown-key": ({ key, nearest }) =>
    text(`there is no key ${show(key)} here`, didYouMean(nearest), "Keys of your own belong under ext."),
  "data.missing-key": ({ key }) =>
    text(
      `the key ${show(key)} is missing`,
      "Where there is nothing, a list is [], and what may be empty is null.",
    ),
  "data.wrong-type": ({ expected, value }) =>
    text(
      `expected ${listTypes(expected)}, got ${show(value)}`,
      typeof value === "string" && expected.includes("object")
        ? "If this is JSON text, parse it with JSON.parse first."
        : undefined,
    ),
  "data.not-in-list": ({ value, allowed, nearest }) =>
    text(`${show(value)} cannot stand here`, didYouMean(nearest), `It may be: ${listAllowed(allowed)}.`),
  "data.blank": ({ value }) =>
    text(
      `this cannot be blank, got ${show(value)}`,
      "Write something; a key that may be left out can go altogether.",
    ),
  "data.malformed-id": ({ value }) =>
    text(
      `${show(value)} cannot be an id`,
      "An id has at most 100 characters, no blanks or control characters, and is not __proto__, constructor or prototype.",
    ),
  "data.not-a-count": ({ value, least }) =>
    text(`expected a whole number of at least ${least}, got ${show(value)}`),
  "data.malformed-hash": ({ value }) =>
    text(
      `${show(value)} is no SHA-256`,
      "It has 64 lower-case hexadecimal digits, made from the UTF-8 bytes of the text.",
    ),
  "date.malformed-yearly-day": ({ value }) => {
    const nearest =
      typeof value === "string" ? nearestDate(value.replace(/^-+/, "2000-"))?.slice(4) : undefined;
    return text(
      `a day of every year is written --MM-DD, not ${show(value)}`,
      nearest === undefined
        ? 'As in "--09-20"; with its year, a day is YYYY-MM-DD.'
        : `Did you mean "-${nearest}"?`,
    );
  },
  "span.reversed": ({ start, end }) =>
    text(
      `the span ends at ${end}, before it starts at ${start}`,
      "A span is [start, end); are the two swapped?",
    ),
  "timing.period-mismatch": ({ period, of }) =>
    text(
      `${show(of)} does not name a period of the kind ${name(period)}`,
      "A year is 2021, a half 2021-H1, a quarter 2021-Q3, a month 2021-06, ten days 2021-06-T1.",
    ),
};

import { importPlan, parseResponsibility, parseTiming } from "fengong/import";
import { importHtml } from "fengong/import/html";
import { describe, it } from "vitest";
import { expectRefusal } from "../support/refusal.js";

/** What a caller without types may pass for a text: most often the bytes of a file. */
const noTexts: readonly [string, unknown][] = [
  ["bytes", new Uint8Array([0xe5, 0xb8, 0x82])],
  ["undefined", undefined],
  ["null", null],
  ["a list", ["市司法局牵头"]],
];

describe.each(noTexts)("%s in place of a text", (_, value) => {
  const text = value as string;
  it.each<[string, string, () => unknown]>([
    ["parseResponsibility", "text", () => parseResponsibility(text)],
    ["parseTiming", "text", () => parseTiming(text)],
    ["importPlan", "source", () => importPlan(text)],
    ["importHtml", "source", () => importHtml(text)],
  ])("%s", (_call, name, call) =>
    expectRefusal(call, "argument.invalid", { name, value, expected: "string" }),
  );
});

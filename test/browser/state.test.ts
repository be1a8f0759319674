import { describe, expect, test } from "vitest";
import { initialState, readHash, type State, writeHash } from "../../docs/playground/src/state.js";

const start = initialState("zh");

describe("the address of a state", () => {
  test("holds what its panel asks, and the language", () => {
    expect(decodeURIComponent(writeHash(start))).toBe("#unit?lang=zh&unit=市司法局&asOf=2021-07-05");
    expect(writeHash({ ...start, panel: "days", theme: "dark" })).toBe(
      "#days?lang=zh&theme=dark&from=2021-07-05&days=10",
    );
  });

  test.each<[string, Partial<State>]>([
    ["unit", { panel: "unit", unit: "市审计局 & 各镇街#?%", asOf: "2021-07-19" }],
    ["days", { panel: "days", from: "2027-02-01", days: -5 }],
    ["parse", { panel: "parse", mode: "plan", sample: "", text: "一、\n1.修订（市司法局）+&=" }],
    ["matrix", { panel: "matrix", cell: "zs-audit/36", lang: "en", theme: "light" }],
  ])("of %s is read back as it was", (_, change) => {
    const state = { ...start, ...change };
    expect(readHash(writeHash(state), start)).toEqual(state);
  });

  test("leaves a long text out", () => {
    expect(writeHash({ ...start, panel: "parse", sample: "", text: "市".repeat(2001) })).toBe(
      "#parse?lang=zh&mode=clause",
    );
  });
});

describe("an address that says nothing or nonsense", () => {
  test.each(["", "#", "#nowhere", "#unit?lang=fr&theme=pink&days=ten", "#unit?%E0%A4%A", "#?&&==?"])(
    "%s",
    (hash) => {
      expect(readHash(hash, start)).toEqual(start);
    },
  );

  test.each(["1.5", "1e9", "NaN", "Infinity", "", " "])("as %j days", (days) => {
    expect(readHash(`#days?days=${encodeURIComponent(days)}`, start).days).toBe(10);
  });
});

import { importPlan } from "fengong/import";
import { Converter } from "opencc-js";
import { describe, expect, test } from "vitest";

const toSimplified = Converter({ from: "twp", to: "cn" });

describe("a converter passed in", () => {
  const source =
    "臨江市2024年資訊工作方案\n1.升級網際網路門戶，2024年6月底前完成。（市檔案局牽頭，市財政局配合）";
  const { data, diagnostics } = importPlan(source, { toSimplified });

  test("converts phrases, also where that changes their length", () => {
    expect(data.tasks[0]?.text).toBe("升级互联网门户，2024年6月底前完成。");
  });

  test("keeps spans right outside the phrase, and says where it cannot", () => {
    const at = (span: { readonly start: number; readonly end: number } | undefined) =>
      source.slice(span?.start, span?.end);
    expect(at(data.tasks[0]?.span)).toBe("升級網際網路門戶，2024年6月底前完成。");
    expect(at(data.tasks[0]?.timings[0]?.span)).toBe("2024年6月底前");
    expect(data.clauses[0]?.assignments.map(({ span }) => at(span))).toEqual(["市檔案局", "市財政局"]);
    const changed = diagnostics.filter(({ code }) => code === "import.length-changed");
    expect(changed.map(({ span }) => at(span)).join()).toContain("網際網路");
  });

  test("one that keeps lengths says nothing", () => {
    const plain = importPlan(source, { toSimplified: Converter({ from: "t", to: "cn" }) });
    expect(plain.diagnostics.filter(({ code }) => code === "import.length-changed")).toEqual([]);
  });

  test("without one, the library's own table is used", () => {
    expect(importPlan(source).data.clauses[0]?.text).toBe("市档案局牵头，市财政局配合");
  });
});

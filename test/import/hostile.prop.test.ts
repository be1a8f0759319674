import fc from "fast-check";
import { type ImportResult, importPlan } from "fengong/import";
import { importHtml } from "fengong/import/html";
import { zhongshan2021Texts } from "fengong/plans/zhongshan-2021/source";
import { describe, expect, test } from "vitest";
import { spansIn } from "../seeds/zhongshan-2021/span-walk.js";

/** What must hold of every import, whatever came in. */
function holds({ data, diagnostics, accounting }: ImportResult, source: string): void {
  const { used, noise, unread } = accounting.characters;
  expect(used + noise + unread).toBe(source.length);
  let end = 0;
  for (const { span } of accounting.segments) {
    expect(span.start).toBe(end);
    end = span.end;
  }
  expect(end).toBe(source.length);
  for (const span of [...spansIn(data), ...diagnostics.flatMap((each) => each.span ?? [])]) {
    expect(span.start).toBeGreaterThanOrEqual(0);
    expect(span.end).toBeGreaterThanOrEqual(span.start);
    expect(span.end).toBeLessThanOrEqual(source.length);
  }
  const keys = data.tasks.map(({ key }) => key);
  expect(new Set(keys).size).toBe(keys.length);
  const units = new Set(data.units.map(({ id }) => id));
  for (const { assignments, governs } of data.clauses) {
    for (const { unit } of assignments) expect(units.has(unit)).toBe(true);
    for (const key of governs) expect(keys).toContain(key);
  }
}

const seed = zhongshan2021Texts["notice"] ?? "";
const html = `<table><tr><th>序号</th><th>工作任务</th><th>牵头单位</th><th>完成时限</th></tr><tr><td rowspan="2">1</td><td>修订办法</td><td>市档案局</td><td>6月底前</td></tr><tr><td colspan="3">二、其他</td></tr></table>`;
const markdown =
  "# 方案\n\n| 任务 | 责任单位 |\n|---|---|\n| 1.甲<br>2.乙 | 市司法局牵头 |\n\n一、丙（市水务局负责）\n牵头单位：市财政局 完成时限：年底前\n";

/** The layouts of tables that have lost their form. */
const flattened = `工作任务工作要求牵头单位配合单位一、夯实基础1.修订目录。市档案局市司法局2.开展培训。市财政局
序号 工作任务 责任单位 完成时限
1 修订目录 市档案局 6月底前
2 开展培训 市司法局、市财政局 全年
工作任务 |
责任单位 |
一、夯实基础 | ||
1.修订目录 |
市档案局 | |
序号
工作任务
责任单位
1
修订目录
市档案局
市公安局：负责整治道路。
市水务局牵头，负责清理河道。市教育局牵头，负责改善校舍。`;

/** Cuts and splices of real text, and marks that open and never close. */
const spliced = (text: string) =>
  fc
    .array(
      fc.oneof(
        fc
          .tuple(fc.nat(text.length), fc.nat(300))
          .map(([start, length]) => text.slice(start, start + length)),
        fc.constantFrom(
          "（",
          "）",
          "《",
          "|",
          "||",
          "\n",
          "<td>",
          "</table>",
          "<p hidden>",
          "<!--",
          "&#x4e00;",
          "一、",
          "1.",
          "①",
          "责任单位：",
          "。",
          "、",
          "\u0000",
          "\ud800",
          "\u00a0",
        ),
        fc.string({ unit: "grapheme", maxLength: 12 }),
      ),
      { maxLength: 30 },
    )
    .map((parts) => parts.join(""));

describe("never throws, spans stay inside, every character is accounted for", () => {
  test("arbitrary Unicode", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 400 }), (text) => {
        holds(importPlan(text), text);
        holds(importPlan(text, { format: "markdown" }), text);
        holds(importHtml(text), text);
      }),
    );
  });

  test.each([
    ["the seed", seed],
    ["Markdown", markdown],
    ["HTML", html],
    ["flattened tables", flattened],
  ])("%s, cut and spliced", (_, text) => {
    fc.assert(
      fc.property(spliced(text), (mixed) => {
        holds(importPlan(mixed), mixed);
        holds(importHtml(mixed), mixed);
      }),
    );
  });
});

describe("a converter that changes lengths", () => {
  test("spans stay inside, every character is accounted for", () => {
    const longer = (text: string): string => text.replaceAll("司", "司法").replaceAll("。", "");
    fc.assert(
      fc.property(spliced(flattened), (mixed) => {
        holds(importPlan(mixed, { toSimplified: longer }), mixed);
        holds(importHtml(mixed, { toSimplified: longer }), mixed);
      }),
    );
  });
});

describe("never hangs", () => {
  /** Ten million bytes of three characters, and a tenth of it of others. */
  test.each([
    ["哈", 3_400_000],
    ["（", 3_400_000],
    [" ", 10_000_000],
    ["一", 340_000],
    ["|", 1_000_000],
    ["1", 1_000_000],
    ["。", 340_000],
    ["<", 1_000_000],
    ["&", 1_000_000],
  ])(
    "nothing but %j",
    (character, times) => {
      const text = character.repeat(times);
      const { used, noise, unread } = importPlan(text).accounting.characters;
      expect(used + noise + unread).toBe(text.length);
    },
    30_000,
  );

  test.each([
    ["brackets", "（".repeat(200_000) + "市司法局负责" + "）".repeat(200_000)],
    ["tasks", "1.甲\n市司法局\n".repeat(10_000)],
    ["rows", "| 任务 | 责任单位 |\n".repeat(20_000)],
    ["titles", "《甲".repeat(300_000)],
    ["labels", "责任单位：市司法局".repeat(50_000)],
    ["unclosed scripts", "<script>".repeat(100_000)],
    ["titles of columns", "工作任务 责任单位 ".repeat(50_000)],
    ["titles that have run on", "工作任务责任单位".repeat(50_000)],
    ["titles that name no units", "任务 ".repeat(100_000)],
    ["rows a line", `序号 工作任务 责任单位\n${"1 修订目录 市档案局\n".repeat(20_000)}`],
    ["cells a line under titles", `序号\n工作任务\n责任单位\n${"1\n修订目录\n市档案局\n".repeat(10_000)}`],
    ["cells of one row", `序号\n工作任务\n责任单位\n1\n${"修订目录\n".repeat(50_000)}`],
    ["cells that pipes end", `工作任务 |\n责任单位 |\n${"修订目录 |\n".repeat(50_000)}`],
    ["titles that pipes end", "工作任务 |\n".repeat(50_000)],
    ["tabs", `工作任务\t责任单位\n${"修订目录\t市档案局\n".repeat(20_000)}`],
    ["cells of one line", `工作任务|责任单位\n${"|".repeat(500_000)}\n甲|乙`],
    ["units with duties", "市公安局：负责整治道路。\n".repeat(20_000)],
    ["sentences with duties", "市公安局牵头，负责整治道路。".repeat(30_000)],
    ["numbers that count on", "1.甲。市司法局2.乙。市财政局".repeat(20_000)],
    ["headings by unit", "一、市公安局\n1.整治道路\n".repeat(10_000)],
  ])(
    "%s without end",
    (_, text) => {
      expect(importPlan(text).accounting.characters).toBeDefined();
    },
    30_000,
  );

  test.each([
    "<div>",
    "<table>",
    "<table><tr><td>",
    "<td rowspan=65534 colspan=1000>甲",
    "<tr><td rowspan=999999 colspan=999999>甲",
    "<td rowspan=0 colspan=-1>甲",
    "<template>",
    "<!DOCTYPE x [<!ENTITY a '&a;&a;'>]>&a;",
    "<div></span>",
    "<p hidden>",
    "&amp;",
    "<b>",
    "<!--",
    "<a href='",
  ])(
    "%s without end",
    (tag) => {
      expect(importHtml(tag.repeat(100_000)).accounting.characters).toBeDefined();
    },
    30_000,
  );
});

describe("nothing of a source reaches a prototype", () => {
  test("names that are keys of every object", () => {
    const before = Object.getOwnPropertyNames(Object.prototype);
    const source = `__proto__市2024年constructor工作方案
一、__proto__
1.constructor（责任单位：__proto__局、constructor局、toString办公室）
责任单位：hasOwnProperty中心`;
    const { data } = importPlan(source, { jurisdiction: "__proto__" });
    importHtml(
      `<table><tr><th __proto__="a">任务</th><th>责任单位</th></tr><tr><td constructor="b">__proto__</td><td>__proto__局</td></tr></table>`,
    );
    expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(before);
    expect(({} as { readonly polluted?: unknown }).polluted).toBeUndefined();
    for (const unit of data.units) expect(Object.getPrototypeOf(unit)).toBe(Object.prototype);
  });
});

import { importHtml } from "fengong/import/html";
import { validatePlan } from "fengong/validate";
import { expect, test } from "vitest";

const page = (cell: string): string =>
  `<h1>临江市2024年工作要点</h1><table><tr><th>序号</th><th>工作任务</th><th>责任单位</th></tr><tr><td>1</td><td>公开目录&nbsp;&amp;清单，<b>6月</b>底前完成</td><td>${cell}</td></tr><tr><td>2</td><td>培训</td><td>市司法局</td></tr></table>`;

const mismatches = (html: string, text = html) =>
  validatePlan(importHtml(html).data, { texts: { source: text } })
    .filter(({ code }) => code === "span.words-mismatch")
    .map(({ params }) => params);

test.each(["市档案局<br>市司法局", "<p>市档案局</p><p>市司法局</p>", "市&#26723;案局、市&#x53F8;法局"])(
  "the words of a page are those at their places, whatever marks stand between: %s",
  (cell) => {
    expect(importHtml(page(cell)).data.clauses[0]?.assignments.map(({ unit }) => unit)).toEqual([
      "市档案局",
      "市司法局",
    ]);
    expect(mismatches(page(cell))).toEqual([]);
  },
);

test("other words are still told, also among marks", () => {
  const html = page("市档案局<br>市司法局");
  const found = mismatches(html, html.replace("<b>6月</b>底前", "<b>7月</b>底前"));
  expect(found).toContainEqual({ words: "6月底前", found: "7月</b>底前" });
});

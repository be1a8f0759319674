import { importHtml } from "fengong/import/html";
import { describe, expect, test } from "vitest";

const page = (inside: string): string =>
  `<h1>临江市2024年工作方案</h1><table><tr><th>序号</th><th>工作任务</th><th>责任单位</th></tr><tr><td>1</td><td>修订目录${inside}</td><td>市档案局</td></tr></table>`;

describe("what a page does not show never reaches the plan", () => {
  test.each([
    "<script>隐藏</script>",
    "<style>隐藏{}</style>",
    "<!-- 隐藏 -->",
    "<template>隐藏</template>",
    "<noscript>隐藏</noscript>",
    "<span hidden>隐藏</span>",
    '<span style="display:none">隐藏</span>',
    '<span style="color:red; DISPLAY : none !important">隐藏</span>',
    '<span style="visibility:hidden">隐藏</span>',
    '<span style="font-size:0">隐藏</span>',
    '<span style="opacity: 0">隐藏</span>',
    "<svg><text>隐藏</text></svg>",
    "<iframe>隐藏</iframe>",
    "<textarea>隐藏</textarea>",
    "<select><option>隐藏</select>",
    "<button>隐藏</button>",
    "<span hidden><b>隐藏</b></span>",
    "<![CDATA[隐藏]]>",
    '<img alt="隐藏">',
    '<input value="隐藏">',
  ])("%s", (inside) => {
    const source = page(inside);
    const { data, diagnostics, accounting } = importHtml(source);
    expect(data.tasks.map(({ text }) => text)).toEqual(["修订目录"]);
    expect(JSON.stringify([data, diagnostics])).not.toContain("隐藏");
    const at = source.indexOf("隐藏");
    const segment = accounting.segments.find(({ span }) => span.start <= at && at < span.end);
    expect(segment?.use).toBe("noise");
  });

  test("what only a screen reader leaves out, the page shows", () => {
    const { data } = importHtml(page('<span aria-hidden="true">和指南</span>'));
    expect(data.tasks.map(({ text }) => text)).toEqual(["修订目录和指南"]);
  });

  test("text that shows when it is searched for is text", () => {
    const { data } = importHtml(page('<span hidden="until-found">和指南</span>'));
    expect(data.tasks.map(({ text }) => text)).toEqual(["修订目录和指南"]);
  });
});

test("a closing tag in which the page ends is no text, and no place lies before the page", () => {
  const { data, diagnostics } = importHtml("<p>1.修订目录</p>\n</m闻 隐藏\n！");
  expect(data.tasks.map(({ text, span }) => [text, span.start, span.end])).toEqual([["修订目录", 5, 9]]);
  expect(JSON.stringify([data, diagnostics])).not.toContain("隐藏");
  expect(JSON.stringify([data, diagnostics])).not.toContain('"start":-1');
});

describe("entities are decoded once", () => {
  test.each([
    ["AT&amp;T", "AT&T"],
    ["AT&amp;amp;T", "AT&amp;T"],
    ["&amp;lt;script&amp;gt;", "&lt;script&gt;"],
    ["&lt;script&gt;", "<script>"],
    ["&#x4E00;&#19968;", "一一"],
    ["&ldquo;甲&rdquo;", "“甲”"],
    ["&unknown;", "&unknown;"],
    ["甲&", "甲&"],
  ])("%s is %s", (written, read) => {
    expect(importHtml(page(written)).data.tasks[0]?.text).toBe(`修订目录${read}`);
  });
});

describe("rows that stand outside any table", () => {
  test("make one, and what follows them is no part of it", () => {
    const { data } = importHtml(
      "<tr><td>序号</td><td>工作任务</td><td>责任单位</td></tr><tr><td>1</td><td>修订目录</td><td rowspan=2>市档案局</td></tr><tr><td>2</td><td>开展培训</td></tr><p>上一篇：无</p>",
    );
    expect(data.clauses.map(({ text, governs }) => `${text} ${governs.join()}`)).toEqual(["市档案局 1,2"]);
    expect(JSON.stringify(data.tasks)).not.toContain("上一篇");
  });
});

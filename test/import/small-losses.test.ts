import { importPlan } from "fengong/import";
import { importHtml } from "fengong/import/html";
import { describe, expect, test } from "vitest";

const codes = (diagnostics: readonly { readonly code: string; readonly params: object }[], code: string) =>
  diagnostics.filter((one) => one.code === code).map(({ params }) => params);

describe("whom an obligation of the notice is filed with", () => {
  const notice = (sentences: string, issuer = "云湖市人民政府办公室"): string =>
    `${issuer}关于印发2024年政务公开工作分工方案的通知

各县（区）人民政府，市政府各部门：
现将《2024年政务公开工作分工方案》印发给你们。${sentences}

${issuer}
2024年3月1日

2024年政务公开工作分工方案

1.编制公开事项目录。（市司法局负责）
`;
  const recipients = (sentences: string, issuer?: string) => {
    const { data } = importPlan(notice(sentences, issuer));
    const names = new Map(data.units.map(({ id, name }) => [id, name]));
    return data.obligations.map(({ recipient }) =>
      recipient === null ? null : [names.get(recipient.unit), recipient.written.words],
    );
  };

  test.each([
    "各单位要于12月10日前报送工作总结。",
    "各部门要于每季度首月10日前报送上季度进展。",
    "各单位要于7月10日前报送进展情况。",
    "各单位要于7月10日前报送联系人。",
    "各单位要于7月10日前报送本单位实施方案。",
  ])("%s names nobody", (sentence) => {
    expect(recipients(sentence)).toEqual([null]);
  });

  test("what is filed is no unit", () => {
    const { data } = importPlan(notice("各单位要于12月10日前报送工作总结。"));
    expect(data.units.map(({ name }) => name)).not.toContain("工作总结");
  });

  test("我办 is the office that issued the notice, and no unit of its own", () => {
    const sentence = "各县区要于6月底前将进展情况报我办。";
    expect(recipients(sentence)).toEqual([["市人民政府办公室", "我办"]]);
    expect(recipients(sentence, "云湖市司法局")).toEqual([null]);
    expect(importPlan(notice(sentence)).data.units.map(({ name }) => name)).not.toContain("我办");
  });

  test.each([
    ["各部门要在9月底前将实施方案报送市司法局备案。", "市司法局"],
    ["各单位要于10月底前向市司法局报送自查报告。", "市司法局"],
    ["各单位要于11月底前报送工作总结至市财政局。", "市财政局"],
  ])("%s", (sentence, unit) => {
    expect(recipients(sentence)).toEqual([[unit, unit]]);
  });

  test("each obligation of a sentence has its own actor", () => {
    const { data } = importPlan(notice("各单位要于5月底前报送方案，各县区要于6月底前报送总结。"));
    expect(data.obligations.map(({ actorWritten }) => actorWritten.words)).toEqual(["各单位", "各县区"]);
  });
});

describe("fields of persons among keyed words", () => {
  const { data, diagnostics } = importPlan(`云湖市2024年重点工作分工方案

1.开展培训。
牵头领导：李四
责任单位：市司法局
完成时限：6月底前
2.公布清单。牵头领导：李四；责任单位：市财政局
3.完善平台。
责任单位：市教育局 责任人：王五
`);

  test("are no words of the task", () => {
    expect(data.tasks.map(({ text }) => text)).toEqual(["开展培训。", "公布清单。", "完善平台。"]);
    expect(data.clauses.map(({ governs }) => governs)).toEqual([["1"], ["2"], ["3"]]);
    expect(data.clauses.map(({ text }) => text)).toEqual([
      "责任单位：市司法局",
      "责任单位：市财政局",
      "责任单位：市教育局",
    ]);
  });

  test("are said to be unread", () => {
    expect(codes(diagnostics, "import.unread")).toEqual([
      { words: "牵头领导：李四" },
      { words: "牵头领导：李四；" },
      { words: "责任人：王五" },
    ]);
  });

  test("a sentence that only begins so stays with its task", () => {
    const text = "压实责任。分管领导：每月听取一次汇报，协调解决推进中的问题，并向市政府书面报告有关情况。";
    const plan = importPlan(`云湖市2024年重点工作分工方案\n\n1.${text}\n责任单位：市司法局\n`);
    expect(plan.data.tasks.map((task) => task.text)).toEqual([text]);
  });
});

test("an escaped pipe in Markdown parts no cells and loses its backslash", () => {
  const { data, accounting } = importPlan(`# 云湖市2024年政务公开分工方案

| 序号 | 工作任务 | 责任单位 |
| --- | --- | --- |
| 1 | 公布清单\\|目录 | 市司法局 |
| 2 | 修订目录 | 市财政局 |
`);
  expect(data.tasks.map(({ number, text }) => [number, text])).toEqual([
    [1, "公布清单|目录"],
    [2, "修订目录"],
  ]);
  expect(accounting.segments.filter(({ use }) => use === "unread")).toEqual([]);
});

describe("headings in the column of numbers", () => {
  const page = (head: string, rows: string): string =>
    `<h1>云湖市2024年重点工作分工方案</h1><table><tr>${head}<th>工作任务</th><th>责任单位</th></tr>${rows}</table>`;
  const tasks = (html: string) => {
    const { data } = importHtml(html);
    const titles = new Map(data.groups.map(({ id, title }) => [id, title]));
    return data.tasks.map(({ number, group, text }) => [titles.get(group), number, text]);
  };

  test("over the rows that they span", () => {
    const rows = `<tr><td rowspan=2>一、围绕助企纾困</td><td>公布惠企清单</td><td>市财政局</td></tr>
<tr><td>开展政策宣讲</td><td>市工信局</td></tr>
<tr><td>二、围绕民生保障</td><td>公开招生信息</td><td>市教育局</td></tr>`;
    expect(tasks(page("<th>序号</th>", rows))).toEqual([
      ["围绕助企纾困", 1, "公布惠企清单"],
      ["围绕助企纾困", 2, "开展政策宣讲"],
      ["围绕民生保障", 3, "公开招生信息"],
    ]);
  });

  test("beside numbers of their own", () => {
    const rows = `<tr><td rowspan=2>助企纾困</td><td>7</td><td>公布惠企清单</td><td>市财政局</td></tr>
<tr><td>8</td><td>开展政策宣讲</td><td>市工信局</td></tr>`;
    expect(tasks(page("<th colspan=2>序号</th>", rows))).toEqual([
      ["助企纾困", 7, "公布惠企清单"],
      ["助企纾困", 8, "开展政策宣讲"],
    ]);
  });

  test("numbers in words are none", () => {
    const rows = "<tr><td>二十三</td><td>公布惠企清单</td><td>市财政局</td></tr>";
    expect(importHtml(page("<th>序号</th>", rows)).data.groups.map(({ title }) => title)).toEqual([
      "云湖市2024年重点工作分工方案",
    ]);
  });
});

import { importPlan } from "fengong/import";
import { importHtml } from "fengong/import/html";
import { describe, expect, test } from "vitest";
import { outline } from "./outline.js";
import { rowsOf } from "./rows.js";

const codes = ({ diagnostics }: ReturnType<typeof importPlan>): readonly string[] =>
  diagnostics.map(({ code }) => code);

describe("who signed behind a plan", () => {
  const lines = `云岭市2025年统计工作分工方案

1.开展经济普查。（市统计局牵头）
2.建立企业名录库，按月更新。（市统计局负责）

云岭市人民政府办公室
2025年2月20日
`;
  test("gives the issuer and the day, and heads nothing", () => {
    const { data } = importPlan(lines);
    expect(data.document.signed).toBe("2025-02-20");
    expect(data.units.find(({ id }) => id === data.document.issuer)?.fullName).toBe("云岭市人民政府办公室");
    expect(data.groups.map(({ title }) => title)).toEqual(["云岭市2025年统计工作分工方案"]);
    expect(data.tasks).toHaveLength(2);
  });

  test("stands behind the paragraphs of a page too", () => {
    const { data } = importHtml(
      `<h1>云岭市2025年统计工作分工方案</h1><p>1.开展普查。（市统计局负责）</p><p>云岭市统计局</p><p>二〇二五年二月二十日</p>`,
    );
    expect(data.document.signed).toBe("2025-02-20");
  });

  test("is none among the cells of a table", () => {
    const { data } = importPlan(`序号
工作任务
责任单位
完成时限
1
开展普查
市统计局
2025年6月30日`);
    expect(data.document.signed).toBeNull();
    expect(outline(data).clauses).toEqual([expect.stringContaining("1 merged-cell: 市统计局 responsible")]);
  });
});

describe("numbers of pages", () => {
  test("are no headings, and part no sentence", () => {
    const { data, accounting } = importPlan(`云岭市2025年统计工作分工方案
一、普查
1.开展普查。（市统计局牵头）
— 1 —
2.建立名录库，实行动态管
第 2 页 共 3 页
理。（市统计局负责）
`);
    expect(outline(data).groups).toEqual(["普查 ×1"]);
    expect(outline(data).tasks).toEqual(["1 普查: 开展普查。", "2 普查: 建立名录库，实行动态管\n理。"]);
    expect(accounting.segments.filter(({ use }) => use === "noise")).toContainEqual(
      expect.objectContaining({ reason: "footer" }),
    );
    expect(accounting.characters.unread).toBe(0);
  });
});

describe("a plan in lines beside tables", () => {
  const before = `云岭市2025年养老服务工作分工方案
一、完善设施
（一）新建养老中心四家。（市民政局牵头，市财政局配合）
（二）改造适老家庭五百户，9月底前完成。（市民政局负责）
`;
  const table = `附件：重点项目任务分解表
序号	项目	责任单位	完成时限
1	福利院二期	市民政局	10月底前
2	老年食堂	各街道	6月底前
`;
  test("before one is read as well, and the table's annex is a group", () => {
    const result = importPlan(before + table);
    expect(result.data.title).toBe("云岭市2025年养老服务工作分工方案");
    expect(outline(result.data).tasks).toEqual([
      "1/1 完善设施: 新建养老中心四家。",
      "1/2 完善设施: 改造适老家庭五百户，9月底前完成。 [byEndOf 2025-09 9月底前]",
      "2/1 重点项目任务分解表: 福利院二期 [byEndOf 2025-10 10月底前]",
      "2/2 重点项目任务分解表: 老年食堂 [byEndOf 2025-06 6月底前]",
    ]);
    expect(outline(result.data).clauses.slice(0, 2)).toEqual([
      "1/1 sentence: 市民政局 lead (verb); 市财政局 support (verb)",
      "1/2 sentence: 市民政局 responsible (verb)",
    ]);
    expect(codes(result)).not.toContain("import.unread");
  });

  test("behind one is read as well", () => {
    const { data, accounting } = importPlan(`云岭市2025年招商工作方案
一、工作任务
序号|工作任务|责任单位
1|引进项目十五个|市投促局
二、保障措施
（一）每月召开一次调度会。（市政府办公室负责）
`);
    expect(outline(data).tasks).toEqual([
      "1/1 工作任务: 引进项目十五个",
      "2/1 保障措施: 每月召开一次调度会。 [recurring 每月召开一次]",
    ]);
    expect(accounting.characters.unread).toBe(0);
  });

  test("is none where nobody answers: the paragraphs of a notice stay its own", () => {
    const { data, diagnostics } = importPlan(`云岭市2025年招商工作任务分解表
一、提高认识。要加强领导。
序号|工作任务|责任单位
1|引进项目十五个|市投促局`);
    expect(data.tasks.map(({ text }) => text)).toEqual(["引进项目十五个"]);
    expect(diagnostics.map(({ code }) => code)).not.toContain("import.no-title");
  });
});

describe("a heading over no task", () => {
  test("says so", () => {
    const result = importPlan(`云岭市2025年方案
1.修订目录。（市档案局负责）
2.开展检查。（市司法局负责）
保障措施
加强领导。`);
    expect(codes(result)).toContain("import.heading-without-task");
  });
});

describe("labels whose characters the layout has spread", () => {
  test("are the labels that they are", () => {
    const source = `云岭市2025年旅游工作任务分解
1.创建景区一家
责 任 单 位：市文旅局
完　成　时　限：2025年10月
2.开行专列
牵 头 单 位：市文旅局
配 合 单 位：市交通局`;
    const { data } = importPlan(source);
    expect(outline(data).tasks.map((task) => task.replace(/^.*?: /u, ""))).toEqual([
      "创建景区一家 [byEndOf 2025-10 2025年10月]",
      "开行专列",
    ]);
    expect(outline(data).clauses).toEqual([
      "1 label: 市文旅局 responsible (label)",
      "2 label: 市文旅局 lead (label)",
      "2 label: 市交通局 support (label)",
    ]);
    const [clause] = data.clauses;
    expect(source.slice(clause?.span.start, clause?.span.end)).toBe("责 任 单 位：市文旅局");
  });

  test("also in a page, where entities part them", () => {
    const { data } = importHtml(
      "<h1>云岭市2025年分工方案</h1><p>1.创建景区一家</p><p>责&nbsp;任&nbsp;单&nbsp;位：市文旅局</p><p>完&ensp;成&ensp;时&ensp;限：2025年10月</p>",
    );
    expect(outline(data).clauses).toEqual(["1 label: 市文旅局 responsible (label)"]);
    expect(data.tasks[0]?.timings.map(({ kind }) => kind)).toEqual(["byEndOf"]);
  });
});

describe("units over their tasks", () => {
  test("head them from the first on, where numbers begin again", () => {
    const { data } = importPlan(`云岭市2025年政府工作报告任务分工
市发改委
1.争取资金。
2.编制规划，11月底前完成。
市教育局
1.建成公办园八所。
市民政局
1.新增床位五百张。`);
    expect(outline(data).clauses).toEqual([
      expect.stringContaining("1/1,1/2 position: 市发改委 responsible"),
      expect.stringContaining("2/1 position: 市教育局 responsible"),
      expect.stringContaining("3/1 position: 市民政局 responsible"),
    ]);
  });

  test("are cells where units stand behind the last task too", () => {
    const { data } = importPlan(`1.争取资金。
市发改委
2.建成公办园八所。
市教育局`);
    expect(outline(data).clauses.map((clause) => clause.replace(/ \(.*/u, ""))).toEqual([
      "1 position: 市发改委 responsible",
      "2 position: 市教育局 responsible",
    ]);
  });
});

describe("words that stand at the foot of pages", () => {
  const limits = (source: string) => {
    const { data, accounting } = importPlan(source);
    const foot = accounting.segments.filter((part) => part.use === "noise" && part.reason === "footer");
    return [data.tasks.map(({ text }) => text), foot.map(({ span }) => source.slice(span.start, span.end))];
  };

  test("are a task where units answer for it, a cell a line", () => {
    expect(
      limits(`云岭市2025年任务分解表
序号
任务
责任单位
完成时限
1
建成水厂两座
市水务局
6月底前
2
开通政务微信公众号
市委宣传部
12月底前
上一篇：无`),
    ).toEqual([["建成水厂两座", "开通政务微信公众号"], ["上一篇：无"]]);
  });

  test("or a row with sentences, run into one line and counted on from any number", () => {
    const source =
      "序号工作任务责任单位21培育文明新风。发挥新媒体作用。市委宣传部牵头;市文旅局配合22规范网站管理。市网信办牵头,市公安局配合23开展普法宣传。市司法局";
    expect(rowsOf(source)).toEqual([
      "21 培育文明新风。发挥新媒体作用。; 市委宣传部 lead; 市文旅局 support",
      "22 规范网站管理。; 市网信办 lead; 市公安局 support",
      "23 开展普法宣传。; 市司法局 responsible",
    ]);
  });

  test("or a row a line, or a sentence", () => {
    expect(
      limits(
        "云岭市2025年任务分解表\n序号 任务 责任单位\n1 建成水厂 市水务局\n2 开通微信公众号 市委宣传部\n关于我们",
      ),
    ).toEqual([["建成水厂", "开通微信公众号"], ["关于我们"]]);
    expect(limits("云岭市2025年分工方案\n1.优化服务\n推出手机客户端。\n责任单位：市数据局\n扫一扫")).toEqual([
      ["优化服务\n推出手机客户端。"],
      ["扫一扫"],
    ]);
  });
});

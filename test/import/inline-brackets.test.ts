import { importPlan } from "fengong/import";
import { describe, expect, test } from "vitest";
import { outline } from "./outline.js";

/** An invented plan: numbered paragraphs, the units in brackets behind each, a notice before them. */
const source = `临江市人民政府办公室关于印发临江市2024年数字档案工作方案的通知
临政办函〔2024〕15号

各区人民政府，市有关单位：
　　按照《江北省数字档案管理规定》（江府〔2023〕8号）要求，经市人民政府同意，现将《临江市2024年数字档案工作方案》印发给你们，请认真贯彻执行。
　　各责任单位要在本方案印发后15个工作日内将工作安排报市档案局备案。市政府办公室将于11月10日前后对落实情况进行检查。

临江市人民政府办公室
2024年3月4日

临江市2024年数字档案工作方案

一、夯实工作基础
（一）修订全市档案分类目录，2024年6月底前印发。（市档案局牵头，市司法局、财政局配合）
（二）每年至少开展2次业务培训（含线上培训），并做好记录。（市人力资源社会保障局、市档案局按职责分工负责）
二、推进数据共享
（三）推动档案数据与政务服务平台对接。（由市政务服务数据管理局会同市档案局负责；各区人民政府参照落实）
（四）及时公开开放档案目录。（责任单位：各区人民政府，市直各部门）`;

describe("a plan in numbered paragraphs with the units in brackets", () => {
  const { data, accounting, diagnostics } = importPlan(source);

  test("tasks, groups, clauses and timings", () => {
    expect(outline(data)).toEqual({
      groups: ["夯实工作基础 ×1", "推进数据共享 ×1"],
      tasks: [
        "1 夯实工作基础: 修订全市档案分类目录，2024年6月底前印发。 [byEndOf 2024-06 2024年6月底前]",
        "2 夯实工作基础: 每年至少开展2次业务培训（含线上培训），并做好记录。 [recurring 每年至少开展2次]",
        "3 推进数据共享: 推动档案数据与政务服务平台对接。",
        "4 推进数据共享: 及时公开开放档案目录。 [prompt 及时]",
      ],
      clauses: [
        "1 sentence: 市档案局 lead (verb); 市司法局 support (verb); 市财政局 support (verb)",
        "2 sentence: 市人力资源社会保障局 responsible by duty (verb); 市档案局 responsible by duty (verb)",
        "3 sentence: 市政务服务数据管理局 responsible (verb); 市档案局 support (verb); 各区人民政府 responsible (verb)",
        "4 sentence: 各区人民政府 responsible (label); 市直各部门 responsible (label)",
      ],
    });
  });

  test("the facts of its notice", () => {
    const { document, jurisdiction, period, title } = data;
    expect({ jurisdiction, period, title }).toEqual({
      jurisdiction: "临江市",
      period: { first: "2024-01-01", last: "2024-12-31" },
      title: "临江市2024年数字档案工作方案",
    });
    expect([document.title.words, document.number?.words, document.signed, document.approval?.words]).toEqual(
      [
        "临江市人民政府办公室关于印发临江市2024年数字档案工作方案的通知",
        "临政办函〔2024〕15号",
        "2024-03-04",
        "经市人民政府同意",
      ],
    );
    expect(document.basis.map(({ title: named, number }) => [named, number])).toEqual([
      ["江北省数字档案管理规定", "江府〔2023〕8号"],
    ]);
    expect(document.addressees.map(({ words, units }) => [words, units])).toEqual([
      ["各区人民政府", ["各区人民政府"]],
      ["市有关单位", []],
    ]);
    expect(data.units.find(({ id }) => id === document.issuer)?.fullName).toBe("临江市人民政府办公室");
  });

  test("what the notice asks for and when the overseer looks", () => {
    expect(
      data.obligations.map(({ words, actor, recipient, timing }) => [
        words,
        actor,
        recipient?.unit,
        timing.kind,
      ]),
    ).toEqual([
      [
        "各责任单位要在本方案印发后15个工作日内将工作安排报市档案局备案",
        "各责任单位",
        "市档案局",
        "workingDaysAfter",
      ],
    ]);
    expect(data.inspections.map(({ words, examines, timing }) => [words, examines, timing.kind])).toEqual([
      ["市政府办公室将于11月10日前后对落实情况进行检查", "落实情况", "around"],
    ]);
  });

  test("nothing is left unread, and no doubt is an error", () => {
    expect(accounting.characters.unread).toBe(0);
    expect(diagnostics.filter(({ severity }) => severity !== "info").map(({ code }) => code)).toEqual([]);
  });
});

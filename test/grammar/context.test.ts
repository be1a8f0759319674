import { parseResponsibility } from "fengong/import";
import { describe, expect, test } from "vitest";

const units = (text: string, context: Parameters<typeof parseResponsibility>[1]) =>
  parseResponsibility(text, context).assignments.map(({ unit, role, rule }) => `${unit} ${role} ${rule}`);

const codes = (text: string, context: Parameters<typeof parseResponsibility>[1]) =>
  parseResponsibility(text, context).diagnostics.map(({ code }) => code);

describe("what is known beforehand", () => {
  test("a column's title gives the role of a list without a verb", () => {
    expect(units("市林业局、水利局", { column: "牵头单位" })).toEqual([
      "市林业局 lead column",
      "市水利局 lead column",
    ]);
    expect(units("市林业局", { column: "配合单位" })).toEqual(["市林业局 support column"]);
    expect(codes("市林业局", { column: "配合单位" })).toEqual([]);
  });

  test("under a column of responsible units a verb still says who leads", () => {
    expect(units("市林业局牵头，市水利局落实", { column: "落实单位" })).toEqual([
      "市林业局 lead verb",
      "市水利局 support beside-lead",
    ]);
  });

  test("a column of leads goes before the place beside a lead, not before a verb", () => {
    expect(units("市林业局负责，市水利局配合", { column: "牵头单位" })).toEqual([
      "市林业局 lead column",
      "市水利局 support verb",
    ]);
  });

  test("a label goes before the column", () => {
    expect(units("配合单位：市林业局", { column: "牵头单位" })).toEqual(["市林业局 support label"]);
  });

  test("a role given outright goes before the title", () => {
    expect(units("市林业局", { column: "牵头单位", role: "oversee" })).toEqual(["市林业局 oversee column"]);
  });

  test("the convention of the document makes the first of several lead", () => {
    expect(units("市林业局、市水利局负责", { firstLeads: true })).toEqual([
      "市林业局 lead convention",
      "市水利局 responsible verb",
    ]);
    expect(units("市林业局负责", { firstLeads: true })).toEqual(["市林业局 responsible verb"]);
    expect(units("市林业局配合，市水利局牵头", { firstLeads: true })).toEqual([
      "市林业局 support verb",
      "市水利局 lead verb",
    ]);
  });

  test("or all before the first comma, whom the others support", () => {
    expect(units("市林业局、市水利局，市财政局", { firstLeads: "list" })).toEqual([
      "市林业局 lead convention",
      "市水利局 lead convention",
      "市财政局 support convention",
    ]);
    expect(units("市林业局、市水利局负责", { firstLeads: "list" })).toEqual([
      "市林业局 responsible verb",
      "市水利局 responsible verb",
    ]);
    expect(units("市林业局牵头，市水利局配合", { firstLeads: "list" })).toEqual([
      "市林业局 lead verb",
      "市水利局 support verb",
    ]);
  });

  test("the level is understood before a list that nowhere names it", () => {
    expect(units("责任单位：林业局、水利局", { levelPrefix: "县" })).toEqual([
      "县林业局 responsible label",
      "县水利局 responsible label",
    ]);
  });

  test("the source of spans can be named", () => {
    const [first] = parseResponsibility("市林业局", { source: "notice" }).assignments;
    expect(first?.span).toEqual({ source: "notice", start: 0, end: 4 });
    expect(first?.segment.span.source).toBe("notice");
  });
});

describe("known units", () => {
  test("settle where a name ends when nothing parts it from the next", () => {
    const knownUnits = ["市林草中心", "护林志愿队", "水保站"];
    expect(units("责任单位：护林志愿队水保站", { knownUnits })).toEqual([
      "护林志愿队 responsible label",
      "水保站 responsible label",
    ]);
  });

  test("settle whether a prefix is understood", () => {
    const knownUnits = ["区农业局", "区城投公司", "水利局"];
    expect(units("责任单位：区农业局、城投公司、水利局", { knownUnits })).toEqual([
      "区农业局 responsible label",
      "区城投公司 responsible label",
      "水利局 responsible label",
    ]);
  });

  test("a name that is not among them is reported with the nearest", () => {
    const { diagnostics } = parseResponsibility("责任单位：市财证局", {
      knownUnits: ["市财政局", "市审计局"],
    });
    expect(diagnostics).toEqual([
      {
        code: "clause.unknown-unit",
        severity: "warning",
        params: { name: "市财证局", nearest: ["市财政局"] },
        span: { source: "input", start: 5, end: 9 },
      },
    ]);
  });
});

describe("nothing to read", () => {
  test.each(["", " ", "无", "/", "—"])("%j names nobody, which is no doubt", (text) => {
    expect(parseResponsibility(text)).toEqual({ assignments: [], diagnostics: [] });
  });

  test("words without a unit are reported whole", () => {
    expect(codes("按要求抓好落实", {})).toContain("clause.no-units");
  });

  test("an open bracket without its partner is reported", () => {
    expect(codes("（市林业局负责", {})).toEqual(["clause.unbalanced-bracket"]);
  });
});

import { compilePlan, findUnit, getGroup, getUnit, matchUnits, type UnitData, withUnits } from "fengong";
import { Converter } from "opencc-js";
import { describe, expect, it } from "vitest";
import { foldText, toSimplified } from "../../src/plan/names.js";
import { simplified, traditional } from "../../src/plan/script-table.js";
import { expectRefusal, refusalOf } from "../support/refusal.js";
import { ownCopy, zhongshan } from "../support/zhongshan.js";

const units = zhongshan.data.units;

/** A day on which the unit stands. */
const dayOf = (unit: UnitData): string =>
  unit.kind !== "collective" && typeof unit.from === "string" ? unit.from : "2021-07-05";

const spellings = units.flatMap((unit) =>
  [unit.id, unit.name, unit.fullName, ...(unit.aliases ?? [])].flatMap((name) =>
    name === undefined ? [] : [{ unit, name }],
  ),
);

/** Spellings as people in Taiwan, Hong Kong and elsewhere write them, character by character. */
const scripts = (["t", "tw", "hk"] as const).map((to) => Converter({ from: "cn", to }));

describe("names of units", () => {
  it("every id, name, full name and alias means its unit, in simplified and in every traditional script", () => {
    for (const { unit, name } of spellings) {
      for (const written of [name, ...scripts.map((convert) => convert(name))]) {
        expect(findUnit(zhongshan, written, { asOf: dayOf(unit) })?.id, written).toBe(unit.id);
      }
    }
  });

  it("width, case and blanks make no difference", () => {
    const wide = (text: string) =>
      text.replace(/[!-~]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0));
    for (const { unit, name } of spellings) {
      const asOf = dayOf(unit);
      for (const written of [wide(name), ` ${name}\u3000`, [...name].join(" "), name.toUpperCase()]) {
        expect(findUnit(zhongshan, written, { asOf })?.id, written).toBe(unit.id);
      }
    }
    expect(getUnit(zhongshan, "市政務服務數據管理局(市信息中心)").id).toBe("zs-government-data");
  });

  it.each([
    ["司法局", "zs-justice"],
    ["中山市司法局", "zs-justice"],
    ["市场监管局", "zs-market"],
    ["市市场监管局", "zs-market"],
    ["中山市市场监管局", "zs-market"],
    ["市场监督管理局", "zs-market"],
    ["发展和改革局", "zs-development"],
    ["水务局", "zs-water"],
    ["石岐街道办事处", "zs-shiqi"],
    ["坦洲镇政府", "zs-tanzhou"],
    ["中山市坦洲镇人民政府", "zs-tanzhou"],
    ["中山市石岐街道办事处", "zs-shiqi"],
    ["市人民政府办公室", "zs-office"],
    ["场监管局", undefined],
    ["供电局", undefined],
    ["市供电局", undefined],
  ])("%s means %s", (name, id) => {
    expect(findUnit(zhongshan, name)?.id).toBe(id);
  });

  it("a name that two units bore means the one that stood on the day", () => {
    const means = (name: string, asOf: string) => getUnit(zhongshan, name, { asOf }).id;
    expect([means("小榄镇", "2021-07-18"), means("小榄镇", "2021-07-19")]).toEqual([
      "zs-xiaolan",
      "zs-xiaolan-2021",
    ]);
    expect([means("民众", "2021-07-18"), means("民众", "2021-07-19")]).toEqual([
      "zs-minzhong-town",
      "zs-minzhong",
    ]);
    expect(means("民众街道", "2021-07-05")).toBe("zs-minzhong");
    expect(matchUnits(zhongshan, "民众街道")).toMatchObject([{ current: false, match: "name" }]);
  });

  it("a name that several units have on the day is ambiguous, with the candidates", () => {
    const twice = withUnits(zhongshan, [{ id: "second-justice", name: "市司法局", kind: "department" }]);
    expectRefusal(() => getUnit(twice, "司法局"), "unit.ambiguous", {
      name: "司法局",
      candidates: ["zs-justice", "second-justice"],
    });
    expect(getUnit(twice, "zs-justice").id).toBe("zs-justice");
    expect(getUnit(twice, "second-justice").id).toBe("second-justice");
  });

  it("an exact name is surer than a form that is only understood", () => {
    const twice = withUnits(zhongshan, [{ id: "bare", name: "司法局", kind: "department" }]);
    expect(getUnit(twice, "司法局").id).toBe("bare");
    expect(matchUnits(twice, "司法局").map(({ unit, match }) => [unit.id, match])).toEqual([
      ["bare", "name"],
      ["zs-justice", "elided"],
    ]);
  });

  it.each([
    ["市司法厅", "市司法局"],
    ["市财证局", "市财政局"],
    ["市发改委", "市发展改革局"],
    ["市教育局", "市教育体育局"],
    ["石歧街道", "石岐街道"],
    ["供电局", "中山供电局"],
    ["市衛生局", "市卫生健康局"],
  ])("%s: did you mean %s?", (asked, nearest) => {
    const [diagnostic] = refusalOf(() => getUnit(zhongshan, asked)).diagnostics;
    expect(diagnostic).toMatchObject({ code: "unit.unknown", params: { name: asked } });
    expect(diagnostic.params).toHaveProperty("nearest", expect.arrayContaining([nearest]));
    expect(diagnostic.suggestions?.map(({ edits }) => edits[0]?.replacement)).toContain(nearest);
  });

  it("groups answer to either script too", () => {
    expect(getGroup(zhongshan, "做好財政信息公開").id).toBe("g3");
  });
});

describe("the script table", () => {
  const toCn = Converter({ from: "t", to: "cn" });
  const hkToCn = Converter({ from: "hk", to: "cn" });
  const characters = [...traditional];

  it("has a simplified character for each traditional one, each once, all in the basic plane", () => {
    expect(characters).toHaveLength(traditional.length);
    expect([...simplified]).toHaveLength(characters.length);
    expect(new Set(characters).size).toBe(characters.length);
  });

  it("agrees with OpenCC", () => {
    const differing = characters.filter((character) => {
      const ours = toSimplified(character);
      return toCn(character) !== ours && hkToCn(character) !== ours;
    });
    expect(differing).toEqual([]);
  });

  it("simplifies every form of the common characters that Hong Kong and Taiwan write", () => {
    const forms = (["hk", "tw"] as const).map((to) => Converter({ from: "t", to }));
    const lost = characters.filter((character) =>
      forms.some((convert) => toSimplified(convert(character)) !== toSimplified(character)),
    );
    expect(lost).toEqual([]);
  });

  it("gives the plan's own words back from traditional script, and keeps offsets", () => {
    const toTraditional = Converter({ from: "cn", to: "t" });
    for (const { text } of ownCopy().tasks) {
      // 瞭 and 覆 are simplified characters too (瞭望, 覆盖): only the phrase tells.
      const converted = toTraditional(text).replaceAll("瞭解", "了解").replaceAll("答覆", "答復");
      expect(foldText(converted)).toBe(foldText(text));
      expect(toSimplified(converted)).toHaveLength(converted.length);
    }
  });
});

describe("names in a plan that nobody else made", () => {
  it("hostile ids and names are names like others", () => {
    const names = ["__proto__", "constructor", "toString", "hasOwnProperty"];
    const plan = withUnits(
      compilePlan(ownCopy()),
      names.map((name) => ({ id: name, name: `${name}局`, kind: "department" })),
    );
    for (const name of names) expect(getUnit(plan, name).name).toBe(`${name}局`);
    expect(findUnit(zhongshan, "constructor")).toBeUndefined();
  });
});

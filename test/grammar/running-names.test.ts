import { parseResponsibility } from "fengong/import";
import { describe, expect, test } from "vitest";

const unitsOf = (clause: string): readonly string[] =>
  parseResponsibility(clause).assignments.map(({ surface, role }) => `${surface} ${role}`);

/** Verbs of which no table says that they end a name. */
const verbs = [
  "引进",
  "核查",
  "收集",
  "部署",
  "安置",
  "颁发",
  "疏散",
  "抢修",
  "摸底",
  "兑现",
  "恢复",
  "划拨",
  "储备",
];
const bodies = [
  "市水务局",
  "市委宣传部",
  "水利部",
  "市公安局交警支队",
  "市政府督查室",
  "市红十字会",
  "县水文站",
  "省气象台",
  "县医院",
  "村委会",
  "属地镇街",
  "各县（市、区）人民政府",
  "国家发展改革委",
];

describe.each(bodies)("%s before any verb", (body) => {
  test.each(verbs)("%s", (verb) => {
    expect(unitsOf(`${body}${verb}受灾群众。`)).toEqual([`${body} responsible`]);
    expect(unitsOf(`由${body}会同市民政局${verb}受灾群众。`)).toEqual([
      `${body} responsible`,
      "市民政局 support",
    ]);
    expect(unitsOf(`市民政局、${body}${verb}受灾群众。`)).toEqual([
      "市民政局 responsible",
      `${body} responsible`,
    ]);
  });
});

describe("what ends like a name and is none", () => {
  test.each([
    ["市水务局核实服务平台。", ["市水务局 responsible"]],
    ["引进服务平台。（市水务局牵头）", ["市水务局 lead"]],
    ["省气象台恢复企业名录。", ["省气象台 responsible"]],
    ["部署安全检查。（市应急局负责）", ["市应急局 responsible"]],
    ["市红十字会办理登记，市财政局协办。", ["市红十字会 responsible", "市财政局 support"]],
    ["各乡镇、村委会负责宣传。", ["各乡镇 responsible", "村委会 responsible"]],
    ["省气象台和国家发展改革委负责。", ["省气象台 responsible", "国家发展改革委 responsible"]],
    ["每年向国务院作出报告。", []],
    ["灾害造成人员伤亡时启动预案。", []],
  ])("%s", (clause, units) => {
    expect(unitsOf(clause)).toEqual(units);
  });
});

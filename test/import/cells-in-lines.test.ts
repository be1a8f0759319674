import { importPlan } from "fengong/import";
import { expect, test } from "vitest";
import { outline } from "./outline.js";
import { rowsOf } from "./rows.js";

test("a number opens a row of its own, also where the task could be a name and a cell is missing", () => {
  expect(
    rowsOf(`序号
工作任务
责任单位
配合单位
完成时限
1
建立领导接访制度
市信访局
市委办
3月底前
2
开通网上信访平台
市信访局
4月底前
3
开展业务培训两期
市信访局
各县区
全年`),
  ).toEqual([
    "1 建立领导接访制度; [3月底前]; 市信访局 responsible; 市委办 support",
    "2 开通网上信访平台; [4月底前]; 市信访局 responsible",
    "3 开展业务培训两期; [全年]; 市信访局 responsible; 各县区 support",
  ]);
});

test("several headings may stand between two rows, one of them with a number in words", () => {
  const source = `任务类型
序号
工作任务
推进单位
行动一：改善环境
1
整治背街小巷
市城管局
行动二：更新城区
老旧小区
2
改造供水管网
市住建局
3
加装电梯
危旧房屋
4
排查安全隐患。
市应急局`;
  expect(outline(importPlan(source).data).groups).toEqual([
    "行动一：改善环境 ×1",
    "行动二：更新城区 ×1",
    "行动二：更新城区 > 老旧小区 ×1",
    "行动二：更新城区 > 危旧房屋 ×1",
  ]);
  expect(rowsOf(source)).toEqual([
    "1 整治背街小巷; 市城管局 responsible",
    "2 改造供水管网; 市住建局 responsible",
    "3 加装电梯; 市住建局 responsible",
    "4 排查安全隐患。; 市应急局 responsible",
  ]);
});

test("units on two lines of a cell are no part of the limit below them, and a limit heads no row", () => {
  expect(
    rowsOf(`类别
序号
工作任务
牵头单位
责任单位
完成时限
消防安全
1
排查高层建筑隐患
市消防救援支队
市住建局
市城管局
6月底前
2
更新微型消防站装备
市消防救援支队
各街道
交通安全
3
治理国省道隐患点
市公安局
市交通局
10月底前`),
  ).toEqual([
    "1 排查高层建筑隐患; [6月底前]; 市消防救援支队 lead; 市住建局 responsible; 市城管局 responsible",
    "2 更新微型消防站装备; [6月底前]; 市消防救援支队 lead; 各街道 responsible",
    "3 治理国省道隐患点; [10月底前]; 市公安局 lead; 市交通局 responsible",
  ]);
});

test("a second row of titles parts a title of units whose columns pipes leave empty", () => {
  expect(
    rowsOf(`序号|任务|责任单位||完成时限
||市级|区级|
1|建成水厂两座|市水务局|各区|6月底前
2|新增绿地百亩|市园林局|东区|9月底前`),
  ).toEqual([
    "1 建成水厂两座; [6月底前]; 市水务局 responsible; 各区 responsible",
    "2 新增绿地百亩; [9月底前]; 市园林局 responsible; 东区 responsible",
  ]);
});

test("a number of a higher level before one of a lower spans its row of piped cells", () => {
  const source = `工作任务 | 牵头单位 | 完成时限 |
（一）办好节庆 |
1.举办冰雪节 | 市文旅局 | 1月底前 |
2.举办采摘节 | 市农业农村局 | 9月底前 |
（二）开发线路 |
3.推出研学线路三条 | 市教育局 | 10月底前 |`;
  const cells = source.replaceAll(" |\n", " | ");
  for (const written of [source, cells]) {
    expect(rowsOf(written)).toEqual([
      "1 举办冰雪节; [1月底前]; 市文旅局 lead",
      "2 举办采摘节; [9月底前]; 市农业农村局 lead",
      "3 推出研学线路三条; [10月底前]; 市教育局 lead",
    ]);
    expect(outline(importPlan(written).data).groups).toEqual(["办好节庆 ×1", "开发线路 ×1"]);
  }
});

test("where blank lines part the cells, a line without one before it goes on with its cell", () => {
  const cells = [
    "序号",
    "工作任务",
    "牵头单位",
    "配合单位",
    "1",
    "推动源头减量。",
    "市土方管理\n专班",
    "市水务局、\n市房管局",
    "2",
    "规范运输处置。",
    "市城管局",
    "市公安局",
    "3",
    "利用再生材料。",
    "市住建局",
    "市交通局",
  ];
  expect(rowsOf(cells.join("\n\n"))).toEqual([
    "1 推动源头减量。; 市土方管理专班 lead; 市水务局 support; 市房管局 support",
    "2 规范运输处置。; 市城管局 lead; 市公安局 support",
    "3 利用再生材料。; 市住建局 lead; 市交通局 support",
  ]);
});

test("a sentence behind the units of a label, which names nobody, is no part of them", () => {
  expect(
    rowsOf(
      "1、修缮校舍，牵头单位：市教育局。其中，进度较慢的为青溪片区。\n2、培训医师，牵头单位：市卫健委。其中，九成已完成。",
    ),
  ).toEqual(["1 修缮校舍，; 市教育局 lead", "2 培训医师，; 市卫健委 lead"]);
});

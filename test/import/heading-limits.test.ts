import { importPlan } from "fengong/import";
import { expect, test } from "vitest";
import { rowsOf } from "./rows.js";

test("a heading that says by when sets the limit of the tasks under it that have none", () => {
  expect(
    rowsOf(`一、2024年6月底前完成的任务（2项）
1.修订目录。（市档案局负责）
2.公布清单。（市司法局负责，5月底前完成）
二、长期坚持的任务
（一）巡查
3.开展巡查。（市城管局负责）`),
  ).toEqual([
    "1 修订目录。; [2024年6月底前]; 市档案局 responsible",
    "2 公布清单。; [5月底前]; 市司法局 responsible",
    "3 开展巡查。; [长期坚持]; 市城管局 responsible",
  ]);
});

test("a heading that says what is to be done sets none, nor does a year", () => {
  const { data } = importPlan(`云岭市2025年工作方案
一、2025年底前建成水厂
1.完成选址。（市水务局负责）
二、2025年重点工作
2.开展巡查。（市城管局负责）`);
  expect(data.tasks.map(({ timings }) => timings)).toEqual([[], []]);
});

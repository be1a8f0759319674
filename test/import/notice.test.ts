import { importPlan } from "fengong/import";
import { expect, test } from "vitest";

/** A notice that names the plan it encloses, in words that a table could have for the titles of its columns. */
const notice = (title: string): string => `临江市人民政府办公室关于印发${title}的通知
临政办函〔2024〕33号
各区人民政府，市府直属各单位：
现将《${title}》印发给你们，请认真组织实施。各单位要在本方案公布后10个工作日内制定具体措施报市政府办公室备案。
临江市人民政府办公室
2024年5月8日
${title}
一、加强公开
1．公开财政预决算。（市财政局牵头，各预算单位落实）
2．公开抽检结果。（市市场监管局负责）
`;

test.each([
  "临江市2024年政务公开工作要点分工方案",
  "临江市2024年重点任务分工方案",
  "临江市2024年重点工作分工方案",
])("a notice of %s has no columns, and keeps its facts", (title) => {
  const { data } = importPlan(notice(title));
  const { document, groups, obligations, tasks } = data;
  expect(document).toMatchObject({
    columns: [],
    signed: "2024-05-08",
    number: { words: "临政办函〔2024〕33号" },
    title: { words: `临江市人民政府办公室关于印发${title}的通知` },
    planTitle: { words: title },
  });
  expect(groups.map((group) => group.title)).toEqual(["加强公开"]);
  expect(obligations.map(({ timing }) => timing)).toMatchObject([
    { kind: "workingDaysAfter", days: 10, event: "publication" },
  ]);
  expect(tasks.map(({ text }) => text)).toEqual(["公开财政预决算。", "公开抽检结果。"]);
});

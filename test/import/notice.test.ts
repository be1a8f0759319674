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

const short = (title: string, asks: string): string => `临江市人民政府办公室关于印发
${title.replace("\n", "")}的通知
各区人民政府，市府直属各单位：
现将《${title.replace("\n", "")}》印发给你们，请认真组织实施。${asks}
临江市人民政府办公室
2025年1月8日
${title}
1．公开财政预决算。（市财政局牵头，6月底前完成）
`;

test("titles over two lines are one, and their year counts", () => {
  const { data, diagnostics } = importPlan(short("临江市2024年政务公开\n工作要点分工方案", ""));
  expect(data).toMatchObject({
    title: "临江市2024年政务公开工作要点分工方案",
    jurisdiction: "临江市",
    period: { first: "2024-01-01", last: "2024-12-31" },
    document: {
      title: { words: "临江市人民政府办公室关于印发\n临江市2024年政务公开工作要点分工方案的通知" },
      planTitle: { words: "临江市2024年政务公开\n工作要点分工方案" },
    },
  });
  expect(diagnostics.map(({ code }) => code)).not.toContain("import.no-year");
});

test("a sentence above a title is no part of it", () => {
  const { data } = importPlan(
    "各单位请于2023年执行，特此通知\n临江市工作要点分工方案\n1．公开预决算。（市财政局负责）\n",
  );
  expect(data.title).toBe("临江市工作要点分工方案");
});

test.each([
  ["各单位要于6月底前报送工作总结。", ["各单位要于6月底前报送工作总结"]],
  [
    "各单位要于6月底前将方案报送市档案局、市司法局备案。",
    ["各单位要于6月底前将方案报送市档案局、市司法局备案"],
  ],
  ["各单位要于6月底前将方案报送市档案局备案。", []],
  ["各单位要于6月底前完成整改。", []],
])("%s", (asks, unread) => {
  const { diagnostics } = importPlan(short("临江市2024年重点任务分工方案", asks));
  const found = diagnostics.filter(({ code }) => code === "import.recipient-unread");
  expect(found.map(({ params }) => params)).toEqual(unread.map((words) => ({ words })));
});

test("the units of a heading govern no task, and that is said", () => {
  const { data, diagnostics } = importPlan(
    "临江市2024年分工方案\n一、加快平台建设（牵头单位：市政务局）\n1．完善功能。（市政务局负责）\n2．推进共享。（市大数据局负责）\n",
  );
  expect(data.groups.map(({ title }) => title)).toEqual(["加快平台建设"]);
  expect(data.tasks.map(({ text }) => text)).toEqual(["完善功能。", "推进共享。"]);
  const lost = diagnostics.filter(({ code }) => code === "import.clause-without-task");
  expect(lost.map(({ params }) => params)).toEqual([{ words: "牵头单位：市政务局" }]);
});

test("a task that is numbered as a heading of those below it is doubtful", () => {
  const long =
    "加快平台建设，健全管理制度，完善运行机制，推进数据共享，提升服务水平，强化安全保障，改进考核办法。";
  const { data, diagnostics } = importPlan(
    `临江市2024年分工方案\n（一）${long}（市政务局牵头）\n1．完善功能。（市政务局负责）\n2．推进共享。（市大数据局负责）\n`,
  );
  expect(data.tasks.map(({ text }) => text)).toEqual([long, "完善功能。", "推进共享。"]);
  expect(data.clauses[0]?.assignments).toMatchObject([{ role: "lead" }]);
  const doubts = diagnostics.filter(({ code }) => code === "import.task-doubtful");
  expect(doubts.map(({ params }) => params)).toEqual([{ words: long.slice(0, 40), doubt: "heading" }]);
});

test("its short first sentence heads it and those below it, and they keep their numbers", () => {
  const { data, diagnostics } = importPlan(
    "临江市2024年分工方案\n（一）加快平台建设。健全制度。（市政务局牵头）\n1．完善功能。（市政务局负责）\n2．推进共享。（市大数据局负责）\n",
  );
  expect(data.groups.map(({ title }) => title)).toEqual(["加快平台建设"]);
  expect(data.tasks.map(({ key, text }) => `${key} ${text}`)).toEqual([
    "1/1-1 健全制度。",
    "1/1 完善功能。",
    "1/2 推进共享。",
  ]);
  expect(data.clauses.map(({ governs }) => governs)).toEqual([["1/1-1"], ["1/1"], ["1/2"]]);
  expect(diagnostics.map(({ code }) => code)).toContain("import.heading-inferred");
});

test("what a sentence that hands the plan over goes on to ask is an obligation, or left unread where it names nobody", () => {
  const { data, diagnostics } = importPlan(`云岭市人民政府办公室关于印发2025年重点工作分工方案的通知
各区人民政府，市政府各部门：
现将《2025年重点工作分工方案》印发给你们，请认真贯彻落实，各责任单位要于3月底前将实施方案报市政府督查室。
按照工作要求，各区要于每季度末前将进展情况报市政府督查室。
为贯彻落实好本方案，市政府督查室将于9月下旬开展专项督查。
请遵照执行，并于4月10日前将联系人报市政府督查室。
云岭市人民政府办公室
2025年1月20日
2025年重点工作分工方案
1.建成水厂两座。（市水务局负责）
`);
  expect(data.obligations.map(({ words }) => words)).toEqual([
    "各责任单位要于3月底前将实施方案报市政府督查室",
    "各区要于每季度末前将进展情况报市政府督查室",
  ]);
  expect(data.inspections.map(({ words }) => words)).toEqual(["市政府督查室将于9月下旬开展专项督查"]);
  const unread = diagnostics.filter(({ code }) => code === "import.unread");
  expect(unread.map(({ params }) => params)).toEqual([{ words: "并于4月10日前将联系人报市政府督查室。" }]);
});

/** What an entry holds, as the table of the README says it. */
export type Held = Readonly<Record<"en" | "zh", string>>;

/** Every entry of the package, in the order of the table. */
export const held: Readonly<Record<string, Held>> = {
  fengong: {
    en: "plans, units, questions, timings ([model](docs/model.md))",
    zh: "方案、单位、查询、时限（[模型](docs/model.md)）",
  },
  "fengong/calendar": {
    en: "working days of mainland China 2002 to 2026, and calendars of your own ([guide](docs/working-days.md))",
    zh: "2002年至2026年的工作日，以及自定义日历（[指南](docs/working-days.md)）",
  },
  "fengong/plans/zhongshan-2021": {
    en: "the Zhongshan plan of 2021 as data",
    zh: "中山市2021年方案的数据",
  },
  "fengong/plans/zhongshan-2021/source": {
    en: "its text as received, for `cite`",
    zh: "其收到时的原文，供 `cite` 引用",
  },
  "fengong/validate": {
    en: "a plan's JSON read and judged: schema, rules, fixes ([guide](docs/validating.md))",
    zh: "读入并检查方案的 JSON：结构、规则、修正（[指南](docs/validating.md)）",
  },
  "fengong/validate/expectations": {
    en: "rules that say what a plan is expected to answer",
    zh: "写明方案应当怎样回答的规则",
  },
  "fengong/validate/readings": {
    en: "rules that read the words of a plan again and compare them with its data",
    zh: "重读方案文字并与数据比对的规则",
  },
  "fengong/plan.schema.json": {
    en: "the JSON Schema of plan data, for editors",
    zh: "方案数据的 JSON Schema，供编辑器使用",
  },
  "fengong/import": {
    en: "readers of clauses, timing phrases, and whole plans in text and Markdown ([guide](docs/importing.md), [how well they read](docs/import-quality.md))",
    zh: "读取责任单元格、时限用语，以及文本和 Markdown 的整份方案（[指南](docs/importing.md)，[读得有多准](docs/import-quality.md)）",
  },
  "fengong/import/html": {
    en: "the same from pages of HTML",
    zh: "同上，读取网页",
  },
  "fengong/ledger": {
    en: "the ledger (台账): who has done what on any date, lights, and the sheets of an office ([guide](docs/ledger.md))",
    zh: "台账：任何一天谁做了什么，亮灯，以及办公室用的各种表（[指南](docs/ledger.md)）",
  },
  "fengong/report": {
    en: "every answer as a typed table in two languages, in Markdown and in HTML ([guide](docs/reports.md))",
    zh: "各种答案的中英文表格，输出 Markdown 和 HTML（[指南](docs/reports.md)）",
  },
  "fengong/report/csv": { en: "CSV", zh: "CSV" },
  "fengong/report/ics": {
    en: "calendar file (iCalendar)",
    zh: "日历文件（iCalendar）",
  },
  "fengong/report/xlsx": { en: "workbook (Excel)", zh: "工作簿（Excel）" },
  "fengong/diagnostics": {
    en: "texts in Chinese and English for [every code](docs/diagnostics.md), labels, and a printer that marks the words",
    zh: "[每个代码](docs/diagnostics.md)的中英文说明、用语表，以及标出原文字词的打印",
  },
};

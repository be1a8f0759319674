/** An entry of the package as the table of the README shows it. */
export interface Entry {
  /** The file it is built from; none for what is not code. */
  readonly source?: string;
  readonly en: string;
  readonly zh: string;
}

/** Every entry of the package, in the order of the table. */
export const entries: Readonly<Record<string, Entry>> = {
  fengong: {
    source: "src/index.ts",
    en: "plans, units, questions, timings ([model](docs/model.md))",
    zh: "方案、单位、查询、时限（[模型](docs/model.md)）",
  },
  "fengong/calendar": {
    source: "src/calendar/index.ts",
    en: "working days of mainland China 2002 to 2026, and calendars of your own ([guide](docs/working-days.md))",
    zh: "2002年至2026年的工作日，以及自定义日历（[指南](docs/working-days.md)）",
  },
  "fengong/plans/zhongshan-2021": {
    source: "src/plans/zhongshan-2021.ts",
    en: "the Zhongshan plan of 2021 as data",
    zh: "中山市2021年方案的数据",
  },
  "fengong/plans/zhongshan-2021/source": {
    source: "src/plans/zhongshan-2021-source.ts",
    en: "its text as received, for `cite`",
    zh: "其收到时的原文，供 `cite` 引用",
  },
  "fengong/validate": {
    source: "src/validate/index.ts",
    en: "a plan's JSON read and judged: schema, rules, fixes ([guide](docs/validating.md))",
    zh: "读入并检查方案的 JSON：结构、规则、修正（[指南](docs/validating.md)）",
  },
  "fengong/validate/expectations": {
    source: "src/validate/expectations.ts",
    en: "rules that say what a plan is expected to answer",
    zh: "写明方案应当怎样回答的规则",
  },
  "fengong/plan.schema.json": {
    en: "the JSON Schema of plan data, for editors",
    zh: "方案数据的 JSON Schema，供编辑器使用",
  },
  "fengong/import": {
    source: "src/import/index.ts",
    en: "readers of clauses, timing phrases, and whole plans in text and Markdown ([guide](docs/importing.md), [how well they read](docs/import-quality.md))",
    zh: "读取责任单元格、时限用语，以及文本和 Markdown 的整份方案（[指南](docs/importing.md)，[读得有多准](docs/import-quality.md)）",
  },
  "fengong/import/html": {
    source: "src/import/html.ts",
    en: "the same from pages of HTML",
    zh: "同上，读取网页",
  },
  "fengong/ledger": {
    source: "src/ledger/index.ts",
    en: "the ledger (台账): who has done what on any date, lights, and the sheets of an office ([guide](docs/ledger.md))",
    zh: "台账：任何一天谁做了什么，亮灯，以及办公室用的各种表（[指南](docs/ledger.md)）",
  },
  "fengong/report": {
    source: "src/report/index.ts",
    en: "every answer as a typed table in two languages, in Markdown and in HTML ([guide](docs/reports.md))",
    zh: "各种答案的中英文表格，输出 Markdown 和 HTML（[指南](docs/reports.md)）",
  },
  "fengong/report/csv": { source: "src/report/csv.ts", en: "CSV", zh: "CSV" },
  "fengong/report/ics": {
    source: "src/report/ics.ts",
    en: "calendar file (iCalendar)",
    zh: "日历文件（iCalendar）",
  },
  "fengong/report/xlsx": { source: "src/report/xlsx.ts", en: "workbook (Excel)", zh: "工作簿（Excel）" },
  "fengong/diagnostics": {
    source: "src/messages/index.ts",
    en: "texts in Chinese and English for [every code](docs/diagnostics.md), labels, and a printer that marks the words",
    zh: "[每个代码](docs/diagnostics.md)的中英文说明、用语表，以及标出原文字词的打印",
  },
};

/** The source of every public entry, by the path after `fengong/`; `index` is `fengong` itself. */
export const entries = {
  index: "src/index.ts",
  calendar: "src/calendar/index.ts",
  diagnostics: "src/messages/index.ts",
  validate: "src/validate/index.ts",
  "validate/expectations": "src/validate/expectations.ts",
  "validate/readings": "src/validate/readings.ts",
  import: "src/import/index.ts",
  "import/html": "src/import/html.ts",
  ledger: "src/ledger/index.ts",
  report: "src/report/index.ts",
  "report/csv": "src/report/csv.ts",
  "report/ics": "src/report/ics.ts",
  "report/xlsx": "src/report/xlsx.ts",
  "plans/zhongshan-2021": "src/plans/zhongshan-2021.ts",
  "plans/zhongshan-2021/source": "src/plans/zhongshan-2021-source.ts",
};

/** What a user imports an entry by: `calendar` is `fengong/calendar`. */
export const publishedName = (entry: string): string => (entry === "index" ? "fengong" : `fengong/${entry}`);

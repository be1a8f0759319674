import { parseArgs } from "node:util";
import { compilePlan, isFengongError } from "fengong";
import { chinaMainland } from "fengong/calendar";
import { formatError, type Language } from "fengong/diagnostics";
import { zhongshan2021 } from "fengong/plans/zhongshan-2021";
import { report } from "./report.js";
import { words } from "./words.js";

const languages: Readonly<Record<string, Language>> = { zh: "zh", en: "en" };

function main(): number {
  const { values, positionals } = parseArgs({
    options: { lang: { type: "string", default: "zh" } },
    allowPositionals: true,
    strict: false,
  });
  const lang = languages[String(values.lang)];
  if (lang === undefined || positionals.length > 1) {
    console.error(words[lang ?? "zh"].usage);
    return 1;
  }
  const plan = compilePlan(zhongshan2021, { calendar: chinaMainland });
  try {
    console.log(report(plan, positionals[0] ?? "市司法局", lang));
    return 0;
  } catch (error) {
    if (!isFengongError(error)) throw error;
    console.error(formatError(error, { lang }));
    return 1;
  }
}

process.exitCode = main();

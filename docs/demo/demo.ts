import { parseArgs } from "node:util";
import { compilePlan, isFengongError } from "fengong";
import { chinaMainland } from "fengong/calendar";
import { formatError, type Language } from "fengong/diagnostics";
import { zhongshan2021 } from "fengong/plans/zhongshan-2021";
import { report } from "./report.js";
import { words } from "./words.js";

const languages: Readonly<Record<string, Language>> = { zh: "zh", en: "en" };

interface Arguments {
  readonly lang: Language;
  readonly unit: string;
}

/** The unit and the language asked for; nothing when the words make no sense. */
function readArguments(): Arguments | undefined {
  try {
    const { values, positionals } = parseArgs({
      options: { lang: { type: "string", default: "zh" } },
      allowPositionals: true,
    });
    const lang = languages[values.lang];
    return lang === undefined || positionals.length > 1
      ? undefined
      : { lang, unit: positionals[0] ?? "市司法局" };
  } catch {
    return undefined;
  }
}

function main(): number {
  const asked = readArguments();
  if (asked === undefined) {
    console.error(`${words.zh.usage}\n${words.en.usage}`);
    return 1;
  }
  const { lang, unit } = asked;
  const plan = compilePlan(zhongshan2021, { calendar: chinaMainland });
  try {
    console.log(report(plan, unit, lang));
    return 0;
  } catch (error) {
    if (!isFengongError(error)) throw error;
    console.error(formatError(error, { lang }));
    return 1;
  }
}

process.exitCode = main();

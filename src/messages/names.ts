import { quoteName } from "./describe.js";
import type { Language } from "./texts.js";

/** How many names of a list are shown. */
const most = 6;

const rest: Readonly<Record<Language, (count: number) => string>> = {
  zh: (count) => `等 ${count} 个`,
  en: (count) => ` and ${count} more`,
};

const separators: Readonly<Record<Language, string>> = { zh: "、", en: ", " };

/** Names in quotation marks; of a long list the first few, with the number of all (Chinese) or of the others (English). */
export function listNames(names: readonly string[], lang: Language, shownAtMost: number = most): string {
  const shown = names.slice(0, shownAtMost).map((name) => quoteName(name, lang));
  const more = names.length - shown.length;
  return shown.join(separators[lang]) + (more > 0 ? rest[lang](lang === "zh" ? names.length : more) : "");
}

/** Before the last of several alternatives. */
const or: Readonly<Record<Language, string>> = { zh: "或", en: " or " };

/** The nearest names as a choice; at most five. */
export function listChoices(names: readonly string[], lang: Language): string {
  const shown = names.slice(0, 5).map((name) => quoteName(name, lang));
  const others = shown.slice(0, -1).join(separators[lang]);
  return [...(others === "" ? [] : [others]), ...shown.slice(-1)].join(or[lang]);
}

import { requireOneOf, requireOptions } from "../diagnostics/index.js";
import type { Language } from "./texts.js";

const languages: readonly Language[] = ["zh", "en"];

/** Throws `argument.invalid` for a language that there is not. */
export const requireLanguage = (lang: Language): void => requireOneOf("lang", lang, languages);

/** The language that options ask for, Chinese by default. Throws `argument.invalid` for what are no options, and as above. */
export function languageOf(options: { readonly lang?: Language }): Language {
  requireOptions(options);
  const { lang = "zh" } = options;
  requireLanguage(lang);
  return lang;
}

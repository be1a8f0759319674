import type { Labels } from "./label-types.js";
import { labelsEn } from "./labels.en.js";
import { labelsZh } from "./labels.zh.js";
import type { Language } from "./texts.js";

/**
 * The label tables of both languages.
 *
 * @example
 * ```ts
 * import { type Labels, labels } from "fengong/diagnostics";
 *
 * labels.zh.role.lead; // => "牵头"
 * labels.en.dayReason["make-up"]; // => "make-up workday"
 *
 * const ours: Labels = { ...labels.zh, role: { ...labels.zh.role, support: "协办" } };
 * ours.role.support; // => "协办"
 * ```
 *
 * @category Texts
 */
export const labels: Readonly<Record<Language, Labels>> = { zh: labelsZh, en: labelsEn };

import type { LegalBasis } from "./types.js";

/** The day on which a period begins is not counted. */
export const firstDayNotCounted: LegalBasis = { act: "民法典", article: "第201条", checked: true };

/** A period in months ends on the corresponding day, or on the last day of a month that has none. */
export const correspondingDay: LegalBasis = { act: "民法典", article: "第202条", checked: true };

/** A period whose last day is a legal day of rest ends on the day after that rest. */
export const restDayMoves: LegalBasis = { act: "民法典", article: "第203条", checked: true };

import { compilePlan, type Plan, type Quotation, type Span, unitName } from "fengong";
import { chinaMainland } from "fengong/calendar";
import { zhongshan2021 } from "fengong/plans/zhongshan-2021";
import { zhongshan2021Texts } from "fengong/plans/zhongshan-2021/source";

/** The plan that the page asks. */
export const plan: Plan = compilePlan(zhongshan2021, { calendar: chinaMainland, texts: zhongshan2021Texts });

/** The day it was published: the one that questions are about unless they say otherwise. */
export const published: string = zhongshan2021.document.published ?? zhongshan2021.period.first;

/** The day on which 小榄镇 and 东升镇 became one, and two towns subdistricts. */
export const firstChange: string =
  zhongshan2021.successions.flatMap(({ date }) => date ?? [])[0] ?? published;

export const nameOf = (id: string): string => unitName(plan, id);

/** The source as received. */
export const sourceText = ({ source }: Span): string => plan.texts?.[source] ?? "";

/** Words without a place of their own: what law adds. */
export const isWritten = ({ words }: Quotation): boolean => words !== "";

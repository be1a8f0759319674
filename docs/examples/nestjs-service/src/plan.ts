import { compilePlan, type Plan } from "fengong";
import { chinaMainland } from "fengong/calendar";
import { zhongshan2021 } from "fengong/plans/zhongshan-2021";

/** The token by which the plan is injected: a plan is plain data, not an instance of a class. */
export const PLAN = "fengong.plan";

export const planProvider = {
  provide: PLAN,
  useFactory: (): Plan => compilePlan(zhongshan2021, { calendar: chinaMainland }),
};

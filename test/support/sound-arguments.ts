import { dutiesOf } from "fengong";
import { lightPresets } from "fengong/ledger";
import { toTable } from "fengong/report";
import { reportOn } from "./small-ledger.js";
import { zhongshan } from "./zhongshan.js";

// Arguments that functions take, to stand beside those that they refuse.

export const lineId = "zhongshan-2021/26.1/zs-justice";

/** Fictional: nobody did this. */
export const entry = {
  id: "e1",
  kind: "acknowledged",
  line: lineId,
  by: { unit: "zs-justice" },
  date: "2021-07-21",
  recordedAt: "2021-07-21",
} as const;

export const day = "2021-08-02";
export const onDay = reportOn(day);
export const lights = lightPresets["time-left"];
export const duties = dutiesOf(zhongshan, "市司法局");
export const dutyTable = toTable(zhongshan, "duties", duties);
export const found = { code: "date.impossible", severity: "error", params: { value: "2021-02-30" } } as const;
export const assigning = { by: { unit: "zs-office" }, date: day, recordedAt: day };

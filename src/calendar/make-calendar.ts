import { deepFreeze } from "../plain/freeze.js";
import type { WorkCalendar } from "./types.js";

type Optional = "notices" | "provisionalFrom" | "combines";

/** A calendar of the fields given, deeply frozen: without notices, none awaited and of no parts where they do not say so. */
export const makeCalendar = (
  fields: Omit<WorkCalendar, "kind" | Optional> & Partial<Pick<WorkCalendar, Optional>>,
): WorkCalendar =>
  deepFreeze({ kind: "official", notices: [], provisionalFrom: null, combines: null, ...fields });

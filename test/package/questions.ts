/** One question to each entry. */
const questions = `
const plan = compilePlan(zhongshan2021, { calendar: chinaMainland, texts: zhongshan2021Texts });
const led = tasksOwnedBy(plan, "市司法局").filter(({ role }) => role === "lead").map(({ task }) => task);
console.log(JSON.stringify([
  led,
  addWorkingDays(chinaMainland, "2021-07-05", 10),
  displayWidth("市司法局"),
  validatePlan(zhongshan2021, { rules: [expectOwnership({ unit: "市司法局", roles: ["lead"], tasks: led })] }).length,
  cite(plan, "c26").line,
]));
`;
/** What it prints. */
export const answer = '[["25","26"],"2021-07-19",8,0,145]';

/** The questions in an ES module. */
export const esm = `
import { cite, compilePlan, tasksOwnedBy } from "fengong";
import { addWorkingDays, chinaMainland } from "fengong/calendar";
import { displayWidth } from "fengong/diagnostics";
import { validatePlan } from "fengong/validate";
import { expectOwnership } from "fengong/validate/expectations";
import { zhongshan2021 } from "fengong/plans/zhongshan-2021";
import { zhongshan2021Texts } from "fengong/plans/zhongshan-2021/source";
${questions}`;

/** The questions in CommonJS. */
export const cjs = `
const { cite, compilePlan, tasksOwnedBy } = require("fengong");
const { addWorkingDays, chinaMainland } = require("fengong/calendar");
const { displayWidth } = require("fengong/diagnostics");
const { validatePlan } = require("fengong/validate");
const { expectOwnership } = require("fengong/validate/expectations");
const { zhongshan2021 } = require("fengong/plans/zhongshan-2021");
const { zhongshan2021Texts } = require("fengong/plans/zhongshan-2021/source");
${questions}`;

import { writeFileSync } from "node:fs";
import { planJsonSchema } from "./generate.js";

writeFileSync("dist/plan.schema.json", `${JSON.stringify(planJsonSchema(), null, 2)}\n`);

import { writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { readNotices } from "./files.js";
import { packedModule } from "./pack.js";

const target = resolve("src/calendar/packed-notices.ts");
writeFileSync(target, packedModule(readNotices()));

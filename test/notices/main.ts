import { writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { readNotices } from "./files.js";
import { packedModule } from "./pack.js";
import { problemsOf } from "./rules.js";

/** `npm run notices`: checks every file of `seeds/notices`, then packs them for the library. */
const notices = readNotices();
const problems = notices.flatMap((notice) =>
  [...problemsOf(notice)].map((problem) => `${notice.year} ${notice.kind}: ${problem}`),
);
if (problems.length > 0) {
  process.stderr.write(`${problems.join("\n")}\n`);
  process.exitCode = 1;
} else {
  writeFileSync(resolve("src/calendar/packed-notices.ts"), packedModule(notices));
  process.stdout.write(`${notices.length} notices checked and packed.\n`);
}

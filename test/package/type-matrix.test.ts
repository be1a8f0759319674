import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { entries, publishedName } from "../../entries.js";
import { ownCompiler, typeCheck, writeIn } from "./application.js";
import { install } from "./pack.js";

/** The lowest TypeScript that reads the packed types, and the newest; between them stands the one that we build with. */
const others = { lowest: "5.9.3", newest: "7.0.2" };

const folder = mkdtempSync(join(tmpdir(), "fengong-compilers-"));
const compilerOf = (name: string): string => join(folder, `node_modules/${name}/bin/tsc`);

beforeAll(() => {
  writeFileSync(join(folder, "package.json"), '{ "private": true }\n');
  install(folder, ...Object.entries(others).map(([name, version]) => `${name}@npm:typescript@${version}`));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Every entry whole, and a use of several that no `any` would survive. */
const source = `
${Object.keys(entries)
  .map((entry, at) => `export * as entry${at} from "${publishedName(entry)}";`)
  .join("\n")}
import { compilePlan, dutiesOf, type Duty } from "fengong";
import { chinaMainland, dayInfo } from "fengong/calendar";
import { safeParsePlan } from "fengong/validate";
import { type LineStatus, createLedger, statusAt } from "fengong/ledger";
import { toTable } from "fengong/report";
import { toXlsx } from "fengong/report/xlsx";
import { zhongshan2021 } from "fengong/plans/zhongshan-2021";

const plan = compilePlan(zhongshan2021, { calendar: chinaMainland });
export const duties: readonly Duty[] = dutiesOf(plan, "市司法局");
export const reason: "weekday" | "weekend" | "statutory" | "exchanged" | "granted" | "make-up" =
  dayInfo(chinaMainland, "2021-09-18").reason;
const read = safeParsePlan({});
export const title: string | undefined = read.ok ? read.value.title : undefined;
export const line: LineStatus | undefined = statusAt(plan, createLedger(plan), "2021-12-31").lines[0];
export const bytes: Promise<Uint8Array> = toXlsx(toTable(plan, "duties", duties));
// @ts-expect-error: a role is one of four words
export const none = dutiesOf(plan, "市司法局", { roles: ["boss"] });
`;

const resolutions = [
  ["nodenext", ["all.mts", "all.cts"], ["--module", "nodenext", "--moduleResolution", "nodenext"]],
  ["bundler", ["all/all.ts"], ["--module", "esnext", "--moduleResolution", "bundler"]],
] as const;

const withPeers = (): string => inject("applicationWithPeers");

describe.each([
  ["the lowest", () => compilerOf("lowest"), others.lowest],
  ["our own", () => ownCompiler, "6.0.3"],
  ["the newest", () => compilerOf("newest"), others.newest],
] as const)("%s TypeScript", (_, compiler, version) => {
  test(`is ${version}`, () => {
    expect(execFileSync(process.execPath, [compiler(), "--version"], { encoding: "utf8" }).trim()).toBe(
      `Version ${version}`,
    );
  });

  test.each(resolutions)("reads the types of every entry: %s", (_resolution, names, options) => {
    const files = names.map((name) => writeIn(withPeers(), name, source));
    const check = ["--skipLibCheck", "false", ...options];
    expect(typeCheck(files, check, { compiler: compiler(), folder: withPeers() })).toBe("");
  });

  test("sees a wrong type", () => {
    const wrong =
      'import { addWorkingDays, chinaMainland } from "fengong/calendar";\nexport const a: number = addWorkingDays(chinaMainland, "2021-07-05", 10);\n';
    const file = writeIn(withPeers(), "wrong.mts", wrong);
    expect(
      typeCheck([file], ["--skipLibCheck", ...resolutions[0][2]], {
        compiler: compiler(),
        folder: withPeers(),
      }),
    ).toContain("wrong.mts(2,14): error TS2322");
  });
});

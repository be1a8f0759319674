/** Programs that are not ours read the exports; what they found is written to docs/report-clients.md. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { compilePlan, dutiesOf, units } from "fengong";
import { chinaMainland } from "fengong/calendar";
import { ledgerSheet, lightPresets, statusAt, summary } from "fengong/ledger";
import { zhongshan2021 } from "fengong/plans/zhongshan-2021";
import { cellText, type Table, toTable } from "fengong/report";
import { toCsv } from "fengong/report/csv";
import { toIcs } from "fengong/report/ics";
import { toXlsx } from "fengong/report/xlsx";
import ICAL from "ical.js";
import Papa from "papaparse";
import { smallLedger } from "../support/small-ledger.js";

/** One thing that a client was asked, and whether it found what was written. */
interface Finding {
  readonly client: string;
  readonly asked: string;
  readonly found: string;
  readonly right: boolean;
}

const plan = compilePlan(zhongshan2021, { calendar: chinaMainland });
const folder = mkdtempSync(join(tmpdir(), "fengong-clients-"));

const count = (found: number, of: number): Pick<Finding, "found" | "right"> => ({
  found: `${found} of ${of}`,
  right: found === of && of > 0,
});

/** Every event of every unit: its day, and the day of the duty under the same UID. */
function calendarFindings(): readonly Finding[] {
  let [events, right, alarms, ringing] = [0, 0, 0, 0];
  for (const { id } of units(plan)) {
    const duties = dutiesOf(plan, id);
    const dates = new Map(
      duties.flatMap((duty) =>
        duty.due.map(
          ({ date, part, turn }) => [[duty.id, part, turn].filter(Boolean).join("/"), date] as const,
        ),
      ),
    );
    const file = toIcs(plan, duties, { stamp: "2021-07-05T09:00:00Z", alarms: [3] });
    events += duties.reduce((sum, { due }) => sum + due.length, 0);
    for (const component of new ICAL.Component(ICAL.parse(file)).getAllSubcomponents("vevent")) {
      const { uid, startDate } = new ICAL.Event(component);
      if (startDate.isDate && dates.get(uid.replace(/@fengong$/, "")) === startDate.toString()) right += 1;
      const trigger = component.getFirstSubcomponent("valarm")?.getFirstPropertyValue("trigger");
      alarms += 1;
      if (trigger instanceof ICAL.Duration && trigger.isNegative) ringing += 1;
    }
  }
  return [
    { client: "ical.js", asked: "events of every unit, all-day, on their days", ...count(right, events) },
    { client: "ical.js", asked: "reminders before the day", ...count(ringing, alarms) },
  ];
}

const office = (...args: readonly string[]): void => {
  execFileSync("soffice", ["--headless", ...args, "--outdir", folder], { cwd: folder, stdio: "ignore" });
};

function officeVersion(): string | undefined {
  try {
    return execFileSync("soffice", ["--version"], { encoding: "utf8" })
      .trim()
      .split(" ")
      .slice(0, 2)
      .join(" ");
  } catch {
    return undefined;
  }
}

const rowsIn = (path: string): readonly (readonly string[])[] => {
  const read: unknown = Reflect.get(
    Papa,
    "parse",
  )(readFileSync(join(folder, path), "utf8").replace(/^\ufeff/, ""));
  const data = typeof read === "object" && read !== null && "data" in read ? read.data : [];
  return Array.isArray(data) ? data : [];
};

/** How many cells of the table stand where they should in what a program made of it. */
function cellsRight(table: Table, rows: readonly (readonly string[])[]): Pick<Finding, "found" | "right"> {
  const wanted = [
    table.columns.map(({ title }) => title.zh),
    ...table.rows.map((cells) => cells.map((cell) => cellText(cell, "zh"))),
  ];
  const found = wanted.flatMap((cells, row) => cells.filter((text, column) => rows[row]?.[column] === text));
  return count(found.length, wanted.flat().length);
}

/** All sheets as UTF-8, cells as they are shown. */
const asCsv = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1";

async function sheetFindings(client: string): Promise<readonly Finding[]> {
  const report = statusAt(plan, smallLedger, "2022-01-04");
  const lights = lightPresets["time-left"];
  const ledger = toTable(plan, "ledgerSheet", ledgerSheet(plan, report));
  const told = toTable(plan, "summary", summary(plan, report));
  const status = toTable(plan, "status", report, { lights });
  writeFileSync(join(folder, "ledger.csv"), toCsv(ledger));
  writeFileSync(join(folder, "book.xlsx"), await toXlsx([ledger, told, status]));
  office("--infilter=CSV:44,34,76,1", "--convert-to", "fods", "ledger.csv");
  office("--convert-to", asCsv, "ledger.fods");
  office("--convert-to", asCsv, "book.xlsx");
  office("--convert-to", "fods", "book.xlsx");
  const flat = readFileSync(join(folder, "book.fods"), "utf8");
  const colours = lights.lights.map(({ colour }) => colour.toLowerCase());
  const used = colours.filter((colour) =>
    status.rows.some((cells) =>
      cells.some((cell) => cell.kind === "light" && cell.colour.toLowerCase() === colour),
    ),
  );
  const painted = used.filter((colour) => flat.includes(`fo:background-color="${colour}"`));
  const filtered = Array.from(
    flat.matchAll(/<table:database-range [^>]*table:display-filter-buttons="true"/g),
  );
  const dates = Array.from(flat.matchAll(/office:date-value="2021-11-01"/g));
  const book = (table: Table): readonly (readonly string[])[] =>
    rowsIn(`book-${table.title.zh}.csv`).slice(1);
  return [
    {
      client,
      asked: "cells of the ledger sheet in the CSV",
      ...cellsRight(ledger, rowsIn("ledger-ledger.csv")),
    },
    { client, asked: "cells of the ledger sheet in the workbook", ...cellsRight(ledger, book(ledger)) },
    { client, asked: "cells of the summary in the workbook", ...cellsRight(told, book(told)) },
    { client, asked: "cells of the status in the workbook", ...cellsRight(status, book(status)) },
    { client, asked: "sheets with filter buttons on the headings", ...count(filtered.length, 3) },
    { client, asked: "colours of the lights in use", ...count(painted.length, used.length) },
    {
      client,
      asked: "the report of 2021-11-01 as a date, not a text",
      ...count(Math.min(dates.length, 1), 1),
    },
  ];
}

const version = officeVersion();
const findings = [...calendarFindings(), ...(version === undefined ? [] : await sheetFindings(version))];
rmSync(folder, { recursive: true, force: true });

const page = [
  "# Programs that read the exports",
  "",
  "Made by `npm run clients`. A calendar parser and a spreadsheet program that are not ours open what `fengong/report` writes, and",
  "every event and every cell is compared with the table it was made from. The ledger behind the sheets is fictional.",
  "",
  "| client | asked for | found |",
  "| --- | --- | --- |",
  ...findings.map(
    ({ client, asked, found, right }) => `| ${client} | ${asked} | ${found}${right ? "" : " (wrong)"} |`,
  ),
  "",
].join("\n");

console.log(page);
const wrong = findings.filter(({ right }) => !right).length;
if (version === undefined)
  console.log(
    "LibreOffice was not found (soffice): the sheets were not opened, and the page stays as it is.",
  );
else if (wrong === 0) writeFileSync("docs/report-clients.md", page);
process.exitCode = wrong === 0 ? 0 : 1;

/**
 * Tables as a workbook. Needs the optional peer `write-excel-file`.
 *
 * @module fengong/report/xlsx
 */
import writeXlsxFile from "write-excel-file/universal";
import { languageOf } from "../messages/language.js";
import type { RenderOptions } from "./markdown.js";
import { type Table, tablesIn } from "./table.js";
import { filters } from "./xlsx-filters.js";
import { sheetsOf } from "./xlsx-sheet.js";
import { withoutTimes } from "./xlsx-zip.js";

/** What we ask of a `Blob`, which the types of the platform are not there to tell. */
interface BytesInside {
  readonly arrayBuffer: () => Promise<ArrayBuffer>;
}

/**
 * Tables as the bytes of a workbook (`.xlsx`), a sheet each, as offices keep them: a title, headings that stay in place and
 * have filter buttons, borders, wrapped text, dates as dates, lights in their colours, and the notes below.
 *
 * Texts stay texts, whatever they begin with: no formula is written. The same tables give the same bytes on any day. What
 * no workbook can hold (a text over 32,767 characters) is cut, and ends in `…`.
 *
 * @example
 * ```ts
 * import { compilePlan, workload } from "fengong";
 * import { zhongshan2021 } from "fengong/plans/zhongshan-2021";
 * import { toTable } from "fengong/report";
 * import { toXlsx } from "fengong/report/xlsx";
 *
 * const plan = compilePlan(zhongshan2021);
 * const bytes = await toXlsx(toTable(plan, "workload", workload(plan)));
 * String.fromCharCode(bytes[0] ?? 0, bytes[1] ?? 0); // => "PK"
 * ```
 *
 * @category Reports
 */
export async function toXlsx(
  tables: Table | readonly Table[],
  options: RenderOptions = {},
): Promise<Uint8Array> {
  const list = tablesIn(tables);
  const lang = languageOf(options);
  const sheets = sheetsOf(list, lang);
  const names = sheets.map(({ sheet }) => sheet);
  const file = writeXlsxFile(sheets, {
    fontFamily: "SimSun",
    fontSize: 11,
    features: [filters(list, names)],
  });
  const blob: BytesInside = await file.toBlob();
  return withoutTimes(new Uint8Array(await blob.arrayBuffer()));
}

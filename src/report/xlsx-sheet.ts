import type { CellObject, SheetData } from "write-excel-file/universal";
import type { Language } from "../messages/texts.js";
import { type Cell, cellText } from "./cells.js";
import { plainText } from "./plain-text.js";
import type { Table } from "./table.js";
import { headRows } from "./xlsx-filters.js";

/** What a cell of a workbook may hold. */
const mostCharacters = 32_767;

const cut = (text: string): string =>
  text.length <= mostCharacters ? text : `${plainText(text.slice(0, mostCharacters - 2))}…`;

/** A workbook reads `_x0041_` as the character of that code: its first sign is written as one. */
const shown = (text: string): string => cut(plainText(text)).replace(/_(?=x[0-9a-f]{4}_)/gi, "_x005F_");

const border = { borderStyle: "thin", borderColor: "#999999", alignVertical: "top", wrap: true } as const;

const isColour = (colour: string): boolean => /^#[0-9a-f]{6}$/i.test(colour);

/** Black or white, whichever stands out more on the colour (relative luminance of WCAG 2). */
function inkOn(colour: string): string {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue > 0.179 ? "#000000" : "#ffffff";
}

function toCell(cell: Cell, lang: Language): CellObject {
  if (cell.kind === "empty") return border;
  if (cell.kind === "number") return { ...border, type: Number, value: cell.value };
  if (cell.kind === "date" && cell.approximate !== true) {
    return { ...border, type: Date, value: new Date(`${cell.date}T00:00:00Z`), format: "yyyy-mm-dd" };
  }
  const text = { ...border, type: String, value: shown(cellText(cell, lang)) };
  if (cell.kind !== "light" || !isColour(cell.colour)) return text;
  return { ...text, backgroundColor: cell.colour, textColor: inkOn(cell.colour) };
}

/** A cell over the whole width, and the places it covers. */
const across = (cell: CellObject, width: number): SheetData[number] => [
  width > 1 ? { ...cell, columnSpan: width } : cell,
  ...Array.from({ length: width - 1 }, () => null),
];

/** The title, the headings of the columns, the rows, and the notes after a blank row. */
function rowsOf({ title, columns, rows, notes }: Table, lang: Language): SheetData {
  const width = columns.length;
  const heading = columns.map(
    ({ title: name }): CellObject => ({
      ...border,
      type: String,
      value: shown(name[lang]),
      fontWeight: "bold",
      align: "center",
      backgroundColor: "#eeeeee",
    }),
  );
  const note = (text: string): SheetData[number] =>
    across({ type: String, value: shown(text), wrap: true, fontStyle: "italic" }, width);
  return [
    across(
      { type: String, value: shown(title[lang]), fontWeight: "bold", fontSize: 16, align: "center" },
      width,
    ),
    heading,
    ...rows.map((cells) => cells.map((cell) => toCell(cell, lang))),
    ...(notes.length === 0 ? [] : [[], ...notes.map((text) => note(text[lang]))]),
  ];
}

/** Characters that the name of a sheet cannot have, and how long it may be. */
const forbidden = /[\\/?*[\]:]/g;
const longestName = 31;

/** Names for sheets, each once whatever the case of its letters. */
function sheetNames(titles: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return titles.map((title) => {
    const plain = plainText(title)
      .replace(forbidden, " ")
      .replace(/\s+/g, " ")
      .trim()
      .replace(/^'+|'+$/g, "");
    const base = plain === "" ? "Sheet" : plain;
    let name = base.slice(0, longestName);
    for (let copy = 2; taken.has(name.toLowerCase()); copy += 1) {
      name = `${base.slice(0, longestName - 1 - String(copy).length)} ${copy}`;
    }
    taken.add(name.toLowerCase());
    return name;
  });
}

/** A sheet as the writer takes it. */
interface WrittenSheet {
  readonly data: SheetData;
  readonly sheet: string;
  readonly columns: { width: number }[];
  readonly stickyRowsCount: number;
  readonly orientation: "landscape";
}

export function sheetsOf(tables: readonly Table[], lang: Language): WrittenSheet[] {
  const names = sheetNames(tables.map(({ title }) => title[lang]));
  return tables.map((table, at) => ({
    data: rowsOf(table, lang),
    sheet: names[at] ?? String(at + 1),
    columns: table.columns.map(({ width }) => ({ width })),
    stickyRowsCount: headRows,
    orientation: "landscape",
  }));
}

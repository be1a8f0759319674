import type { Table } from "./table.js";

/** The rows over the data: the title and the headings. */
export const headRows = 2;

/** A feature of the writer: a change to the XML of the workbook and of each sheet. */
interface WorkbookFeature {
  readonly files: {
    readonly transform: {
      readonly "xl/workbook.xml": { readonly transform: (xml: string) => string };
      readonly "xl/worksheets/sheet{id}.xml": {
        readonly transform: (xml: string, options: unknown, sheet: { readonly sheetIndex: number }) => string;
      };
    };
  };
}

/** The letters of a column, counted from 0: `A`, `Z`, `AA`. */
const lettersOf = (column: number): string =>
  (column < 26 ? "" : lettersOf(Math.floor(column / 26) - 1)) + String.fromCharCode(65 + (column % 26));

interface Corners {
  readonly last: string;
  readonly bottom: number;
}

/** Headings and data, without the title over them and the notes below. */
const cornersOf = ({ columns, rows }: Table): Corners => ({
  last: lettersOf(columns.length - 1),
  bottom: headRows + rows.length,
});

const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };

const escapeXml = (text: string): string => text.replace(/[&<>]/g, (found) => entities[found] ?? found);

/** LibreOffice shows a filter only where this hidden name covers it, as Excel writes it. */
function filterName(table: Table, name: string, at: number): string {
  const { last, bottom } = cornersOf(table);
  const sheet = escapeXml(name.replaceAll("'", "''"));
  const range = `'${sheet}'!$A$${headRows}:$${last}$${bottom}`;
  return `<definedName name="_xlnm._FilterDatabase" localSheetId="${at}" hidden="1">${range}</definedName>`;
}

/** Filter buttons on the headings, over the rows of data; the writer has no option for them. */
export function filters(tables: readonly Table[], names: readonly string[]): WorkbookFeature {
  const defined = tables.map((table, at) => filterName(table, names[at] ?? "", at)).join("");
  return {
    files: {
      transform: {
        "xl/workbook.xml": {
          transform: (xml) => xml.replace("<definedNames/>", () => `<definedNames>${defined}</definedNames>`),
        },
        "xl/worksheets/sheet{id}.xml": {
          transform: (xml, _options, { sheetIndex }) => {
            const table = tables[sheetIndex];
            if (table === undefined) return xml;
            const { last, bottom } = cornersOf(table);
            const filter = `<autoFilter ref="A${headRows}:${last}${bottom}"/>`;
            return xml.replace("</sheetData>", () => `</sheetData>${filter}`);
          },
        },
      },
    },
  };
}

import fc from "fast-check";
import type { Cell, Table } from "fengong/report";

/** Pieces that mean something to one of the formats. */
const pieces = [
  "=1+1",
  "＝1+1",
  "+86",
  "-1",
  "@SUM(A1)",
  "\t",
  "\n",
  "\r\n",
  "\r",
  "\u2028",
  '"',
  "'",
  ",",
  ";",
  ":",
  "|",
  "\\",
  "`",
  "*",
  "_",
  "~~",
  "[x](y)",
  "![a](b)",
  "<b>",
  "</td>",
  "<script>",
  "&amp;",
  "&",
  "]]>",
  "<!--",
  "$a$",
  "#",
  "市司法局牵头，",
  "，；：、“”",
  "😀",
  "𠮷",
  "\ud800",
  "\u0000",
  "\u0007",
  "\uffff",
  "\u200b",
  " ",
  "END:VEVENT",
  "BEGIN:VALARM",
];

/** Texts made to break a format out of its cell. */
export const hostile: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      fc.constantFrom(...pieces),
      fc.string({ maxLength: 6 }),
      fc.string({ unit: "binary", maxLength: 4 }),
    ),
    {
      maxLength: 30,
    },
  )
  .map((parts) => parts.join(""));

const cell = (text: string): Cell => (text === "" ? { kind: "empty" } : { kind: "text", text });

/** Two rows of two columns. */
export const tableOf = (texts: readonly string[]): Table => ({
  id: "hostile",
  title: { zh: "表", en: "Table" },
  columns: [
    { id: "a", title: { zh: "甲", en: "A" }, width: 20 },
    { id: "b", title: { zh: "乙", en: "B" }, width: 20 },
  ],
  rows: [texts.slice(0, 2).map(cell), texts.slice(2).map(cell)],
  notes: [],
});

/** What the formats can carry of a text: one kind of line break, no controls, no halves of characters. */
export const plain = (text: string): string =>
  text
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, "\n")
    .replace(/(?![\n\t])\p{Cc}|\p{Cs}|[\ufffe\uffff]/gu, "\ufffd");

import { type Held, held } from "./held.js";
import type { Measured } from "./measure.js";

export type Language = "en" | "zh";

const markers = /(<!-- sizes -->\n)[\s\S]*?(?=\n<!-- \/sizes -->)/;

const heads: Readonly<Record<Language, string>> = {
  en: "| entry | what it holds | min+gzip | needs |\n| --- | --- | ---: | --- |",
  zh: "| 入口 | 内容 | 压缩后 | 依赖 |\n| --- | --- | ---: | --- |",
};

const optional: Readonly<Record<Language, string>> = { en: "optional peer", zh: "可选" };

/** Thousands of bytes: whole ones, with a tenth below ten. */
export const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(bytes < 10_000 ? 1 : 0)} kB`;

function needs({ dependencies, peers }: Measured, lang: Language): string {
  const names = [
    ...dependencies.map((name) => `\`${name}\``),
    ...peers.map((name) => `\`${name}\` (${optional[lang]})`),
  ];
  return names.length === 0 ? "–" : names.join(", ");
}

function row(name: string, entry: Held, measured: Measured | undefined, lang: Language): string {
  const figures =
    measured === undefined ? "– | –" : `${kilobytes(measured.bytes)} | ${needs(measured, lang)}`;
  return `| \`${name}\` | ${entry[lang]} | ${figures} |`;
}

/** The table of entries with what each weighs and needs. */
export const sizeTable = (lang: Language, measured: ReadonlyMap<string, Measured>): string =>
  [
    heads[lang],
    ...Object.entries(held).map(([name, entry]) => row(name, entry, measured.get(name), lang)),
  ].join("\n");

/** The table that a page shows between the markers; empty when there are none. */
export const tableIn = (page: string): string =>
  markers.exec(page)?.[0].replace("<!-- sizes -->\n", "") ?? "";

/** The page with this table between the markers. */
export const withTable = (page: string, table: string): string =>
  page.replace(markers, (_, before: string) => before + table);

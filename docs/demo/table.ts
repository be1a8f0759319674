import { displayWidth, padDisplay } from "fengong/diagnostics";

/** A terminal table: every column as wide as its widest cell, full-width characters counted as two. The last column runs free. */
export function table(titles: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [titles, ...rows];
  const widths = titles.map((_, column) =>
    Math.max(...lines.map((line) => displayWidth(line[column] ?? ""))),
  );
  const print = (line: readonly string[]): string =>
    titles
      .map((_, column) =>
        column === titles.length - 1
          ? (line[column] ?? "")
          : padDisplay(line[column] ?? "", widths[column] ?? 0),
      )
      .join("  ")
      .trimEnd();
  const rule = widths.map((width) => "─".repeat(width)).join("  ");
  return [print(titles), rule, ...rows.map(print)].join("\n");
}

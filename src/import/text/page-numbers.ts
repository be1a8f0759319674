import type { Range } from "./range.js";

const space = "[ \\t\\u3000]";
const dash = "[-—–－─]";

/** — 3 —, 第 3 页 共 9 页: the number of a page on a line of its own, with the line's end. */
const pageNumber = new RegExp(
  `^${space}{0,40}(?:${dash}{1,2}${space}{0,4}\\d{1,4}${space}{0,4}${dash}{1,2}|第${space}{0,4}\\d{1,4}${space}{0,4}页[，,/]?${space}{0,4}(?:共${space}{0,4}\\d{1,4}${space}{0,4}页)?)${space}{0,40}\\r?(?:\\n|$(?!\\n))`,
  "gmu",
);

/** The numbers of pages that stand between the lines of a text: they are no part of a sentence that goes on behind them. */
export const pageNumbersIn = (raw: string): readonly Range[] =>
  Array.from(raw.matchAll(pageNumber), ({ index, 0: words }) => ({
    start: index,
    end: index + words.length,
  }));

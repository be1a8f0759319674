import type { Diagnostic } from "../../diagnostics/index.js";
import { shown } from "../../grammar/text/fold.js";
import type { RepairData } from "../../plan/data.js";
import type { Accounting } from "../text/accounting.js";

/** Marks and white space, also as HTML writes it. */
const marksOnly = /^(?:[\p{P}\p{S}\s]|&(?:nbsp|ensp|emsp|thinsp|#160|#12288);)*$/u;

/** Says of each stretch that nobody read that it was not read. */
export function reportUnread(
  raw: string,
  { segments }: Accounting,
  report: (diagnostic: Diagnostic) => void,
): void {
  for (const { use, span } of segments) {
    if (use !== "unread") continue;
    const words = shown(raw.slice(span.start, span.end));
    if (marksOnly.test(words)) continue;
    report({ code: "import.unread", severity: "warning", params: { words }, span });
  }
}

/** What a damaged encoding leaves: the replacement character, private characters, a question mark inside words. */
const damage = /[\ufffd\ue000-\uf8ff]+|\?。(?=\S)|(?<=[\u4e00-\u9fff“])\?[!?]?(?=[\u4e00-\u9fff,，])/gu;

/** A document with more damage than this is not worth more words. */
const mostDamage = 200;

export function damageIn(
  raw: string,
  source: string,
  repairs: readonly RepairData[],
  report: (diagnostic: Diagnostic) => void,
): void {
  let count = 0;
  for (const found of raw.matchAll(damage)) {
    const start = found.index;
    const end = start + found[0].length;
    if (repairs.some(({ span }) => start >= span.start && end <= span.end)) continue;
    if (++count > mostDamage) return;
    report({
      code: "import.damaged-text",
      severity: "warning",
      params: { words: raw.slice(Math.max(0, start - 6), end + 6) },
      span: { source, start, end },
    });
  }
}

import type { ImportOptions, ImportResult } from "./data/options.js";
import { htmlParts } from "./sources/html-source.js";
import { understand } from "./understand.js";

/**
 * Reads a published plan from a page of HTML. Which cell of a table governs which rows is what its row and column spans say.
 * Scripts, styles, comments and whatever the page does not show never reach the plan. No text makes it throw.
 *
 * @throws `argument.invalid` for what is no string.
 *
 * @example
 * ```ts
 * import { importHtml } from "fengong/import/html";
 *
 * const { data } = importHtml(`<h1>临江市2024年重点工作任务分解表</h1><table>
 *   <tr><th>序号</th><th>工作任务</th><th>牵头单位</th><th>完成时限</th></tr>
 *   <tr><td>1</td><td>修订档案管理办法</td><td rowspan="2">市档案局</td><td>6月底前</td></tr>
 *   <tr><td>2</td><td>开展业务培训</td><td>全年工作</td></tr></table>`);
 *
 * data.clauses.map(({ text, governs }) => `${text} ${governs}`); // => ["市档案局 1,2"]
 * data.tasks.map(({ timings }) => timings[0]?.kind); // => ["byEndOf", "ongoing"]
 * ```
 *
 * @category Import
 */
export function importHtml(source: string, options: ImportOptions = {}): ImportResult {
  return understand(source, options, (reading) => htmlParts(source, reading));
}

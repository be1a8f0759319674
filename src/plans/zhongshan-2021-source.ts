/**
 * The text of Zhongshan's notice as received, for `cite`.
 *
 * @module fengong/plans/zhongshan-2021/source
 */
import noticeText from "../../seeds/zhongshan-2021/source.txt?raw";

/** The words that a spam mirror added to the page footer, blotted out one for one so that every span stays right. */
const withoutSpam = (text: string): string =>
  text.replace(/(?<=中山市 中山市 中山市 )\S+/u, (spam) => "□".repeat(spam.length));

/**
 * The text of the Zhongshan notice as received, for `cite`: give it to `compilePlan` as `texts`.
 *
 * Traditional script, damaged where the page was damaged. The spam at its foot is blotted out; nothing else is changed.
 *
 * @example
 * ```ts
 * import { zhongshan2021Texts } from "fengong/plans/zhongshan-2021/source";
 *
 * zhongshan2021Texts.notice.length; // => 6362
 * ```
 *
 * @category Plans
 */
export const zhongshan2021Texts: { readonly notice: string } = /* @__PURE__ */ texts();

function texts(): { readonly notice: string } {
  return Object.freeze({ notice: withoutSpam(noticeText) });
}

import { dateAt } from "./date-words.js";
import { endsPhrase } from "./timing-reading.js";

const goals =
  /^(?:各|(?:在[^,。;]{1,16})?取得|(?:[要应须]|力争|争取|确保|努力)|(?:基本|全面|全部|如期)?(?:完成|建成|实现|达到|达|出台|竣工|投产|开工|启动|上线|全部|见效|落地|推开|投用|投入|交付|通车|完工|印发|下发|报送|上报|提交|办结|定稿|报批|送审|验收|挂牌))/u;
const before =
  /(?:^|[\s,;:。、!?()|"“”]|[在于到至为]|争取|力争|确保|预计|计划|原则上|分别于|和|及|或|与|[应须需要将拟]|截[至止])$/u;

/** Whether what stands before a bare date leaves room for a limit. */
export const opensLimit = (text: string, start: number): boolean =>
  before.test(text.slice(Math.max(0, start - 3), start));

/** Whether a bare period is a limit: it stands for itself (2026年6月), or what is to be reached follows. */
export function standsAlone(text: string, start: number, end: number): boolean {
  const joins = /[和及与或]/u.test(text.charAt(end)) && dateAt(text, end + 1) !== undefined;
  return opensLimit(text, start) && (endsPhrase(text, end) || joins || goals.test(text.slice(end, end + 22)));
}

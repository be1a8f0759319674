import type { Work } from "../draft/draft.js";
import { type Range, within } from "../text/range.js";
import { readsAsUnits } from "../words/owner-words.js";

/** To whom something is filed, and what: 向市司法局报送, 报送市司法局备案, 报送工作总结至市司法局. */
const filings: readonly RegExp[] = [
  /向([^，。；]{2,40}?)(?:报送|上报|报告|提交|反馈|报备)/u,
  /(?:报送|上报|抄送|反馈|提交|报)[^，。；]{2,40}?(?:至|到|给|报)([^，。；]{2,40}?)(?:备案|汇总|审核|审批|审定|存档|$|，)/u,
  /(?:报送?|抄送|反馈|提交|送)(?:至|到|给)?([^，。；]{2,40}?)(?:备案|汇总|审核|审批|审定|存档|$|，)/u,
];

/** 我办, 本局: the office that issues the notice. */
export const ownOffice: RegExp = /^(?:我|本)(?:办公室|办公厅|单位|中心|[办局委部厅府院处会])$/u;

const person = /[人员]$/u;

/** Whether something can be filed to whom words name: one unit, and nobody else; 工作总结 and 进展情况 are what is filed. */
const receives = (work: Work, words: string): boolean =>
  ownOffice.test(words) ||
  (!/^[我本]/u.test(words) &&
    !person.test(words) &&
    work.clauseOf(words).assignments.length === 1 &&
    readsAsUnits(work, words));

const filing = /报送|上报|抄送|报备|备案|提交|反馈/u;

/** Whether words say that something is to be filed with somebody. */
export const files = ({ reading }: Work, range: Range): boolean => filing.test(reading.words(range));

/** With whom a stretch of the notice says that something is filed; nothing where it names nobody. */
export function recipientIn(work: Work, range: Range): Range | undefined {
  const words = work.reading.words(range);
  for (const filing of filings) {
    const found = within(range, words, filing);
    if (found !== undefined && receives(work, work.reading.words(found))) return found;
  }
  return undefined;
}

import type { TimingReadingContext } from "../../grammar/index.js";
import type { Work } from "../draft/draft.js";
import { type Range, trimmed } from "../text/range.js";
import { withoutEnd } from "../words/keyed.js";
import { citationsIn } from "./citations.js";
import { actorOf, type Notice, readDuty, readDutyBehind } from "./notice-duties.js";

function sentencesOf(text: string, { start, end }: Range): readonly Range[] {
  const sentences: Range[] = [];
  for (let at = start; at < end; ) {
    let stop = at;
    while (stop < end && text.charAt(stop) !== "。" && text.charAt(stop) !== "；") stop++;
    const sentence = trimmed(text, { start: at, end: Math.min(stop + 1, end) });
    if (sentence.end > sentence.start) sentences.push(sentence);
    at = stop + 1;
  }
  return sentences;
}

const approval = /经[^，。；、]{1,40}?(?:同意|批准|审议通过|审定)/u;
const basisWords = /^(?:根据|按照|依据|遵照|为(?:深入|认真|全面)?(?:贯彻|落实)|现将|经)/u;
const handsOver =
  /印发给你们|转发给你们|现予印发|请(?:结合实际)?(?:认真)?(?:贯彻|遵照|组织)?(?:执行|落实|实施)/u;

/** Reads the sentence that hands the plan over. */
function readPreamble(work: Work, sentence: Range, notice: Notice): boolean {
  const { text } = work.reading;
  const words = text.slice(sentence.start, sentence.end);
  if (!basisWords.test(words) && !handsOver.test(words)) return false;
  work.account.used(sentence, "preamble");
  const handed = words.search(/现将|现予|现印发/u);
  const before = { start: sentence.start, end: handed === -1 ? sentence.end : sentence.start + handed };
  for (const citation of citationsIn(work, before)) {
    notice.basis.push(citation);
    work.account.used(citation.range, "basis");
  }
  const found = approval.exec(words);
  if (found !== null && notice.approval === undefined) {
    const start = sentence.start + found.index;
    notice.approval = { start, end: start + found[0].length };
    work.account.used(notice.approval, "approval");
  }
  return true;
}

/** Sentences of a notice are no longer; a longer one is no notice. */
const longestSentence = 2000;

function readSentence(work: Work, sentence: Range, times: TimingReadingContext, notice: Notice): void {
  if (sentence.end - sentence.start > longestSentence) return;
  if (readPreamble(work, sentence, notice)) {
    readDutyBehind(work, sentence, times, notice);
    return;
  }
  const actor = actorOf(work.reading.text, sentence);
  if (actor === undefined || readDuty(work, sentence, actor, times, notice)) return;
  const range = withoutEnd(work.reading.text, sentence);
  notice.exhortations.push({ range, actor: actor.range });
  work.account.used(sentence, "exhortation");
}

/** Reads the covering notice: basis, approval, what it asks of units, when the overseer looks. */
export function readNotice(work: Work, paragraphs: readonly Range[], times: TimingReadingContext): Notice {
  const notice: Notice = {
    basis: [],
    approval: undefined,
    obligations: [],
    inspections: [],
    exhortations: [],
  };
  for (const paragraph of paragraphs) {
    for (const sentence of sentencesOf(work.reading.text, paragraph))
      readSentence(work, sentence, times, notice);
  }
  return notice;
}

import type { Work } from "../draft/draft.js";
import { isEmpty, type Range, trimmed } from "../text/range.js";
import { withoutEnd } from "./keyed.js";
import { readsAsOwners, readsAsUnits } from "./owner-words.js";

/** A line that begins with the units whose duty it is: 市档案局：负责修订目录. */
export interface UnitLine {
  readonly units: Range;
  /** Empty where the units head the lines that follow. */
  readonly duty: Range;
}

/** No list of units before a colon is longer. */
const longestUnits = 80;

const afterUnits = /[:：]/u;
/** （三）市公安局。负责治安管理: behind a number, a full stop may part the units from a duty that opens with its verb. */
const afterNumberedUnits =
  /[:：]|。(?=(?:主要)?(?:负责|牵头|承担|组织|协调|配合|协助|参与|指导|做好|落实|会同|履行))/u;

export function unitLine(work: Work, { start, end }: Range, numbered = false): UnitLine | undefined {
  const { text } = work.reading;
  const parting = numbered ? afterNumberedUnits : afterUnits;
  const colon = text.slice(start, Math.min(end, start + longestUnits)).search(parting);
  if (colon < 2) return undefined;
  const units = trimmed(text, { start, end: start + colon });
  // A colon behind a sentence, or within a bracket, parts no units from their duty.
  if (/。|[（(][^）)]*$/u.test(text.slice(units.start, units.end))) return undefined;
  if (!readsAsUnits(work, text.slice(units.start, units.end))) return undefined;
  return { units, duty: trimmed(text, { start: start + colon + 1, end }) };
}

const following = /^(?:以下|下列|下述)(?:[各几]?项|工作|任务|事项|措施)*[，,]?(?:均|都|统一)?由?/u;

/** 以下任务由市城管局牵头，各街道配合：, the units in a line that introduces their tasks. */
export function followingUnits(work: Work, line: Range): Range | undefined {
  if (line.end - line.start > longestUnits || !/[：:]/u.test(work.reading.text.charAt(line.end - 1)))
    return undefined;
  const words = work.reading.words({ start: line.start, end: line.end - 1 });
  const [opening] = following.exec(words) ?? [];
  if (opening === undefined || !readsAsOwners(work, words.slice(opening.length))) return undefined;
  return { start: line.start + opening.length, end: line.end - 1 };
}

/** How a notice goes on after those whom it addresses. */
const handsOver = /^(?:现将|现就|根据|按照|为|经|你们|近日|关于|《)/u;

/** 市公安局协同市城管局负责…: who acts beside whom. */
const together = /协同|会同|联合/u;
const dutyVerb = /(?:牵头)?(?:负责|承担)/u;

/** 市公安局要加强治安管理: what is asked of units in a list of such lines. */
export function askedLine(work: Work, { start, end }: Range): UnitLine | undefined {
  const { text } = work.reading;
  const verb = text.slice(start, Math.min(end, start + longestUnits)).search(/[要应]/u);
  const units = { start, end: start + verb };
  if (verb < 2 || !readsAsUnits(work, work.reading.words(units))) return undefined;
  return { units, duty: trimmed(text, { start: units.end, end }) };
}

/** 市公安局负责治安管理: units, the verb of their duty, and the duty; 市公安局负责。 names no duty. */
export function verbLine(work: Work, { start, end }: Range): UnitLine | undefined {
  const { text } = work.reading;
  const found = dutyVerb.exec(text.slice(start, Math.min(end, start + longestUnits)));
  if (found === null || found.index < 2) return undefined;
  const units = { start, end: start + found.index + found[0].length };
  const next = text.charAt(units.end);
  const words = work.reading.words(units);
  // 17 市农牧局 负责…: the spaces of a row, whose number and first words stand elsewhere.
  if (!/\p{Script=Han}/u.test(next) || /\s/u.test(words)) return undefined;
  if (!readsAsUnits(work, words) && !(together.test(words) && readsAsOwners(work, words))) return undefined;
  return { units, duty: trimmed(text, { start: units.end, end }) };
}

/** A line that begins with the units whose duty it is, whatever stands between. */
const dutyLine = (work: Work, line: Range, numbered: boolean): UnitLine | undefined =>
  unitLine(work, line, numbered) ?? verbLine(work, line);

/** Whether a line gives a duty to units, which no line of a notice's head does. */
export function givesDuty(work: Work, line: Range): boolean {
  const found = dutyLine(work, line, false);
  return (
    found !== undefined && !isEmpty(found.duty) && !handsOver.test(work.reading.words(found.duty).slice(0, 4))
  );
}

/** Whether a line names units, and nothing else but a colon. */
export function headsDuties(work: Work, line: Range): boolean {
  if (line.end - line.start > longestUnits) return false;
  const found = unitLine(work, line);
  return found !== undefined && isEmpty(found.duty);
}

const leads = /牵头|负责|主办|承办/u;

/** 市公安局牵头，负责整治道路: units, a comma, and their duty. */
function leaderLine(work: Work, { start, end }: Range): UnitLine | undefined {
  const { text } = work.reading;
  const comma = text.slice(start, Math.min(end, start + longestUnits)).indexOf("，");
  const units = { start, end: start + comma };
  const words = comma < 2 ? "" : work.reading.words(units);
  if (!leads.test(words) || !readsAsUnits(work, words)) return undefined;
  return { units, duty: trimmed(text, { start: units.end + 1, end }) };
}

/** Where the duties of a sentence begin: at its start, and behind each semicolon that units which lead follow. */
function dutyStarts(work: Work, { start, end }: Range): readonly number[] {
  const sentence = work.reading.text.slice(start, end);
  const starts = [start];
  for (let mark = sentence.indexOf("；"); mark !== -1; mark = sentence.indexOf("；", mark + 1)) {
    const next = start + mark + 1;
    if (leaderLine(work, { start: next, end }) !== undefined) starts.push(next);
  }
  return starts;
}

/** The duties that a line gives to units, a sentence each, or parted by semicolons. Nothing where a sentence gives none. */
export function dutySentences(work: Work, line: Range): readonly UnitLine[] {
  const found: UnitLine[] = [];
  for (const sentence of sentencesIn(work.reading.text, line)) {
    const starts = dutyStarts(work, sentence);
    for (const [at, start] of starts.entries()) {
      const own = leaderLine(work, { start, end: starts[at + 1] ?? sentence.end });
      if (own === undefined) return [];
      found.push(own);
    }
  }
  return found.length > 1 ? found : [];
}

/** So many units stand over a sentence each where a plan lists them so; fewer may be the head of a notice. */
export const fewestOverSentences = 3;

const taskTitle = "(?:(?:工作|主要|重点|目标)?任务(?:名称|内容)?|项目名称|事项名称|工作事项|重点工作)";

const taskLabel = new RegExp(
  `^(?:${taskTitle}(?:\\s*[:：]\\s*|\\s*\\n)|(?:任务|项目|事项|措施)[一二三四五六七八九十\\d]{1,3}\\s*[:：]\\s*)`,
  "u",
);

/** 任务名称, alone on its line over the task. */
export const loneTaskLabel: RegExp = new RegExp(`^${taskTitle}\\s*[:：]?\\s*$`, "u");

/** 工作任务：深化改革: the words behind a label that says that they are a task. */
export function afterTaskLabel({ reading: { text } }: Work, { start, end }: Range): Range | undefined {
  const [label] = taskLabel.exec(text.slice(start, Math.min(end, start + longestLabel))) ?? [];
  return label === undefined || start + label.length >= end
    ? undefined
    : { start: start + label.length, end };
}

/** No label is longer. */
const longestLabel = 16;

const answers = /牵头|负责|配合|参加|参与|协助/u;

/** 深化改革，由市编办牵头: where the words for units begin in a sentence that says first what is to be done. */
const inSentence = /[，；]\s*(?=由)/u;

/**
 * Words within a task that say who answers for it, and nothing else but by when: a sentence (由环境保护部牵头，公安部参加), or its end from
 * 由 on.
 */
export function answeringSentence(work: Work, task: Range): Range | undefined {
  const { text } = work.reading;
  for (const sentence of sentencesIn(text, task)) {
    const { start, end } = withoutEnd(text, sentence);
    if (start > task.start && answersAll(work, { start, end })) return { start, end };
    const from = Math.max(start, end - longestAnswer);
    const found = inSentence.exec(text.slice(from, end));
    const tail = { start: from + (found?.index ?? 0) + (found?.[0].length ?? 0), end };
    if (found !== null && answersAll(work, tail)) return tail;
  }
  return undefined;
}

/** No words for units at the end of a sentence are longer. */
const longestAnswer = 300;

/** Whether words say who answers, and nothing else but by when. */
export function answersAll(work: Work, range: Range): boolean {
  const words = work.reading.words(range);
  return answers.test(words) && readsAsOwners(work, words);
}

function sentencesIn(text: string, { start, end }: Range): readonly Range[] {
  const sentences: Range[] = [];
  for (let at = start; at < end; ) {
    // Cut off first: the search would run to the end of the document.
    const stop = text.slice(at, end).indexOf("。");
    const last = stop === -1 ? end : at + stop + 1;
    const sentence = trimmed(text, { start: at, end: last });
    if (!isEmpty(sentence)) sentences.push(sentence);
    at = last;
  }
  return sentences;
}

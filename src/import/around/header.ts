import type { IsoDate } from "../../date/index.js";
import type { LineBlock } from "../cells/blocks.js";
import type { Work } from "../draft/draft.js";
import { isEmpty, type Range, trimmed } from "../text/range.js";
import {
  attachment,
  bareDate,
  breadcrumb,
  dateIn,
  dateLabels,
  numberIn,
  originLabel,
  titleKind,
} from "./header-words.js";
import type { Signature } from "./signature.js";

/** What stands before the plan itself, found line by line. */
export interface Header {
  title: Range | undefined;
  planTitle: Range | undefined;
  number: Range | undefined;
  /** The words that name who issued the document. */
  issuer: Range | undefined;
  signed: IsoDate | undefined;
  published: IsoDate | undefined;
  readonly addressees: Range[];
  /** The paragraphs of the covering notice. */
  readonly paragraphs: Range[];
}

const blankHeader = (): Header => ({
  title: undefined,
  planTitle: undefined,
  number: undefined,
  issuer: undefined,
  signed: undefined,
  published: undefined,
  addressees: [],
  paragraphs: [],
});

/** A line of facts: nothing of it is a sentence. */
const longestFacts = 200;
const sentence = /[。；]/u;

const afterLabel = (text: string, line: Range, label: RegExp): Range | undefined => {
  const found = label.exec(text.slice(line.start, line.end));
  return found === null ? undefined : { start: line.start + found.index + found[0].length, end: line.end };
};

/** 文号：… 发布日期：…: facts with their labels, several on a line. */
function readFacts({ reading: { text }, account }: Work, line: Range, header: Header): boolean {
  const words = text.slice(line.start, line.end);
  if (words.length > longestFacts || sentence.test(words)) return false;
  let read = false;
  const number = numberIn(text, line);
  if (number !== undefined && header.number === undefined && titleKind(words) === undefined) {
    header.number = number;
    account.used(line, "number");
    read = true;
  }
  for (const [field, label] of dateLabels) {
    const after = afterLabel(text, line, label);
    const found = after && dateIn(text, after);
    if (found === undefined) continue;
    header[field] ??= found.date;
    account.used(line, "date");
    read = true;
  }
  const origin = afterLabel(text, line, originLabel);
  if (origin === undefined) return read;
  const [name = ""] = /^\S{0,8}网\s+/u.exec(text.slice(origin.start, origin.end)) ?? [];
  const start = origin.start + name.length;
  const [issuer = ""] = /^[^\s:：]+/u.exec(text.slice(start, line.end)) ?? [];
  if (!isEmpty({ start, end: start + issuer.length }))
    header.issuer ??= { start, end: start + issuer.length };
  account.used(line, "issuer");
  return true;
}

/** No line of a title is longer. */
const longestTitleLine = 60;
const opensTitle = /关于|(?:政府|委员会|办公[室厅]|[局厅委部])$|\d{4}年/u;
const inSentence = /[。；，：、！？:;,]/u;

/** The line above a title that the title begins on: 某市2023年政务公开 over 工作要点分工方案. Takes it out of the paragraphs. */
function titleStart({ reading: { text } }: Work, line: Range, header: Header): number {
  const above = header.paragraphs.at(-1);
  if (above === undefined || !/^[ \u3000]*\r?\n[ \u3000]*$/u.test(text.slice(above.end, line.start)))
    return line.start;
  const words = text.slice(above.start, above.end);
  if (words.length > longestTitleLine || inSentence.test(words) || !opensTitle.test(words)) return line.start;
  header.paragraphs.pop();
  return above.start;
}

function readTitle(work: Work, line: Range, header: Header): boolean {
  const { text } = work.reading;
  const words = text.slice(line.start, line.end);
  const [announced = ""] = attachment.exec(words) ?? [];
  const kind = titleKind(words.slice(announced.length));
  if (kind === undefined) return false;
  if (announced !== "") work.account.used(line, "preamble");
  const start = announced === "" ? titleStart(work, line, header) : line.start + announced.length;
  const title = { start, end: line.end };
  if (kind === "notice") header.title ??= title;
  else header.planTitle = title;
  work.account.used(title, "title");
  return true;
}

const addressed = /[:：]$/u;
const someone = /政府|委员会|管委会|部门|单位|机构|办事处|局|委|厅|公司|各/u;

/** The signature: who, and on the next line when. */
function readSigned(work: Work, lines: readonly LineBlock[], at: number, header: Header): boolean {
  const { text } = work.reading;
  const line = lines[at]?.range;
  if (line === undefined || !bareDate.test(text.slice(line.start, line.end))) return false;
  const found = dateIn(text, line);
  if (found === undefined) return false;
  header.signed ??= found.date;
  work.account.used(line, "date");
  const before = lines[at - 1]?.range;
  if (before !== undefined && header.paragraphs.at(-1) === before) {
    const words = text.slice(before.start, before.end);
    if (words.length <= 60 && !/[，。；：]/u.test(words)) {
      header.paragraphs.pop();
      header.issuer = before;
      work.account.used(before, "issuer");
    }
  }
  return true;
}

function readAddressees({ reading: { text }, account }: Work, line: Range, header: Header): boolean {
  const words = text.slice(line.start, line.end);
  if (header.paragraphs.length > 0 || words.length > 300 || !addressed.test(words) || !someone.test(words))
    return false;
  // 现将…印发如下： ends in a colon too.
  if (/。|^(?:现将|现就|根据|按照|依据|为|经|关于)/u.test(words)) return false;
  const parting = /[，,；;]/u.test(words) ? /[，,；;：:]/u : /[、：:]/u;
  let from = line.start;
  for (let at = line.start; at < line.end; at++) {
    if (!parting.test(text.charAt(at))) continue;
    const name = trimmed(text, { start: from, end: at });
    if (!isEmpty(name)) header.addressees.push(name);
    from = at + 1;
  }
  account.used(line, "addressees");
  return true;
}

function readLine(work: Work, lines: readonly LineBlock[], at: number, range: Range, header: Header): void {
  const words = work.reading.words(range);
  if (words.length < longestFacts && breadcrumb.test(words)) {
    work.account.noise(range, "breadcrumb");
    return;
  }
  if (readTitle(work, range, header) || readFacts(work, range, header)) return;
  if (readSigned(work, lines, at, header) || readAddressees(work, range, header)) return;
  if (words.length < 40 && attachment.test(words)) work.account.used(range, "preamble");
  else header.paragraphs.push(range);
}

/** The same behind the plan, where nobody has signed before it. */
export function readSignature(
  { reading: { text }, account }: Work,
  { issuer, date }: Signature,
  header: Header,
): void {
  account.used(issuer.range, "issuer");
  account.used(date.range, "date");
  header.issuer ??= issuer.range;
  header.signed ??= dateIn(text, date.range)?.date;
}

/** Reads the lines before the plan: titles, facts, addressees, signature; the rest are the notice's paragraphs. */
export function readHeader(work: Work, lines: readonly LineBlock[]): Header {
  const header = blankHeader();
  for (const [at, { range }] of lines.entries()) readLine(work, lines, at, range, header);
  return header;
}

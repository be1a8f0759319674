import { bracketAt } from "../names/bracket.js";
import { oddMarks } from "../names/name-gaps.js";
import { innerNameEnd } from "../names/name-tail.js";
import { footnotes, type NameMatch, readName } from "../names/read-name.js";
import { type CharSet, charSet } from "../text/char-set.js";
import { pastSpace } from "../text/marks.js";
import { endHere } from "../text/match-here.js";
import { digits } from "../text/numerals.js";
import { timingEnd } from "../timings/timing.js";
import { headOf } from "../words/heads.js";
import { roleOfWord } from "../words/labels.js";
import { opensName } from "../words/name-starts.js";
import { phraseOpenerEnd } from "../words/phrase-openers.js";
import { closerEnd, closerSays, conjunctions, openerAt, taskOpeners } from "../words/phrases.js";
import { listBefore, listTimed, matter, opensPhrase, phrase, predicate, subject } from "./lex-phrase.js";
import type { UnitPiece } from "./pieces.js";
import { addText, type Reading, wordsEnd } from "./reading.js";
import {
  endsAsUnit,
  handedOver,
  isOfThings,
  listsThings,
  manner,
  person,
  readsAsTask,
  takesPlaceOfUnit,
} from "./unit-or-words.js";

const listMark: CharSet = charSet(() => "、/");

/** Marks and words between units: 、, 等部门, 和, 由. Returns the place itself where none stands. */
function sign(reading: Reading, at: number, runStart: boolean): number {
  const { text } = reading.source;
  if (listMark.has(text, at)) return at + 1;
  if (reading.pieces.at(-1)?.kind === "unit" && endHere(oddMarks, text, at) > at)
    return endHere(oddMarks, text, at);
  const closed = closerEnd(text, at);
  if (closed > at && listBefore(reading)) {
    const { count, title } = closerSays(text.slice(at, closed));
    const role = title === undefined ? undefined : roleOfWord(title, 0);
    reading.pieces.push({ kind: "closer", start: at, end: closed, count, role });
    return closed;
  }
  if (
    runStart &&
    text.charAt(at) === "以" &&
    opensName(text, at + 1) &&
    endHere(announcedAsMain, text, at) > at
  ) {
    reading.pieces.push({ kind: "agent", start: at, end: at + 1 });
    return at + 1;
  }
  const beside = runStart && reading.pieces.length === 0 ? besideEnd(text, at) : at;
  if (beside > at) {
    reading.pieces.push({ kind: "with", start: at, end: beside, word: text.slice(at, beside) });
    return beside;
  }
  if (conjunctions.at(text, at) !== undefined && reading.pieces.length === 0) return at;
  // 并将…, 与各部门做好…: what is done, not who does it.
  if (runStart && conjunctions.at(text, at) !== undefined) {
    const tells = phraseOpenerEnd(text, at) > at || (text.charAt(at) === "与" && !listBefore(reading));
    if (tells) return at;
  }
  const opener = openerAt(text, at);
  if (opener === undefined) return at;
  const end = at + opener.length;
  // 和县 may be a name, 以及县 is none.
  const joins = conjunctions.at(text, at)?.word.length === 1;
  if (joins && !listBefore(reading) && headOf(text, at, end + 2) !== undefined) return at;
  if (opener.endsWith("由") && runStart) reading.pieces.push({ kind: "agent", start: at, end });
  return end;
}

/** 成立某某领导小组,负责…: a body is set up, and what it does is said behind it. */
const founding =
  /(?:成立|组建|设立)(?=[^,。;:!?()\n由]{2,30}(?:委员会|小组|指挥部|专班|中心|工作组|办公室),(?:具体|主要|统一|全面)?负责)/uy;
const foundingEnd = (text: string, place: number): number =>
  "成组设".includes(text.charAt(place)) ? endHere(founding, text, place) : place;

/** 以市公安局为主: who acts above others is announced as behind 由. */
const announcedAsMain = /以[^,。;:!?()\n为]{2,40}[局委办部厅处会心司府镇乡街道县区市]为主(?![要体动])/uy;
const beside = /(?:与|同|协同|联合|会同|配合)/uy;

/** 与县环保局共同推进: words that begin with those beside whom somebody who is not named acts. */
function besideEnd(text: string, place: number): number {
  const end = endHere(beside, text, place);
  return end > place && opensName(text, end) ? end : place;
}

const strayNumber = /[0-9]{1,3}$/;

/** 区水利局21: the number of the next row, glued to a name. */
function withoutStrayNumber({ source }: Reading, name: NameMatch): NameMatch {
  if (name.head !== undefined) return name;
  const digits = strayNumber.exec(source.text.slice(name.start, name.end))?.[0].length ?? 0;
  const end = name.end - digits;
  const head = digits > 0 ? headOf(source.text, name.start, end) : undefined;
  return head === undefined ? name : { ...name, end, head };
}

/** 1.市财政局, ②市审计局: numbers of the items of a list. */
const itemNumber = /[①-⑳⑴-⑽]|[0-9]{1,2}\.(?=[\u4e00-\u9fff(])/uy;
/** 一、市教育局: the number of a heading or a paragraph. */
const paragraphNumber = /[一二三四五六七八九十]{1,3}、(?=[\u4e00-\u9fff])/uy;
const numberBegins: CharSet = charSet(() => "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳⑴⑵⑶⑷⑸⑹⑺⑻⑼⑽0123456789一二三四五六七八九十");

/** Where the number of an item, or of a paragraph at the beginning of a run, ends; the place itself where none stands. */
function numberEnd(text: string, place: number, runStart: boolean): number {
  if (!numberBegins.has(text, place)) return place;
  const item = endHere(itemNumber, text, place);
  return item === place && runStart ? endHere(paragraphNumber, text, place) : item;
}

/** In prose, a name before a verb that no table holds ends with its last part: 由党政办公室准备. */
function cutShort(reading: Reading, name: NameMatch): number {
  const isTask = taskOpeners.at(reading.source.text, name.start) !== undefined;
  if (isTask || name.known || reading.expectsUnits) return name.start;
  const { text } = reading.source;
  if (name.head !== undefined && !isOfThings(text, name)) return name.start;
  if (phraseOpenerEnd(text, name.start) > name.start) return name.start;
  const end = innerNameEnd(text, name.start, name.end);
  // 市政府总督学、市教育局: few characters before another name belong to the name, whatever they mean.
  const post = name.end - end <= 3 || /[员长任]/u.test(text.charAt(name.end - 1));
  const listed = post && text.charAt(name.end) === "、" && opensName(text, name.end + 1);
  return end === name.start || listed
    ? name.start
    : phrase(
        reading,
        unit(reading, { ...name, end, head: "strong" }, partedFromLast(reading, name.start)),
        true,
      );
}

/** Where a time ends, before those whom 会同 brings into it: 每季度会同市审计局通报一次. */
function timeEnd(text: string, start: number): number {
  const end = timingEnd(text, start);
  const joined = text.slice(start, end).search(/会同|联合/u);
  return joined > 0 ? start + joined : end;
}

const made = /^[组班]:由$/u;
const counted = /[0-9一二两三四五六七八九十][次场轮回遍]/u;

const tellsHow = (words: string): boolean => manner.test(words) || handedOver.test(words);

const wholeNumber = /^[0-9]{1,4}$/;

function unit(reading: Reading, name: NameMatch, parted: UnitPiece["parted"]): number {
  const { source, pieces } = reading;
  const spaced = bracketAt(source.text, source.brackets, pastSpace(source.text, name.end, name.end + 2));
  const behind = spaced?.start === name.end || spaced?.kind === "alias" ? spaced : undefined;
  // 甲【配合单位】乙: a bracket that reaches into the next section is that section's label.
  const bracket = behind !== undefined && behind.end <= reading.limit ? behind : undefined;
  const attached = bracket !== undefined && bracket.kind !== "clause" && bracket.kind !== "heading";
  const outerEnd = attached ? bracket.end : name.end;
  reading.hasUnits = true;
  const { leftOut } = reading;
  reading.leftOut = undefined;
  pieces.push({
    kind: "unit",
    start: name.start,
    end: name.end,
    outerEnd,
    bracket: attached ? bracket : undefined,
    leftOut,
    known: name.known,
    unfamiliar: name.head === undefined && !name.known,
    parted,
  });
  if (bracket?.kind === "heading") return addText(reading, "heading", bracket.start, reading.limit);
  return outerEnd;
}

function partedFromLast({ source, pieces }: Reading, start: number): UnitPiece["parted"] {
  const before = pieces.at(-1);
  if (before?.kind !== "unit") return "mark";
  if (before.outerEnd === start) return "nothing";
  return /^\s+$/u.test(source.text.slice(before.outerEnd, start)) ? "space" : "mark";
}

/** Reads one item of a run: a sign, a timing, a predicate, a unit, or words that are none of them. Always moves on. */
export function lexItem(reading: Reading, start: number, runStart: boolean): number {
  const { source, limit, pieces } = reading;
  const { text } = source;
  const spoken = runStart ? subject(reading, start) : start;
  if (spoken > start) {
    pieces.push({ kind: "agent", start: spoken, end: spoken + 1 });
    return spoken + 1;
  }
  const told = runStart ? matter(reading, start) : start;
  if (told > start) return told;
  const founded = runStart ? foundingEnd(text, start) : start;
  if (founded > start) return addText(reading, "task", start, founded);
  const signed = sign(reading, start, runStart);
  if (signed > start) return signed;
  if (footnotes.has(text, start)) return addText(reading, "unread", start, start + 1);
  const numbered = numberEnd(text, start, runStart);
  if (numbered > start) return addText(reading, "number", start, numbered);
  const before = pieces.at(-1);
  const timeBefore = before?.kind === "text" && before.why === "timing";
  const opensRun = runStart || before?.kind === "agent" || before?.kind === "predicate" || timeBefore;
  const timed = listTimed(reading);
  const afterList = (timed || listBefore(reading)) && !listMark.has(text, start - 1);
  const time = opensRun || afterList ? timeEnd(text, start) : start;
  if (time > start) return addText(reading, "timing", start, Math.min(time, limit));
  const acted = predicate(reading, start, afterList);
  if (acted > start) return acted;
  // 每年向市政府报告: to whom, and no name.
  const reports = timeBefore && text.charAt(start) === "向";
  if (timed || opensPhrase(reading, start, afterList, runStart || reports))
    return phrase(reading, start, afterList);

  const name = withoutStrayNumber(reading, readName(source, start, limit));
  // 每月召开一次项目调度会: what the count is of, unless a unit is named.
  if (timeBefore && counted.test(text.slice(start - 2, start)) && name.head !== "strong")
    return phrase(reading, start, timed);
  if (name.end === start) return addText(reading, "unread", start, start + 1);
  if (digits.has(text, start) && wholeNumber.test(text.slice(start, name.end)))
    return addText(reading, "number", start, name.end);
  if (person.test(text.slice(name.start, name.end)))
    return addText(reading, "other-field", start, wordsEnd(reading, name.end));
  if (opensRun && !reading.expectsUnits && tellsHow(text.slice(name.start, name.end)))
    return addText(reading, "task", start, wordsEnd(reading, name.end));
  if (!reading.expectsUnits && !name.known && listsThings(text, name))
    return addText(reading, "task", start, wordsEnd(reading, name.end));
  // 领导小组下设办公室: how bodies are made up tells nobody's duty.
  if (text.startsWith("下设", name.end)) return addText(reading, "task", start, wordsEnd(reading, name.end));
  const cut = cutShort(reading, name);
  if (cut > start) return cut;
  const isUnit =
    endsAsUnit(reading, name, opensRun) || name.known || takesPlaceOfUnit(reading, name, opensRun);
  // 技术支持组:由…组成: the body that the list makes up.
  if (isUnit && runStart && made.test(text.slice(name.end - 1, name.end + 2)))
    return addText(reading, "task", start, name.end);
  if (isUnit && !readsAsTask(reading, name, opensRun))
    return unit(reading, name, partedFromLast(reading, start));
  const opens = taskOpeners.at(text, start) !== undefined;
  return addText(reading, reading.hasUnits || opens ? "task" : "unread", start, wordsEnd(reading, name.end));
}

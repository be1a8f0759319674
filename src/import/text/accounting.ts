import type { Span } from "../../diagnostics/index.js";
import { isBlank, type Range } from "./range.js";
import type { Reading } from "./reading.js";

/** What a used character is in the plan. @category Import */
export type UsedAs =
  | "title"
  | "number"
  | "date"
  | "issuer"
  | "addressees"
  | "basis"
  | "approval"
  /** Words that hand the plan over and carry no fact of their own: 现将…印发给你们，请认真贯彻执行. */
  | "preamble"
  | "obligation"
  | "inspection"
  | "exhortation"
  | "column"
  | "marker"
  | "heading"
  | "task"
  | "clause"
  | "deadline";

/** Why a character is no part of the document. @category Import */
export type NoiseReason =
  /** White space between words. */
  | "blank"
  /** Tags that belong to no page, such as a mirror's. */
  | "injected-markup"
  /** The tags of the page, the marks of Markdown, the pipes of a table. */
  | "markup"
  /** Scripts, styles, comments and what a page does not show. */
  | "hidden"
  | "breadcrumb"
  /** The titles of the columns, printed again after a page break. */
  | "repeated-header"
  | "footer";

/** A stretch of the source and what became of it. @category Import */
export type AccountedSegment =
  | { readonly use: "used"; readonly as: UsedAs; readonly span: Span }
  | { readonly use: "noise"; readonly reason: NoiseReason; readonly span: Span }
  | { readonly use: "unread"; readonly span: Span };

/** What became of every character of the source: the segments follow each other and leave none out. @category Import */
export interface Accounting {
  readonly segments: readonly AccountedSegment[];
  readonly characters: { readonly used: number; readonly noise: number; readonly unread: number };
}

const usedAs: readonly UsedAs[] = [
  "title",
  "number",
  "date",
  "issuer",
  "addressees",
  "basis",
  "approval",
  "preamble",
  "obligation",
  "inspection",
  "exhortation",
  "column",
  "marker",
  "heading",
  "task",
  "clause",
  "deadline",
];

const noiseReasons: readonly NoiseReason[] = [
  "blank",
  "injected-markup",
  "markup",
  "hidden",
  "breadcrumb",
  "repeated-header",
  "footer",
];

const unread = 0;
const firstNoise = 100;

const codeOfUse = (as: UsedAs): number => usedAs.indexOf(as) + 1;
const codeOfNoise = (reason: NoiseReason): number => firstNoise + noiseReasons.indexOf(reason);

/** One character of the source, one code: what paints later covers what painted before. */
export interface Account {
  used(range: Range, as: UsedAs): void;
  /** Takes back what was claimed of words that nobody has read after all. */
  unread(range: Range): void;
  noise(range: Range, reason: NoiseReason): void;
  /** `noise` for characters of the source. */
  rawNoise(range: Range, reason: NoiseReason): void;
  close(raw: string): Accounting;
}

/** White space that nothing claimed. A space within words that nobody read stays with them. */
function settleBlanks(codes: Uint8Array, raw: string): void {
  const blank = codeOfNoise("blank");
  for (let at = 0; at < codes.length; ) {
    if (codes[at] !== unread || !isBlank(raw.charAt(at))) {
      at++;
      continue;
    }
    let end = at;
    let breaks = false;
    while (end < codes.length && codes[end] === unread && isBlank(raw.charAt(end))) {
      if (raw.charAt(end) === "\n") breaks = true;
      end++;
    }
    const inWords =
      !breaks && at > 0 && codes[at - 1] === unread && end < codes.length && codes[end] === unread;
    if (!inWords) codes.fill(blank, at, end);
    at = end;
  }
}

function segmentOf(code: number, span: Span): AccountedSegment {
  if (code === unread) return { use: "unread", span };
  const reason = noiseReasons[code - firstNoise];
  if (reason !== undefined) return { use: "noise", reason, span };
  return { use: "used", as: usedAs[code - 1] ?? "preamble", span };
}

function segments(codes: Uint8Array, source: string): readonly AccountedSegment[] {
  const list: AccountedSegment[] = [];
  for (let start = 0; start < codes.length; ) {
    const code = codes[start] ?? unread;
    let end = start + 1;
    while (end < codes.length && codes[end] === code) end++;
    list.push(segmentOf(code, { source, start, end }));
    start = end;
  }
  return list;
}

export function openAccount(reading: Reading): Account {
  const codes = new Uint8Array(reading.rawLength);
  const paint = ({ start, end }: Range, code: number): void => void codes.fill(code, start, end);
  return {
    used: (range, as) => paint(reading.raw(range), codeOfUse(as)),
    unread: (range) => paint(reading.raw(range), unread),
    noise: (range, reason) => paint(reading.raw(range), codeOfNoise(reason)),
    rawNoise: (range, reason) => paint(range, codeOfNoise(reason)),
    close(raw) {
      settleBlanks(codes, raw);
      const list = segments(codes, reading.source);
      const characters = { used: 0, noise: 0, unread: 0 };
      for (const { use, span } of list) characters[use] += span.end - span.start;
      return { segments: list, characters };
    },
  };
}

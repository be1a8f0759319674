import type {
  AddresseeData,
  DocumentData,
  ExhortationData,
  InspectionData,
  ObligationData,
  Quotation,
  Role,
} from "../../plan/data.js";
import type { Timing } from "../../timing/types.js";
import type { Header } from "../around/header.js";
import type { DraftObligation, Notice } from "../around/notice-duties.js";
import { ownOffice } from "../around/recipient.js";
import type { Column } from "../cells/columns.js";
import type { Work } from "../draft/draft.js";
import { isEmpty, type Range } from "../text/range.js";
import { citationData } from "./tasks.js";
import type { UnitBook } from "./unit-book.js";

const quotation = ({ reading }: Work, range: Range): Quotation => ({
  words: reading.words(range),
  span: reading.span(range),
});

/** What the document says of whom: names, and the words that name nobody in particular. */
export interface People {
  /** The unit that words name. */
  unit(range: Range): string;
  addressee(range: Range): readonly string[];
}

const vague = /有关|相关|各单位$|直属/u;
const whole = /^(?:各|市直|省直|区直|县直|全|其他|其它|其余)/u;
const responsible: readonly Role[] = ["lead", "support", "responsible"];

export function peopleOf(work: Work, book: UnitBook): People {
  const unit = (range: Range): string => {
    const name = work.reading.words(range).replace(/\s+/gu, "");
    const roles = /^各(?:有关)?责任(?:单位|部门)$/u.test(name) ? { roles: responsible } : {};
    return book.id({ name, span: work.reading.span(range), collective: whole.test(name), ...roles });
  };
  return {
    unit,
    addressee: (range) => (vague.test(work.reading.words(range)) ? [] : [unit(range)]),
  };
}

export interface DocumentParts {
  readonly header: Header;
  readonly notice: Notice;
  readonly columns: readonly Column[];
  readonly title: Range;
  readonly planTitle: Range;
  readonly issuer: string;
}

export function documentData(work: Work, people: People, parts: DocumentParts): DocumentData {
  const { header, notice, columns, title, planTitle, issuer } = parts;
  return {
    title: quotation(work, title),
    planTitle: quotation(work, planTitle),
    number: header.number === undefined ? null : quotation(work, header.number),
    issuer,
    signed: header.signed ?? null,
    published: header.published ?? null,
    approval: notice.approval === undefined ? null : quotation(work, notice.approval),
    addressees: header.addressees.map(
      (range): AddresseeData => ({ ...quotation(work, range), units: people.addressee(range) }),
    ),
    basis: notice.basis.map((citation) => citationData(work, citation, "basis")),
    columns: columns
      .filter(({ cell }) => !isEmpty(cell.range))
      .map(({ cell }) => quotation(work, cell.range)),
  };
}

const acts: readonly (readonly [RegExp, string])[] = [
  [/备案|报送|报/u, "File what the notice asks for"],
  [/公开|公布|发布/u, "Publish what the notice asks for"],
  [/制定|制订|出台/u, "Draw up what the notice asks for"],
];

/** A short title: the words after the time limit, or all. */
function titleOf(words: string, timing: string): { readonly zh: string; readonly en: string } {
  const at = words.indexOf(timing);
  const after = at === -1 ? words : words.slice(at + timing.length).replace(/^[，、]/u, "");
  const zh = after.length > 1 ? after : words;
  return { zh, en: acts.find(([act]) => act.test(zh))?.[1] ?? "Do what the notice asks for" };
}

const anchored = /后|起|前|之日/u;

/** 并在30个工作日内, after another limit: it may count from that one's last day. */
function withOtherAnchor(timing: Timing, before: string): Timing {
  if (timing.kind !== "workingDaysAfter" || anchored.test(timing.words)) return timing;
  const reason = `“${timing.words}”前未写起算点，也可读作自上一项期限届满起算`;
  return { ...timing, otherAnchors: [{ event: { dueOf: before }, reason }] };
}

/** Who issued the notice: 我办 in it is that office, where the names agree. */
export interface Issuer {
  readonly id: string;
  readonly name: string | undefined;
}

/** 我办 is the office that issued the notice; what is none of the issuer's kind stays open. */
function recipientData(
  work: Work,
  people: People,
  recipient: Range | undefined,
  issuer: Issuer,
): ObligationData["recipient"] {
  if (recipient === undefined) return null;
  const written = quotation(work, recipient);
  if (!ownOffice.test(written.words)) return { unit: people.unit(recipient), written };
  const kind = written.words.charAt(1);
  const agrees = issuer.name === undefined || kind === "单" || issuer.name.includes(kind);
  return agrees ? { unit: issuer.id, written } : null;
}

function obligationData(
  work: Work,
  people: People,
  draft: DraftObligation,
  issuer: Issuer,
  at: number,
): ObligationData {
  const { range, actor, recipient, timing } = draft;
  const words = work.reading.words(range);
  return {
    ...quotation(work, range),
    id: `obligation-${at + 1}`,
    title: titleOf(words, timing.words),
    actor: people.unit(actor),
    actorWritten: quotation(work, actor),
    except: [],
    recipient: recipientData(work, people, recipient, issuer),
    timing: at === 0 ? timing : withOtherAnchor(timing, `obligation-${at}`),
  };
}

export const obligationsData = (
  work: Work,
  people: People,
  { obligations }: Notice,
  issuer: Issuer,
): readonly ObligationData[] =>
  obligations.map((draft, at) => obligationData(work, people, draft, issuer, at));

export const inspectionsData = (
  work: Work,
  people: People,
  { inspections }: Notice,
): readonly InspectionData[] =>
  inspections.map(({ range, inspector, examines, timing, consequence }, at) => ({
    ...quotation(work, range),
    id: `inspection-${at + 1}`,
    inspector: people.unit(inspector),
    examines: examines === undefined ? work.reading.words(range) : work.reading.words(examines),
    timing,
    consequence: consequence === undefined ? null : quotation(work, consequence),
  }));

/** 各镇街、各部门: several who are urged at once. */
function actorsIn(text: string, { start, end }: Range): readonly Range[] {
  const actors: Range[] = [];
  let from = start;
  for (let at = start; at <= end; at++) {
    if (at < end && text.charAt(at) !== "、") continue;
    if (at > from) actors.push({ start: from, end: at });
    from = at + 1;
  }
  return actors;
}

export const exhortationsData = (
  work: Work,
  people: People,
  { exhortations }: Notice,
): readonly ExhortationData[] =>
  exhortations.map(({ range, actor }, at) => ({
    ...quotation(work, range),
    id: `exhortation-${at + 1}`,
    actors: actorsIn(work.reading.text, actor).map((each) => people.unit(each)),
  }));

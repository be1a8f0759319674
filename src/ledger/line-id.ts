import type { LineSubject } from "./line-types.js";

const escapes: Readonly<Record<string, string>> = { "%": "%25", "/": "%2F" };

/** One piece of an id, so that no piece can hold the separator. */
const escapePiece = (text: string): string => text.replace(/[%/]/g, (found) => escapes[found] ?? found);

const unescapePiece = (text: string): string => text.replace(/%2F/g, "/").replace(/%25/g, "%");

/** What a subject is called in ids: the part where there is one, else the task or obligation. */
export const subjectName = (subject: LineSubject): string =>
  subject.kind === "task" ? (subject.part ?? subject.task) : subject.obligation;

/** The id of a line. */
export function lineId(plan: string, subject: LineSubject, unit: string): string {
  const { turn } = subject;
  const pieces = [plan, subjectName(subject), unit, ...(turn === undefined ? [] : [turn])];
  return pieces.map(escapePiece).join("/");
}

/** The unit that a line's id names; empty for text that names none. */
export const unitInId = (id: string): string => unescapePiece(id.split("/")[2] ?? "");

/** The id of another unit's line for the same thing. */
export function siblingId(id: string, unit: string): string {
  const pieces = id.split("/");
  return pieces.map((piece, at) => (at === 2 ? escapePiece(unit) : piece)).join("/");
}

/** What all lines for the same thing share: their id without the unit. */
export const pieceKey = (id: string): string => siblingId(id, "");

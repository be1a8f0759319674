import { indexOf, type Plan } from "../plan/compile.js";
import { isCollective } from "../plan/plan-index.js";
import { lineId } from "./line-id.js";
import type { Line, LineEnd } from "./line-types.js";
import type { Piece } from "./pieces.js";
import type { Tenure } from "./tenure.js";

/** How a line ends, when its unit's tenure does. */
function endingOf(
  plan: Plan,
  { unit, until }: Tenure,
  piece: Piece,
  has: (id: string) => boolean,
): LineEnd | undefined {
  if (until === null) return undefined;
  const changes = (indexOf(plan).successionsFrom.get(unit.id) ?? []).filter(({ date }) => date === until);
  const [change] = changes;
  if (change === undefined) return { how: "left", on: until };
  const to = changes.flatMap((one) => one.to).map((id) => lineId(plan.data.id, piece.subject, id));
  return { how: "succeeded", on: until, succession: change.id, to: to.filter(has) };
}

/** A unit that may be another under a second name has no line of its own beside the other's. */
export function joinTogether(lines: readonly Line[], plan: Plan): readonly Line[] {
  const { units } = indexOf(plan);
  const ids = new Set(lines.map(({ id }) => id));
  const joined = new Map<string, string[]>();
  const kept = lines.filter(({ subject, unit, id }) => {
    const found = units.get(unit);
    const links = found === undefined || isCollective(found) ? [] : (found.reportsTogetherWith ?? []);
    const other = links
      .map((link) => lineId(plan.data.id, subject, link.unit))
      .find((candidate) => candidate !== id && ids.has(candidate) && !joined.has(id));
    if (other === undefined) return true;
    joined.set(other, [...(joined.get(other) ?? []), unit]);
    return false;
  });
  return kept.map((line) => ({ ...line, together: joined.get(line.id) ?? [] }));
}

/** Ties the lines of predecessors to those that go on with them. */
export function tied(
  plan: Plan,
  lines: readonly Line[],
  tenures: ReadonlyMap<string, ReadonlyMap<string, Tenure>>,
  pieces: readonly Piece[],
): readonly Line[] {
  const ids = new Set(lines.map(({ id }) => id));
  const pieceOf = new Map(pieces.map((piece) => [piece.subject, piece]));
  const ended = lines.map((line): Line => {
    const name = line.subject.kind === "task" ? line.subject.task : line.subject.obligation;
    const tenure = tenures.get(line.unit)?.get(name);
    const piece = pieceOf.get(line.subject);
    const ends =
      tenure === undefined || piece === undefined
        ? undefined
        : endingOf(plan, tenure, piece, (id) => ids.has(id));
    return ends === undefined ? line : { ...line, ends };
  });
  const inherits = new Map<string, string[]>();
  for (const { id, ends } of ended) {
    for (const to of ends?.how === "succeeded" ? ends.to : [])
      inherits.set(to, [...(inherits.get(to) ?? []), id]);
  }
  return ended.map((line) => ({ ...line, inherits: inherits.get(line.id) ?? [] }));
}

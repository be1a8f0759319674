import type { Role } from "../../plan/data.js";
import { type CharSet, charSet } from "../text/char-set.js";
import { pastSpace } from "../text/marks.js";
import { endHere } from "../text/match-here.js";
import { type VerbMatch, verbAt } from "./verbs.js";

/** What stands after a list and says what its units do: 按职责分工负责, 负责牵头, 督促指导. */
export interface Predicate {
  readonly start: number;
  readonly end: number;
  /** Nothing where only 按职责分工 or 分别 is said. */
  readonly role?: Role;
  /** The verb that decided, simplified. */
  readonly verb?: string;
  /** 密切配合 where no verb gives a role: support, unless a verb further on gives another (，各负其责). */
  readonly together?: string;
  readonly byDuty: boolean;
  readonly byReference: boolean;
  /** Another verb of the chain would give another role. */
  readonly doubtful: boolean;
}

const connectors = /(?:并且|以及|[并和、及且或])?(?:定期)?/uy;
const connectorBegins: CharSet = charSet(() => "并以和、及且或定");

function pastConnector(text: string, place: number): number {
  return connectorBegins.has(text, place) ? endHere(connectors, text, place) : place;
}

/** The verbs of a predicate in order, with what joins them passed over. */
function chainAt(text: string, place: number, limit: number): readonly VerbMatch[] {
  const chain: VerbMatch[] = [];
  for (let at = place; at < limit; ) {
    const next = chain.length === 0 ? at : pastConnector(text, pastSpace(text, at, limit));
    const verb = verbAt(text, next);
    if (verb === undefined || verb.effect === "with" || verb.end > limit) break;
    chain.push(verb);
    at = verb.end;
  }
  return chain;
}

const roles: ReadonlySet<string> = new Set(["lead", "support", "responsible", "oversee"]);

interface Deciding {
  readonly role: Role;
  readonly verb: string;
}

const isRole = (effect: string): effect is Role => roles.has(effect);

/** 要密切配合, 相互配合: may exhort all alike. Without 配合 such words give no role that could be doubted. */
const exhorting = /^[要应须]$|[互共]同?配合/u;

/** Verbs that leave the role to any verb behind them: 负责督促. */
const deferring: ReadonlySet<string> = new Set(["负责", "承担"]);

const arranging: ReadonlySet<string> = new Set(["组织", "协调"]);

/** 统筹指导 is to oversee, 协同落实 to act together: the first word says how the second is done. */
const tellsHow = (first: VerbMatch | undefined, second: VerbMatch | undefined): boolean =>
  first !== undefined &&
  first.end === second?.start &&
  ((first.word === "统筹" && second.effect === "oversee") ||
    (first.word === "协同" && second.effect === "responsible"));

/** 牵头 decides wherever it stands; 负责 leaves it to the verb behind it; otherwise the first verb decides. */
function decide(chain: readonly VerbMatch[]): { readonly by?: Deciding; readonly doubtful: boolean } {
  const verbs = chain.length === 1 ? chain : chain.filter((verb, index) => !tellsHow(verb, chain[index + 1]));
  const acting = verbs.flatMap(({ effect, word }) => (isRole(effect) ? [{ role: effect, verb: word }] : []));
  const [first, second] = acting;
  const lead = acting.find(({ role }) => role === "lead");
  // 负责组织、协调和指导: who arranges does more than oversee.
  const arranges = arranging.has(verbs[1]?.word ?? "");
  const defers = first !== undefined && deferring.has(first.verb) && !arranges;
  const by = lead ?? (defers ? (second ?? first) : first);
  const mutual = by === undefined && chain.some(({ word }) => exhorting.test(word));
  // 协同推进 may be said of those who act and of those who help.
  const together = by?.verb === "协同" && chain.at(-1)?.effect === "light";
  const doubtful = mutual || together || (lead !== undefined && first?.role !== "lead");
  return by === undefined ? { doubtful } : { by, doubtful };
}

/** The predicate that begins at a place. */
export function predicateAt(text: string, place: number, limit: number): Predicate | undefined {
  const chain = chainAt(text, place, limit);
  const last = chain.at(-1);
  if (last === undefined) return undefined;
  const { by, doubtful } = decide(chain);
  const together = by === undefined ? chain.find(({ effect }) => effect === "together")?.word : undefined;
  return {
    start: place,
    end: last.end,
    ...by,
    byDuty: chain.some(({ effect }) => effect === "duty"),
    byReference: chain.some(({ effect }) => effect === "reference"),
    ...(together === undefined ? {} : { together }),
    doubtful: doubtful && (by !== undefined || together !== undefined),
  };
}

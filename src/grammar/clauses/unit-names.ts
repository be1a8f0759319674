import type { Diagnostic, Span } from "../../diagnostics/index.js";
import { nearestNames } from "../../plan/names.js";
import type { Source } from "../names/read-name.js";
import { fold } from "../text/fold.js";
import { isCollective, isOfParty, prefixNeed } from "../words/elision.js";
import { levelPrefixAt } from "../words/levels.js";
import { namesSphere } from "../words/spheres.js";
import { isZone } from "../words/whole-word-levels.js";
import type { UnitPiece } from "./pieces.js";

/** A unit's name as it is meant. */
export interface MeantName {
  readonly unit: string;
  readonly surface: string;
  readonly collective: boolean;
}

/** The last unit that carried its level's prefix. */
interface Bearer {
  readonly prefix: string;
  /** 市委 of 市委组织部, for the other departments of the committee. */
  readonly committee: string | undefined;
  readonly list: number | undefined;
}

/** Names units one after another: the prefix of one is understood for those that follow. */
export interface Namer {
  name(unit: UnitPiece, list: number): MeantName;
}

const committee = /^(?:自治[区州县]党委|[省市区县州旗盟镇乡]委)(?=.)/u;

/** 临江市 of 临江市教育局、财政局: the place that the first name of a list writes out, for those that follow. */
const writtenPlace =
  /^([\u4e00-\u9fff]{2,3}(?<!社|地|新|园|城|郊)[市县区旗])(?![政场容])[\u4e00-\u9fff]{2,10}(?:局|委|办|厅|办公室|委员会)$/u;

/** 团区委 names its level as no other body does. */
const league = /^团([省市区县州旗盟])委$/u;

/** A unit that carries its prefix; the committee of the same level named before goes on. */
function bearerOf(name: string, length: number, before: Bearer | undefined, list: number): Bearer {
  const prefix = name.slice(0, length);
  const last = before?.prefix === prefix ? before.committee : undefined;
  return { prefix, committee: committee.exec(name)?.[0] ?? last, list };
}

const blanks = /[\s\u200b-\u200d\u2060\ufeff]+/gu;

export interface NamerOptions {
  readonly source: Source;
  /** The text as given, in its own script. */
  readonly original: string;
  readonly levelPrefix: string | undefined;
  readonly spanOf: (start: number, end: number) => Span;
  readonly report: (diagnostic: Diagnostic) => void;
}

export function namer({ source, original, levelPrefix, spanOf, report }: NamerOptions): Namer {
  const { known } = source;
  // Most clauses have none, and are not searched again at every name.
  const hasBlanks = original.search(blanks) !== -1;
  const compact = (words: string): string => (hasBlanks ? words.replace(blanks, "") : words);
  let bearer: Bearer | undefined =
    levelPrefix === undefined ? undefined : { prefix: levelPrefix, committee: undefined, list: undefined };

  /** The prefix understood before a name, if any; what is not certain is reported. */
  function understood(
    surface: string,
    folded: string,
    collective: boolean,
    list: number,
    span: Span,
  ): string {
    if (bearer === undefined) return "";
    const prefix = isOfParty(folded) ? (bearer.committee ?? bearer.prefix) : bearer.prefix;
    if (known.has(prefix + folded)) return prefix;
    if (known.has(folded)) return "";
    const need = collective ? "refuses" : prefixNeed(folded);
    if (need === "doubtful") {
      report({ code: "clause.prefix-doubtful", severity: "info", params: { name: surface, prefix }, span });
    }
    // A street has offices, and no bureaus.
    if (need !== "takes" || (prefix === "街道" && /[局委厅]$/u.test(folded))) return "";
    if (bearer.list !== undefined && bearer.list !== list) {
      report({ code: "clause.prefix-carried", severity: "info", params: { name: surface, prefix }, span });
    }
    return prefix;
  }

  function checkKnown(unit: string, span: Span): void {
    if (known.names.length === 0 || known.has(unit)) return;
    const candidates = known.names.map((name) => ({ form: fold(name), name }));
    const nearest = nearestNames(unit, candidates);
    report({ code: "clause.unknown-unit", severity: "warning", params: { name: unit, nearest }, span });
  }

  return {
    name(piece, list) {
      const surface = original.slice(piece.start, piece.end);
      const written = compact(surface);
      const folded = compact(source.text.slice(piece.start, piece.end));
      const span = spanOf(piece.start, piece.end);
      const own = levelPrefixAt(folded, 0);
      const within = own !== undefined && isZone(own) && bearer !== undefined && !isZone(bearer.prefix);
      if (own !== undefined && !within) bearer = bearerOf(written, own.length, bearer, list);
      const [, ofLeague] = bearer === undefined ? (league.exec(folded) ?? []) : [];
      if (ofLeague !== undefined) bearer = { prefix: written.charAt(1), committee: undefined, list };
      const collective = isCollective(folded);
      const [, place] =
        own === undefined && bearer === undefined && !collective ? (writtenPlace.exec(folded) ?? []) : [];
      if (place !== undefined && !namesSphere(place)) {
        bearer = { prefix: written.slice(0, place.length), committee: undefined, list: undefined };
        const unit = written;
        checkKnown(unit, span);
        return { unit, surface, collective };
      }
      const elided = own === undefined && !piece.unfamiliar;
      const prefix = elided ? understood(surface, folded, collective, list, span) : "";
      const tail = piece.tail === undefined ? "" : compact(original.slice(piece.tail.start, piece.tail.end));
      const unit = prefix + written + tail;
      checkKnown(unit, span);
      return { unit, surface, collective };
    },
  };
}

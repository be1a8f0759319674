import { requireText } from "../diagnostics/index.js";
import { type Candidate, longestName, rankNearest } from "./nearest.js";
import { replaceUnits, type UnitTable, unitTable } from "./replace-units.js";
import { simplified, traditional } from "./script-table.js";

let script: UnitTable | undefined;

/** Built at first use, so that importing the library costs nothing. */
function scriptTable(): UnitTable {
  script ??= unitTable(
    Array.from(traditional, (character, at): [string, string] => [character, simplified.charAt(at)]),
  );
  return script;
}

/**
 * Text in simplified characters, one for one, so that offsets stay. The table has the common characters and those of the
 * plans that ship with the library; a character outside it stays as it is.
 *
 * @throws `argument.invalid` for what is no string.
 *
 * @example
 * ```ts
 * import { toSimplified } from "fengong";
 *
 * toSimplified("市司法局牽頭"); // => "市司法局牵头"
 * ```
 *
 * @category Units
 */
export function toSimplified(text: string): string {
  requireText("text", text);
  return replaceUnits(text, scriptTable());
}

/** Unified ideographs are what they are under every folding of width and case: most names are made of nothing else. */
const ideographsOnly = /^[\u4e00-\u9fff]*$/;

/** Text with width, case and white space made one: what two spellings in one script have in common. */
export const foldWidth = (text: string): string =>
  ideographsOnly.test(text) ? text : text.normalize("NFKC").toLowerCase().replace(/\s+/gu, "");

/** Text with script, too, made one: what two spellings of the same words have in common. */
export const foldText = (text: string): string => foldWidth(toSimplified(text.normalize("NFKC")));

/** What a name is for, to whoever looks it up. @category Units */
export type NameKind = "id" | "name" | "full-name" | "alias" | "elided" | "short";

/** From the surest to the loosest: an exact name beats one that is only understood. */
export const nameKinds: readonly NameKind[] = ["id", "name", "full-name", "alias", "elided", "short"];

/** One spelling under which a unit can be asked for. */
export interface NameForm {
  readonly kind: NameKind;
  readonly text: string;
}

/** What a unit's names are made from. */
export interface NamedUnit {
  readonly id: string;
  readonly name: string;
  readonly fullName?: string;
  readonly aliases?: readonly string[];
  readonly kind: string;
}

/** Organs whose names carry the level of government: 市司法局 is 司法局 in a list and 中山市司法局 in full. */
const organs: ReadonlySet<string> = new Set([
  "office",
  "department",
  "section",
  "institution",
  "government",
  "unspecified",
]);

const levelPrefix = /^[省市区县州旗]/u;

/** Words that begin with the character of a level and are none: 市场监管委 has no 市 to leave out. */
const noLevel = /^(市场|市容|区块|区域|区划|省际|县域|旗舰)/u;

/**
 * The forms of an organ's name that leave out or spell out its level.
 * The prefix is taken from the unit's own name, never from the question: 市场监管局 is a form of 市市场监管局, and is
 * never read as 市 + 场监管局.
 */
function levelForms(name: string, jurisdiction: string): readonly string[] {
  if (name.startsWith(jurisdiction)) return [jurisdiction.slice(-1) + name.slice(jurisdiction.length)];
  const hasLevel = levelPrefix.test(name) && !noLevel.test(name) && name.length > 2;
  const bare = hasLevel ? name.slice(1) : name;
  return [bare, jurisdiction + bare];
}

/** A town is also its government, its office, or its bare place name. */
function townForms(name: string, jurisdiction: string): readonly NameForm[] {
  const place = name.replace(/(街道|镇|乡)$/u, "");
  const bodies = name.endsWith("街道") ? [`${name}办事处`] : [`${name}政府`, `${name}人民政府`];
  const full = [name, ...bodies].map((body) => jurisdiction + body);
  return [
    ...[...bodies, ...full].map((text): NameForm => ({ kind: "elided", text })),
    ...(place.length >= 2 && place !== name ? [{ kind: "short", text: place } as const] : []),
  ];
}

/** Every spelling of a unit, from the surest to the loosest. */
export function nameForms(unit: NamedUnit, jurisdiction: string): readonly NameForm[] {
  const { id, name, fullName, aliases = [], kind } = unit;
  const written: readonly NameForm[] = [
    { kind: "id", text: id },
    { kind: "name", text: name },
    ...(fullName === undefined ? [] : [{ kind: "full-name", text: fullName } as const]),
    ...aliases.map((text): NameForm => ({ kind: "alias", text })),
  ];
  if (kind === "town") return [...written, ...townForms(name, jurisdiction)];
  if (!organs.has(kind)) return written;
  const names = [name, ...(fullName === undefined ? [] : [fullName]), ...aliases];
  const understood = names.flatMap((one) => levelForms(one, jurisdiction));
  return [...written, ...understood.map((text): NameForm => ({ kind: "elided", text }))];
}

/** Of the candidates, those whose form is most like the name, best first, each once; at most `most`. */
export const nearestNames = (name: string, candidates: readonly Candidate[], most = 3): readonly string[] =>
  rankNearest(foldText(name.slice(0, longestName)), candidates, most);

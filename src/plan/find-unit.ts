import { type DateLike, type IsoDate, toIso } from "../date/index.js";
import { fengongError, requireOptions } from "../diagnostics/index.js";
import { dataOf, indexOf, type Plan } from "./compile.js";
import type { UnitData } from "./data.js";
import { defaultDay, type Lifetime } from "./existence.js";
import { foldText, type NameKind, nameKinds, nearestNames } from "./names.js";
import { longestName } from "./nearest.js";
import { isCollective } from "./plan-index.js";
import { lifetimeOf, type Presence, presenceOn } from "./presence.js";

/** The day a question about units is asked for. @category Units */
export interface AsOf {
  /** By default the plan's publication date. */
  readonly asOf?: DateLike;
}

/** The day of a question, checked. */
export function dayOf(plan: Plan, options: AsOf): IsoDate {
  requireOptions(options);
  return options.asOf === undefined ? defaultDay(dataOf(plan)) : toIso(options.asOf);
}

/** A unit that a name may mean. @category Units */
export interface NameMatch {
  readonly unit: UnitData;
  /** How the name matched, from the surest: id, name, full name, alias, form without or with its level, bare place name. */
  readonly match: NameKind;
  /** When the unit existed, as far as known. */
  readonly lifetime: Lifetime;
  readonly presence: Presence;
  /** Whether it stood on the day asked for. */
  readonly current: boolean;
}

/**
 * Every unit that a name may mean, the surest first; empty for a name that nobody has.
 *
 * Width, script, case and spaces make no difference. Units that exist on the day come before those that do not.
 *
 * @throws The `date.…` codes for an `asOf` that is no date.
 *
 * @example
 * ```ts
 * import { compilePlan, matchUnits } from "fengong";
 * import { zhongshan2021 } from "fengong/plans/zhongshan-2021";
 *
 * const plan = compilePlan(zhongshan2021);
 * matchUnits(plan, "發改局").map(({ unit, match }) => [unit.name, match]); // => [["市发展改革局", "alias"]]
 * matchUnits(plan, "小榄", { asOf: "2021-08-01" }).map(({ unit, current }) => [unit.id, current]);
 * // => [["zs-xiaolan-2021", true], ["zs-xiaolan", false]]
 * ```
 *
 * @category Units
 */
export function matchUnits(plan: Plan, name: string, options: AsOf = {}): readonly NameMatch[] {
  const day = dayOf(plan, options);
  if (typeof name !== "string" || name.length > longestName) return [];
  const entries = indexOf(plan).names.get(foldText(name)) ?? [];
  const best = new Map<UnitData, NameMatch>();
  for (const { unit, kind } of entries) {
    if (best.has(unit)) continue;
    const presence = presenceOn(plan, unit, day);
    best.set(unit, {
      unit,
      match: kind,
      lifetime: lifetimeOf(plan, unit),
      presence,
      current: presence === "current",
    });
  }
  const rank = ({ match, current }: NameMatch): number =>
    nameKinds.indexOf(match) + (current ? 0 : nameKinds.length);
  return [...best.values()].sort((a, b) => rank(a) - rank(b));
}

/** The matches that nothing distinguishes from the best one. */
function bestMatches(matches: readonly NameMatch[]): readonly NameMatch[] {
  const [best] = matches;
  if (best === undefined) return [];
  return matches.filter(({ match, current }) => match === best.match && current === best.current);
}

function unknownUnit(plan: Plan, name: unknown): Error {
  const { names, collectives } = indexOf(plan);
  const candidates = [...names].flatMap(([form, entries]) =>
    entries.filter(({ kind }) => kind !== "id").map(({ unit }) => ({ form, name: unit.name })),
  );
  const nearest = typeof name === "string" ? nearestNames(name, candidates) : [];
  const incompleteRosters = collectives
    .filter((unit) => unit.roster === "partial" && unit.residualOf === undefined && unit.roles === undefined)
    .map((unit) => unit.name);
  return fengongError("No unit of the plan has this name.", {
    code: "unit.unknown",
    params: { name, nearest, incompleteRosters },
    suggestions: nearest.map((replacement) => ({
      applicability: "maybe",
      edits: [{ target: { kind: "argument" }, replacement }],
    })),
  });
}

/**
 * The unit of that id, name, full name or alias, in either script; `undefined` when no unit has it.
 *
 * A name that two units bore at different times means the one that existed on the day (`asOf`, by default the day of
 * publication).
 *
 * @throws `unit.ambiguous` when several remain.
 *
 * @example
 * ```ts
 * import { compilePlan, findUnit } from "fengong";
 * import { zhongshan2021 } from "fengong/plans/zhongshan-2021";
 *
 * const plan = compilePlan(zhongshan2021);
 * findUnit(plan, "市司法局")?.id; // => "zs-justice"
 * findUnit(plan, "市司法厅"); // => undefined
 * ```
 *
 * @category Units
 */
export function findUnit(plan: Plan, name: string, options: AsOf = {}): UnitData | undefined {
  const best = bestMatches(matchUnits(plan, name, options));
  if (best.length > 1) {
    const candidates = best.map(({ unit }) => unit.id);
    throw fengongError("Several units have this name.", {
      code: "unit.ambiguous",
      params: { name, candidates },
      suggestions: candidates.map((replacement) => ({
        applicability: "maybe",
        edits: [{ target: { kind: "argument" }, replacement }],
      })),
    });
  }
  return best[0]?.unit;
}

/**
 * The unit of that id, name, full name or alias, in either script.
 *
 * @throws `unit.unknown` with the nearest names and the collectives whose rosters are incomplete, or `unit.ambiguous` with
 * the candidates.
 *
 * @example
 * ```ts
 * import { compilePlan, getUnit } from "fengong";
 * import { zhongshan2021 } from "fengong/plans/zhongshan-2021";
 *
 * const plan = compilePlan(zhongshan2021);
 * getUnit(plan, "中山市發展和改革局").name; // => "市发展改革局"
 * getUnit(plan, "小榄镇", { asOf: "2021-07-19" }).id; // => "zs-xiaolan-2021"
 * ```
 *
 * @category Units
 */
export function getUnit(plan: Plan, name: string, options: AsOf = {}): UnitData {
  const unit = findUnit(plan, name, options);
  if (unit === undefined) throw unknownUnit(plan, name);
  return unit;
}

/**
 * All units of the plan, collectives included, in the order of its data.
 *
 * @example
 * ```ts
 * import { compilePlan, units } from "fengong";
 * import { zhongshan2021 } from "fengong/plans/zhongshan-2021";
 *
 * const plan = compilePlan(zhongshan2021);
 * units(plan).filter(({ kind }) => kind === "public-utility").map(({ name }) => name);
 * // => ["中山供电局"]
 * ```
 *
 * @category Units
 */
export const units = (plan: Plan): readonly UnitData[] => dataOf(plan).units;

/**
 * The name of a unit by id, as the plan writes it; the id itself for one the plan does not have.
 *
 * @example
 * ```ts
 * import { compilePlan, unitName } from "fengong";
 * import { zhongshan2021 } from "fengong/plans/zhongshan-2021";
 *
 * const plan = compilePlan(zhongshan2021);
 * unitName(plan, "zs-justice"); // => "市司法局"
 * unitName(plan, "zs-nobody"); // => "zs-nobody"
 * ```
 *
 * @category Units
 */
export const unitName = (plan: Plan, id: string): string => indexOf(plan).units.get(id)?.name ?? id;

/** The collective of that name; throws `unit.not-a-collective` for a single unit, else as {@link getUnit}. */
export function getCollective(plan: Plan, name: string): Extract<UnitData, { kind: "collective" }> {
  const unit = getUnit(plan, name);
  if (isCollective(unit)) return unit;
  throw fengongError("This unit is not a collective.", {
    code: "unit.not-a-collective",
    params: { name: unit.name },
  });
}

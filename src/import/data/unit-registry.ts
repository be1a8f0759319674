import type { IsoDate } from "../../date/index.js";
import type { UnitData } from "../../plan/data.js";
import { foldText, nameForms } from "../../plan/names.js";

/** The units that the caller knows, found by any of their names. */
export interface Registry {
  readonly units: ReadonlyMap<string, UnitData>;
  /** Those that a name may mean, the surest first. */
  find(name: string): readonly UnitData[];
}

const alive = (unit: UnitData, day: IsoDate | undefined): boolean =>
  unit.kind === "collective" ||
  day === undefined ||
  ((unit.from ?? "") <= day && (unit.to === undefined || unit.to === null || day < unit.to));

export function registryOf(
  units: readonly UnitData[],
  jurisdiction: string,
  day: IsoDate | undefined,
): Registry {
  const forms = new Map<string, UnitData[]>();
  for (const unit of units) {
    for (const { kind, text } of nameForms(unit, jurisdiction)) {
      if (kind === "id" || kind === "short") continue;
      const key = foldText(text);
      const held = forms.get(key) ?? [];
      if (!held.includes(unit)) forms.set(key, [...held, unit]);
    }
  }
  return {
    units: new Map(units.map((unit) => [unit.id, unit])),
    find(name) {
      const found = forms.get(foldText(name)) ?? [];
      const then = found.filter((unit) => alive(unit, day));
      return then.length > 0 ? then : found;
    },
  };
}

/** The ids that a unit's facts name. */
function namedBy(unit: UnitData): readonly string[] {
  if (unit.kind === "collective") {
    const including = (unit.mayInclude ?? []).map((may) => may.unit);
    return [
      ...(unit.residualOf ?? []),
      ...including,
      ...(unit.subsetOf === undefined ? [] : [unit.subsetOf]),
    ];
  }
  return [
    ...(unit.memberOf ?? []).map(({ collective }) => collective),
    ...(unit.partOf === undefined ? [] : [unit.partOf]),
    ...(unit.reportsTogetherWith ?? []).map((together) => together.unit),
  ];
}

/** The units of a registry that are used, with those that their facts name and the members of collectives. */
export function closure({ units }: Registry, used: Iterable<string>): readonly UnitData[] {
  const wanted = new Set(used);
  const members = new Map<string, string[]>();
  for (const unit of units.values()) {
    if (unit.kind === "collective") continue;
    for (const { collective } of unit.memberOf ?? [])
      members.set(collective, [...(members.get(collective) ?? []), unit.id]);
  }
  for (const id of wanted) {
    const unit = units.get(id);
    for (const next of [...(unit === undefined ? [] : namedBy(unit)), ...(members.get(id) ?? [])])
      wanted.add(next);
  }
  return [...units.values()].filter(({ id }) => wanted.has(id));
}

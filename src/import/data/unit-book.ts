import type { Diagnostic, Span } from "../../diagnostics/index.js";
import type { Role, UnitData } from "../../plan/data.js";
import { foldText } from "../../plan/names.js";
import { freeNames } from "./free-names.js";
import { kindOf } from "./unit-kinds.js";
import { closure, type Registry } from "./unit-registry.js";

/** A name as the source has it. */
export interface NotedName {
  readonly name: string;
  readonly span: Span;
  readonly collective: boolean;
  /** 各责任单位: whoever has one of these roles. */
  readonly roles?: readonly Role[];
}

interface Entry {
  readonly id: string;
  readonly name: string;
  readonly collective: boolean;
  readonly roles: readonly Role[] | undefined;
  fullName: string | undefined;
  readonly aliases: Set<string>;
  /** The unit of the registry that it is. */
  readonly known: UnitData | undefined;
}

/** Collects the units that a document names: once each, whatever the form of the name. */
export interface UnitBook {
  /** The id of the unit that a name means; a new unit where no known one has the name. */
  id(noted: NotedName): string;
  /** A collective already named whose name fits. */
  collective(fits: (name: string) => boolean): string | undefined;
  finish(): readonly UnitData[];
}

export interface UnitBookOptions {
  readonly jurisdiction: string;
  readonly registry: Registry;
  /** All names of the document, so that an elided one finds its full form wherever that stands. */
  readonly names: ReadonlySet<string>;
  readonly report: (diagnostic: Diagnostic) => void;
}

const levels = "省市区县州旗盟";
const han = /\p{Script=Han}/u;

/** What spellings of one name have in common: without the (folded) place before the level, 人民 of 人民政府, and 和. */
function looseKey(name: string, place: string): string {
  const folded = foldText(name);
  const level = place.slice(-1);
  const local =
    place !== "" && folded.startsWith(place) && folded.length > place.length + 1 && levels.includes(level)
      ? level + folded.slice(place.length)
      : folded;
  return local.replaceAll("人民政府", "政府").replaceAll("和", "");
}

export function unitBook({ jurisdiction, registry, names, report }: UnitBookOptions): UnitBook {
  const byName = new Map<string, Entry>();
  const byKey = new Map<string, Entry>();
  const freeId = freeNames(2, [...registry.units.keys(), "unit"]);
  const entries: Entry[] = [];
  const taken = new Map<string, Entry>();
  const place = foldText(jurisdiction);
  const level = place.slice(-1);
  const keys = new Set([...names].map((name) => looseKey(name, place)));

  const newId = (name: string): string => freeId(han.test(name) ? foldText(name) : "unit");

  function fromRegistry({ name, span }: NotedName): Entry | undefined {
    const [known, ...others] = registry.find(name);
    if (known === undefined) return undefined;
    if (others.length > 0) {
      const candidates = [known, ...others].map(({ id }) => id);
      report({ code: "import.unit-ambiguous", severity: "warning", params: { name, candidates }, span });
    }
    const held = taken.get(known.id);
    if (held !== undefined) return held;
    const entry: Entry = {
      id: known.id,
      name: known.name,
      collective: known.kind === "collective",
      roles: undefined,
      fullName: undefined,
      aliases: new Set(),
      known,
    };
    entries.push(entry);
    taken.set(known.id, entry);
    return entry;
  }

  /** The key under which a name's unit is kept: with its level, where the document has it with its level elsewhere. */
  function keyOf(name: string): string {
    const key = looseKey(name, place);
    const full = level + key;
    return levels.includes(level) && !key.startsWith(level) && keys.has(full) ? full : key;
  }

  function merge(entry: Entry, { name, span }: NotedName): Entry {
    if (name === entry.name || entry.known !== undefined) return entry;
    if (jurisdiction !== "" && name.startsWith(jurisdiction)) entry.fullName = name;
    else entry.aliases.add(name);
    report({ code: "import.unit-merged", severity: "info", params: { name, into: entry.name }, span });
    return entry;
  }

  function create({ name, collective, roles }: NotedName): Entry {
    const full = keyOf(name);
    const shown = full !== looseKey(name, place) ? level + name : name;
    const local =
      shown.startsWith(jurisdiction) && jurisdiction !== "" && full.startsWith(level)
        ? level + shown.slice(jurisdiction.length)
        : shown;
    const entry: Entry = {
      id: newId(local),
      name: local,
      collective,
      roles,
      fullName: local === shown ? undefined : shown,
      aliases: new Set(shown === name ? [] : [name]),
      known: undefined,
    };
    entries.push(entry);
    byKey.set(full, entry);
    return entry;
  }

  function unitOf(entry: Entry): UnitData {
    const { id, name, fullName, known, collective, roles } = entry;
    if (known !== undefined) return known;
    const aliases = [...entry.aliases];
    const base = {
      id,
      name,
      ...(fullName === undefined ? {} : { fullName }),
      ...(aliases.length === 0 ? {} : { aliases }),
    };
    if (!collective) return { ...base, kind: kindOf(name) };
    const residual = /^(?:其他|其它|其余)/u.test(name) ? wholeFor(name) : undefined;
    return {
      ...base,
      kind: "collective",
      roster: roles === undefined ? "unknown" : "partial",
      ...(roles === undefined ? {} : { roles }),
      ...(residual === undefined ? {} : { residualOf: [residual] }),
    };
  }

  const collectiveFor = (fits: (name: string) => boolean): string | undefined =>
    entries.find((entry) => entry.collective && fits(entry.name))?.id;

  /** 市直各部门, of which 其他部门 are the rest. */
  const wholeFor = (name: string): string | undefined =>
    collectiveFor((other) => /部门|单位/u.test(name) && /(?:各|直|级)[^其]{0,6}部门$/u.test(other));

  return {
    id(noted) {
      const held = byName.get(noted.name);
      if (held !== undefined) return held.id;
      const byForm = fromRegistry(noted) ?? byKey.get(keyOf(noted.name));
      const entry = byForm === undefined ? create(noted) : merge(byForm, noted);
      byName.set(noted.name, entry);
      return entry.id;
    },
    collective: collectiveFor,
    finish() {
      const own = entries.filter(({ known }) => known === undefined).map(unitOf);
      const known = entries.flatMap((entry) => (entry.known === undefined ? [] : [entry.id]));
      return [...own, ...closure(registry, known)];
    },
  };
}

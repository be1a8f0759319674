import {
  type Diagnostic,
  type Edit,
  type JsonPath,
  requireDiagnostics,
  requireOptions,
  type Suggestion,
} from "../diagnostics/index.js";
import { deepFreeze } from "../plain/freeze.js";
import { forbiddenKeys } from "./forbidden-keys.js";
import { copyJson } from "./json.js";

/** Which suggestions are applied. @category Validation */
export interface FixOptions {
  /** `safe` when left out: those that need nobody's judgement. `likely` applies those that are probably meant as well. */
  readonly applicability?: "safe" | "likely";
}

/** A change of the data at a path; `undefined` takes away what stands there. */
interface Change {
  readonly path: JsonPath;
  readonly replacement: unknown;
}

/** Changes by the keys that lead to them. */
interface Branch {
  change?: Change;
  readonly below: Map<string | number, Branch>;
}

const empty = (): Branch => ({ below: new Map() });

const toChange = ({ target, replacement }: Edit): Change | undefined =>
  target.kind === "path" && !target.path.some((key) => forbiddenKeys.has(String(key)))
    ? { path: target.path, replacement }
    : undefined;

/** The changes of a suggestion, if all of them are about the data. */
function changesOf({ edits }: Suggestion): readonly Change[] | undefined {
  const changes = edits.map(toChange);
  return changes.every((change) => change !== undefined) ? changes : undefined;
}

/** Whether a change would touch what another has touched: itself, something in it, or what it is in. */
function meets(branch: Branch, path: JsonPath): boolean {
  if (branch.change !== undefined) return true;
  const [key, ...rest] = path;
  if (key === undefined) return branch.below.size > 0;
  const next = branch.below.get(key);
  return next !== undefined && meets(next, rest);
}

function plant(root: Branch, change: Change): void {
  let branch = root;
  for (const key of change.path) {
    const next = branch.below.get(key) ?? empty();
    branch.below.set(key, next);
    branch = next;
  }
  branch.change = change;
}

const removed: unique symbol = /* @__PURE__ */ Symbol("removed");

function regrow(value: unknown, branch: Branch | undefined): unknown {
  if (branch === undefined) return value;
  if (branch.change !== undefined) {
    const { replacement } = branch.change;
    return replacement === undefined ? removed : replacement;
  }
  if (Array.isArray(value)) return regrowArray(value, branch);
  return typeof value === "object" && value !== null ? regrowObject(value, branch) : value;
}

const regrowArray = (items: readonly unknown[], { below }: Branch): readonly unknown[] =>
  items.map((item, at) => regrow(item, below.get(at))).filter((item) => item !== removed);

function regrowObject(value: object, { below }: Branch): unknown {
  const added = [...below].filter(([key, { change }]) => !Object.hasOwn(value, key) && change !== undefined);
  const entries = [...Object.entries(value), ...added.map(([key]) => [String(key), undefined] as const)];
  return Object.fromEntries(
    entries
      .map(([key, item]) => [key, regrow(item, below.get(key))] as const)
      .filter(([, item]) => item !== removed),
  );
}

/**
 * New data with the suggestions of the diagnostics applied: of each diagnostic the first that is applicable enough, and of
 * two that touch the same place the first. The data given is not changed; suggestions about a source text or a call are
 * left alone.
 *
 * Takes what was validated, plan data or the JSON value that {@link safeParsePlan} refused, and gives the same type back;
 * validate the result again.
 *
 * @example
 * ```ts
 * import type { PlanData } from "fengong";
 * import { zhongshan2021 } from "fengong/plans/zhongshan-2021";
 * import { applyFixes, validatePlan } from "fengong/validate";
 *
 * const clauses = zhongshan2021.clauses.map((clause) =>
 *   clause.id === "c27"
 *     ? { ...clause, assignments: clause.assignments.map(({ except, ...rest }) => rest) }
 *     : clause,
 * );
 * const plan: PlanData = { ...zhongshan2021, clauses };
 * const found = validatePlan(plan);
 * found.map(({ code }) => code); // => ["assignment.residual-without-exception"]
 *
 * const fixed = applyFixes(plan, found);
 * fixed.clauses.find(({ id }) => id === "c27")?.assignments[1]?.except; // => ["zs-government-data"]
 * validatePlan(fixed); // => []
 * ```
 *
 * @category Validation
 */
export function applyFixes<Data>(
  data: Data,
  diagnostics: readonly Diagnostic[],
  options: FixOptions = {},
): Data {
  requireDiagnostics(diagnostics);
  requireOptions(options);
  const accepted = options.applicability === "likely" ? ["safe", "likely"] : ["safe"];
  const root = empty();
  for (const { suggestions = [] } of diagnostics) {
    const suggestion = suggestions.find(({ applicability }) => accepted.includes(applicability));
    const changes = suggestion === undefined ? undefined : changesOf(suggestion);
    if (changes === undefined || changes.some(({ path }) => meets(root, path))) continue;
    for (const change of changes) plant(root, change);
  }
  return withChanges(data, root);
}

/** The edits keep to what the schema knows, so the type of the data stays what it was. */
function withChanges<Data>(data: Data, root: Branch): Data;
function withChanges(data: unknown, root: Branch): unknown {
  return deepFreeze(regrow(copyJson(data).value, root));
}

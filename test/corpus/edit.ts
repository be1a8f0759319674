/** One change of a JSON value; without `to`, what stands there is taken away. */
export interface Change {
  readonly path: readonly (string | number)[];
  readonly to?: unknown;
}

type Json = Record<string | number, unknown>;

const isObject = (value: unknown): value is Json => typeof value === "object" && value !== null;

/** A copy of the value with the changes made in it, in order. */
export function changed(value: unknown, changes: readonly Change[]): unknown {
  const copy: unknown = structuredClone(value);
  for (const { path, ...change } of changes) {
    const holder = path.slice(0, -1).reduce<unknown>((at, key) => (isObject(at) ? at[key] : undefined), copy);
    const key = path.at(-1);
    if (!isObject(holder) || key === undefined) throw new Error(`nothing at ${path.join(".")}`);
    if ("to" in change) holder[key] = change.to;
    else if (Array.isArray(holder)) holder.splice(Number(key), 1);
    else delete holder[key];
  }
  return copy;
}

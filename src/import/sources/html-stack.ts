import { type ElementKind, elementKinds } from "./html-elements.js";

/** An element that has been opened. */
export interface OpenElement {
  readonly name: string;
  readonly kind: ElementKind | undefined;
  readonly hidden: boolean;
}

/** The elements that are open, innermost last. Closing one closes what stands open in it. */
export interface ElementStack {
  open(element: OpenElement): void;
  /** Closes the innermost element of a name that may be closed from here; tells whether there was one. */
  close(name: string): boolean;
}

/** What a closing tag may reach: nothing outside its cell; the parts of a table, nothing outside the table. */
interface Scope {
  readonly counts: Map<string, number>;
  readonly table: boolean;
}

const structure: ReadonlySet<string> = new Set([
  "table",
  "tr",
  "td",
  "th",
  "thead",
  "tbody",
  "tfoot",
  "caption",
]);

const opensScope = (kind: ElementKind | undefined): boolean => kind === "table" || kind === "cell";

/** How often a name stands open is counted for each scope, so that a closing tag without an opening one costs nothing. */
export function elementStack(leave: (element: OpenElement) => void): ElementStack {
  const elements: OpenElement[] = [];
  const scopes: Scope[] = [{ counts: new Map(), table: true }];
  const tables: Scope[] = scopes.slice();

  const scopeFor = (name: string): Scope | undefined => (structure.has(name) ? tables.at(-1) : scopes.at(-1));

  const count = (name: string, by: number): void => {
    const counts = scopeFor(name)?.counts;
    counts?.set(name, (counts.get(name) ?? 0) + by);
  };

  function pop(element: OpenElement): void {
    if (opensScope(element.kind)) scopes.pop();
    if (element.kind === "table") tables.pop();
    count(element.name, -1);
    leave(element);
  }

  function close(name: string): boolean {
    const outer = name === "table" ? tables.length > 1 : (scopeFor(name)?.counts.get(name) ?? 0) > 0;
    if (!outer) return false;
    for (let last = elements.pop(); last !== undefined; last = elements.pop()) {
      pop(last);
      if (last.name === name) return true;
    }
    return true;
  }

  return {
    open(element) {
      count(element.name, 1);
      elements.push(element);
      if (!opensScope(element.kind)) return;
      const scope = { counts: new Map<string, number>(), table: element.kind === "table" };
      scopes.push(scope);
      if (scope.table) tables.push(scope);
    },
    close,
  };
}

/** Closes what an opening tag ends without saying so: a paragraph before a block, a cell before the next. */
export function closeImplied(stack: ElementStack, name: string): void {
  const kind = elementKinds.get(name);
  if (kind === "cell" || kind === "row") {
    stack.close("td");
    stack.close("th");
  }
  if (kind === "row") stack.close("tr");
  if (kind === "block" || kind === "heading" || kind === "table") stack.close("p");
}

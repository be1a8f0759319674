import type { DefaultTreeAdapterTypes } from "parse5";

type Node = DefaultTreeAdapterTypes.Node;

const childrenOf = (node: Node): readonly Node[] => ("childNodes" in node ? node.childNodes : []);

/** Every element with this name, in order. */
export function elements(node: Node, name: string): readonly Node[] {
  const inside = childrenOf(node).flatMap((child) => elements(child, name));
  return node.nodeName === name ? [node, ...inside] : inside;
}

/** The text of a node; a `br` is a line break. */
export function textOf(node: Node): string {
  if (node.nodeName === "br") return "\n";
  if ("value" in node) return node.value;
  return childrenOf(node).map(textOf).join("");
}

/** The attribute of an element; `undefined` when it has none. */
export const attribute = (node: Node, name: string): string | undefined =>
  "attrs" in node ? node.attrs.find((one) => one.name === name)?.value : undefined;

/** The texts of the body cells, row by row. */
export const cellsOf = (root: Node): readonly (readonly string[])[] =>
  elements(root, "tbody")
    .flatMap((body) => elements(body, "tr"))
    .map((row) =>
      childrenOf(row)
        .filter(({ nodeName }) => nodeName === "td" || nodeName === "th")
        .map(textOf),
    );

import ts from "typescript";
import { parse } from "./house.js";
import type { SourceFile } from "./source-files.js";

/** Names by which a library would reach the clock, the machine, the locale or chance. */
const forbiddenNames = new Set([
  "process",
  "console",
  "globalThis",
  "Intl",
  "performance",
  "setTimeout",
  "fetch",
]);
const forbiddenMembers = new Set(["Date.now", "Math.random", "Temporal.Now"]);

/** A property of that name is no use of the global: `{ process: 1 }`, `plan.process`. */
const isMemberName = (node: ts.Identifier, parent: ts.Node = node.parent): boolean =>
  (ts.isPropertyAccessExpression(parent) && parent.name === node) ||
  ((ts.isPropertyAssignment(parent) || ts.isPropertySignature(parent)) && parent.name === node);

function offence(node: ts.Node): string | undefined {
  if (ts.isNewExpression(node) && node.expression.getText() === "Date" && !node.arguments?.length)
    return "new Date()";
  if (ts.isPropertyAccessExpression(node)) {
    if (forbiddenMembers.has(node.getText())) return node.getText();
    if (node.name.text.startsWith("toLocale") || node.name.text === "localeCompare") return node.name.text;
  }
  if (ts.isIdentifier(node) && forbiddenNames.has(node.text) && !isMemberName(node)) return node.text;
  if (node.kind === ts.SyntaxKind.AnyKeyword) return "any";
  return undefined;
}

/** Uses of the clock, the machine, the locale, chance or `any`, as `file:line: what`. */
export function impurities(file: SourceFile): readonly string[] {
  const source = parse(file);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    const what = offence(node);
    if (what !== undefined) {
      found.push(`${file.path}:${source.getLineAndCharacterOfPosition(node.getStart()).line + 1}: ${what}`);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

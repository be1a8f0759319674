import { type ParsedAssignment, parseResponsibility } from "fengong/import";
import { expect, test } from "vitest";

/** One assignment on one line: unit, role, offsets, rule, verb, flags, bracket, exceptions. */
function line(read: ParsedAssignment): string {
  const { unit, role, span, rule, verb, byDuty, byReference, openEnded, collective, bracketed, except } =
    read;
  return [
    unit,
    role,
    `${span.start}-${span.end}`,
    rule,
    verb,
    byDuty && "byDuty",
    byReference && "byReference",
    openEnded && "open",
    collective && "collective",
    bracketed && `${bracketed.kind}:${bracketed.words}`,
    except && `except:${except.join("、")}`,
  ]
    .filter(Boolean)
    .join(" ");
}

type Case = readonly [clause: string, assignments: readonly string[], diagnostics: readonly string[]];

/** Tests that each clause reads as listed. */
export function reads(cases: readonly Case[]): void {
  test.each(cases)("%s", (clause, assignments, diagnostics) => {
    const read = parseResponsibility(clause);
    expect(read.assignments.map(line)).toEqual(assignments);
    expect(read.diagnostics.map(({ code }) => code.replace("clause.", ""))).toEqual(diagnostics);
    for (const { surface, span } of read.assignments)
      expect(clause.slice(span.start, span.end)).toBe(surface);
  });
}

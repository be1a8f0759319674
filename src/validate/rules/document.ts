import type { JsonPath } from "../../diagnostics/index.js";
import type { CitationData, PlanData } from "../../plan/data.js";
import { type Finding, type LibraryRule, rule } from "../rule.js";

/** Every citation with its place. */
const citations = (
  data: PlanData,
): readonly { readonly citation: CitationData; readonly path: JsonPath }[] => [
  ...data.document.basis.map((citation, at) => ({ citation, path: ["document", "basis", at] })),
  ...data.tasks.flatMap(({ cites }, task) =>
    cites.map((citation, at) => ({ citation, path: ["tasks", task, "cites", at] })),
  ),
];

const isBlank = (text: string | null): boolean => text === null || text.trim() === "";

function signedAfterPublished({ document }: PlanData): readonly Finding<"document.signed-after-published">[] {
  const { signed, published } = document;
  if (signed === null || published === null || signed <= published) return [];
  return [
    {
      params: { signed, published },
      path: ["document", "signed"],
      suggestions: [
        {
          applicability: "maybe",
          edits: [
            { target: { kind: "path", path: ["document", "signed"] }, replacement: published },
            { target: { kind: "path", path: ["document", "published"] }, replacement: signed },
          ],
        },
      ],
    },
  ];
}

/** What the covering notice says of itself and of what it rests on. */
export const documentRules = (): readonly LibraryRule[] => [
  rule({
    code: "document.signed-after-published",
    tier: "basic",
    severity: "error",
    check: ({ data }) => signedAfterPublished(data),
  }),
  rule({
    code: "document.basis-without-number",
    tier: "basic",
    severity: "warning",
    check: ({ data }) =>
      citations(data)
        .filter(({ citation }) => citation.kind === "basis" && isBlank(citation.number))
        .map(({ citation: { words, span }, path }) => ({
          params: { words },
          span,
          path: [...path, "number"],
        })),
  }),
];

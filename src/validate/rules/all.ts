import type { LibraryRule } from "../rule.js";
import { assignmentRules } from "./assignments.js";
import { clauseRules } from "./clauses.js";
import { collectiveRules } from "./collectives.js";
import { documentRules } from "./document.js";
import { evidenceRules } from "./evidence.js";
import { membershipRules } from "./memberships.js";
import { nameRules } from "./names.js";
import { noticeRules } from "./notice.js";
import { periodRules } from "./periods.js";
import { referenceRules } from "./references.js";
import { spanRules } from "./spans.js";
import { taskRules } from "./tasks.js";
import { timingRules } from "./timings.js";
import { unassignedRules } from "./unassigned.js";

/** The rules of the library, in the order in which they report. */
export const libraryRules: readonly LibraryRule[] = /* @__PURE__ */ gather();

function gather(): readonly LibraryRule[] {
  return [
    ...referenceRules(),
    ...documentRules(),
    ...periodRules(),
    ...nameRules(),
    ...membershipRules(),
    ...collectiveRules(),
    ...taskRules(),
    ...clauseRules(),
    ...assignmentRules(),
    ...noticeRules(),
    ...timingRules(),
    ...spanRules(),
    ...evidenceRules(),
    ...unassignedRules(),
  ];
}

import type { Column } from "../cells/columns.js";
import type { Draft, DraftGroup } from "../draft/draft.js";
import type { Layout } from "../layout/layout.js";

/** An id for each group that holds a task, itself or through another group. */
export function groupIds({ groups }: Draft): ReadonlyMap<DraftGroup, string> {
  return new Map(groups.map((group, at) => [group, `g${at + 1}`]));
}

/** The columns of the plan's first table. */
export const draftColumns = ({ columns }: Layout): readonly Column[] => columns;

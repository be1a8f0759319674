import { type Bilingual, both } from "./cells.js";
import { type Context, namesIn } from "./context.js";

/** Says that totals are of the members whom somebody has listed. Empty when every roster is complete. */
export function rosterNotes(
  {
    rosterComplete,
    incomplete,
  }: { readonly rosterComplete: boolean; readonly incomplete?: readonly string[] },
  context: Context,
): readonly Bilingual[] {
  if (rosterComplete) return [];
  const ids = incomplete ?? [];
  const [zh, en] = [namesIn(context, ids, "zh"), namesIn(context, ids, "en")];
  return [
    both(
      `名单不全${zh === "" ? "" : `（${zh}）`}：合计只含已列明的单位。`,
      `Partial roster${en === "" ? "" : ` (${en})`}: totals are of the units listed only.`,
    ),
  ];
}

/** Says that names of persons were left out. */
export const personalNotes = ({ personal }: Context): readonly Bilingual[] =>
  personal ? [] : [both("个人信息未导出。", "Personal fields are left out.")];

/** A title with its day. */
export const onDay = (zh: string, en: string, date: string): Bilingual =>
  both(`${zh}（${date}）`, `${en} (${date})`);

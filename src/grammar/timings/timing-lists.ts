import { dayBefore } from "./date-words.js";
import type { Found, Note } from "./timing-reading.js";

const between = /^[、,]?(?:和|及|与|或)?$/u;

/** 6月、9月前: one 前 for both, so that both can be read strictly. */
function sharedStrict(here: Found["timing"], next: Found["timing"]): string | undefined {
  if (here?.kind !== "byEndOf" || here.strict !== undefined) return undefined;
  if (next?.kind !== "byEndOf" || next.strict === undefined) return undefined;
  return dayBefore({ kind: "period", period: here.period, name: here.of });
}

/** 9月20日、12月20日前后: what stands behind the last of a list is said of all. */
function shared(list: readonly Found[], text: string): readonly Found[] {
  const out = [...list];
  for (let at = out.length - 2; at >= 0; at--) {
    const [here, next] = [out[at], out[at + 1]];
    if (here?.loose === undefined || next === undefined) continue;
    if (!between.test(text.slice(here.end, next.start))) continue;
    if (here.timing?.kind === "byDate" && next.timing?.kind === "around") {
      out[at] = { ...here, timing: { kind: "around", date: here.timing.date } };
    }
    const strict = sharedStrict(here.timing, next.timing);
    if (here.timing?.kind === "byEndOf" && strict !== undefined) {
      const notes: readonly Note[] = [...here.notes, { code: "timing.two-readings", strict }];
      out[at] = { ...here, timing: { ...here.timing, strict }, notes };
    }
  }
  return out;
}

const ofYear = /[0-9]{4}年|[今本当明]年/u;
const nextYear = /^[次翌]年/u;
/** 首次于9月底前, 10月底前完成2022年度项目: one day of one year, beside a turn. */
const onlyOnce = /首次|首批|其中|本次/u;
const ofOneYear = /^[^,。;]{0,6}[0-9]{4}年/u;
const sentenceEnd = /[。;!?\n]/u;
/** How far behind a turn another day of it may stand. */
const farInTurn = 40;

/** 每年3月1日前报送,4月1日前公开; 每年一次,次年3月底前报告: a day behind a turn of the year comes again with it. */
function inTurns(list: readonly Found[], text: string): readonly Found[] {
  const out: Found[] = [];
  for (const item of list) out.push(asTurn(item, out.at(-1), text));
  return out;
}

/** A day behind a turn of the year, as one of the turn. */
function asTurn(item: Found, turn: Found | undefined, text: string): Found {
  const dated = item.timing?.kind === "byDate" || item.timing?.kind === "byEndOf";
  if (turn?.timing?.kind !== "recurring" || turn.timing.every?.unit !== "year" || !dated) return item;
  const words = text.slice(item.start, item.end);
  const goesOn = nextYear.test(words) || (turn.timing.by !== undefined && !ofYear.test(words));
  const between = text.slice(turn.end, item.start);
  const once = onlyOnce.test(between) || ofOneYear.test(text.slice(item.end, item.end + 16));
  if (!goesOn || once || between.length > farInTurn || sentenceEnd.test(between)) return item;
  const { every } = turn.timing;
  return {
    ...item,
    timing: { kind: "recurring", every, by: { words } },
    notes: [...item.notes, { code: "timing.due-day-unread" }],
  };
}

/** What timings of one text say of each other: those of a list share their last words, those behind a turn come again with it. */
export const asListed = (found: readonly Found[], text: string): readonly Found[] =>
  inTurns(shared(found, text), text);

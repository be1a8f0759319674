import fc from "fast-check";
import { entryRules, type LedgerEntry, parseEntry } from "fengong/ledger";

const lines: readonly (readonly [line: string, owner: string])[] = [
  ["file-measures/zs-xiaolan", "zs-xiaolan"],
  ["file-measures/zs-dongsheng", "zs-dongsheng"],
  ["file-measures/zs-xiaolan-2021", "zs-xiaolan-2021"],
  ["33/zs-minzhong-town", "zs-minzhong-town"],
  ["33/zs-minzhong", "zs-minzhong"],
  ["38/zs-justice", "zs-justice"],
  ["38/zs-news", "zs-news"],
  ["30/zs-government-data", "zs-government-data"],
  ["26.1/zs-justice", "zs-justice"],
  ["26.1/zs-government-data", "zs-government-data"],
  ["46/zs-office", "zs-office"],
  ["32/zs-education", "zs-education"],
];

/** The lines that made-up entries touch, by id. */
export const touchedLines: readonly string[] = lines.map(([line]) => `zhongshan-2021/${line}`);

const day = fc.integer({ min: 0, max: 40 }).map((n) => {
  const date = new Date(Date.UTC(2021, 6, 5 + n));
  return date.toISOString().slice(0, 10);
});

const id = fc.integer({ min: 1, max: 40 }).map((n) => `e${n}`);

/** What a kind says besides. */
const fields: { readonly [kind: string]: fc.Arbitrary<object> | undefined } = {
  declined: fc.constant({ reason: "…" }),
  reassigned: fc.record({ to: fc.constantFrom("zs-news", "zs-justice", "zs-office", null) }),
  progress: fc.record({ text: fc.constant("…"), percent: fc.integer({ min: 0, max: 100 }) }),
  evidence: fc.constant({ number: "1" }),
  reviewed: fc.constant({ stage: "初审" }),
  "submission-returned": fc.constant({ reason: "…" }),
  "extension-requested": fc.record({ reason: fc.constant("…"), to: day }),
  "extension-granted": fc.record({ to: day }),
  escalated: fc.record({ level: fc.constantFrom("remind", "supervise", "summon") }),
  instruction: fc.constant({ text: "…" }),
  suspended: fc.constant({ reason: "…" }),
  inspected: fc.record({ result: fc.constantFrom("passed", "problems") }),
  "rectification-ordered": fc.record({ reason: fc.constant("…"), until: day }),
  reopened: fc.constant({ reason: "…" }),
  consolidated: fc.record({ text: fc.constant("…"), covers: fc.subarray([...touchedLines]) }),
  "self-assessed": fc.constant({ score: 90 }),
  assessed: fc.constant({ score: 80 }),
  "look-back": fc.constant({ found: "done" }),
  note: fc.constant({ text: "…" }),
};

const kinds = Object.keys(entryRules);

/** Kinds that move a line come more often than those that only say something. */
const kind = fc.oneof(
  fc.constantFrom(...kinds),
  fc.constantFrom("submitted", "closed", "progress", "obligation-met", "reopened", "reassigned", "sealed"),
);

/** Entries that an office might write, and many that it might not: wrong authors, answers to nothing, ids used twice. */
export const entry: fc.Arbitrary<LedgerEntry> = fc
  .record({
    kind,
    line: fc.constantFrom(...lines),
    date: day,
    later: fc.integer({ min: 0, max: 9 }),
    id,
    author: fc.nat(9),
    answers: fc.option(id, { nil: undefined, freq: 3 }),
  })
  .chain(({ kind: made, line: [line, owner], date, later, author, answers, ...rest }) => {
    const by =
      author < 5
        ? { unit: owner }
        : author < 8
          ? { unit: "zs-office" }
          : author < 9
            ? { unit: "zs-audit" }
            : { system: "clock" };
    const base = {
      ...rest,
      kind: made,
      line: `zhongshan-2021/${line}`,
      by,
      date,
      recordedAt: `${date}T0${later}:00`,
      ...(answers === undefined ? {} : { answers }),
    };
    return (fields[made] ?? fc.constant({})).map((own) => parseEntry({ ...base, ...own }));
  });

export const entries: fc.Arbitrary<readonly LedgerEntry[]> = fc.array(entry, { maxLength: 45, size: "max" });

import type { PlanData } from "fengong";
import type { LedgerEntry } from "fengong/ledger";

const span = { source: "text", start: 0, end: 1 };
const words = { words: "…", span };

/** A plan in which every one of `units` units answers for every one of `tasks` tasks; every fourth task has a date. */
export function largePlan(units: number, tasks: number): PlanData {
  const unitIds = Array.from({ length: units }, (_, at) => `u${at + 1}`);
  const keys = Array.from({ length: tasks }, (_, at) => String(at + 1));
  return {
    format: "fengong/1",
    id: "large",
    revision: 1,
    title: "合成方案",
    jurisdiction: "某市",
    period: { first: "2021-01-01", last: "2021-12-31" },
    document: {
      title: words,
      planTitle: words,
      number: null,
      issuer: "office",
      signed: "2021-07-05",
      published: "2021-07-05",
      approval: null,
      addressees: [],
      basis: [],
      columns: [],
    },
    sources: [{ id: "text", title: "…", length: 1, sha256: "", script: "simplified" }],
    units: [
      { id: "office", name: "市政府办公室", kind: "office" },
      ...unitIds.map((id) => ({ id, name: `单位${id}`, kind: "department" as const })),
    ],
    successions: [],
    groups: [{ id: "g1", title: "…", parent: null, headings: [span] }],
    tasks: keys.map((key, at) => ({
      key,
      number: at + 1,
      group: "g1",
      text: "…",
      span,
      parts: [],
      timings: at % 4 === 0 ? [{ kind: "byEndOf", period: "year", of: "2021", ...words }] : [],
      thresholds: [],
      prohibitions: [],
      cites: [],
      actors: [],
      consequences: [],
    })),
    clauses: keys.map((key) => ({
      id: `c${key}`,
      text: "…",
      span,
      governs: [key],
      basis: "position",
      confidence: "certain",
      assignments: unitIds.map((unit) => ({
        unit,
        role: "responsible",
        answersFor: "own-part",
        byDuty: false,
        written: unit,
        span,
        segment: words,
        basis: "verb",
      })),
    })),
    obligations: [],
    inspections: [],
    exhortations: [],
    ambiguities: [],
    repairs: [],
    noise: [],
  };
}

const day = (month: number, at: number): string =>
  `2021-${String(month).padStart(2, "0")}-${String((at % 28) + 1).padStart(2, "0")}`;

/** Ten entries for every line: acknowledged, reported on, proved, handed in, checked, closed. */
export function tenEntriesFor(line: string, unit: string, at: number): readonly LedgerEntry[] {
  const own = { unit };
  const office = { unit: "office" };
  const on = (month: number) => ({ date: day(month, at), recordedAt: `${day(month, at)}T09:00`, line });
  const report = (month: number, nth: number, percent: number): LedgerEntry => ({
    ...on(month),
    id: `${line}#${nth}`,
    kind: "progress",
    by: own,
    text: "推进中",
    percent,
  });
  const handedIn = `${line}#8`;
  return [
    {
      ...on(7),
      date: "2021-07-06",
      recordedAt: "2021-07-06",
      id: `${line}#1`,
      kind: "acknowledged",
      by: own,
    },
    report(8, 2, 20),
    { ...on(8), date: "2021-08-30", recordedAt: "2021-08-30", id: `${line}#3`, kind: "reminded", by: office },
    report(9, 4, 40),
    report(10, 5, 60),
    { ...on(11), id: `${line}#6`, kind: "evidence", by: own, link: "https://example.org/1" },
    report(11, 7, 90),
    { ...on(12), id: handedIn, kind: "submitted", by: own },
    { ...on(12), id: `${line}#9`, kind: "reviewed", by: office, stage: "初审", answers: handedIn },
    {
      ...on(12),
      date: "2021-12-30",
      recordedAt: "2021-12-30",
      id: `${line}#a`,
      kind: "closed",
      by: office,
      answers: handedIn,
    },
  ];
}

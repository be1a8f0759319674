import { createLedger, type Ledger, type LedgerEntry, type StatusReport, statusAt } from "fengong/ledger";
import { zhongshan } from "./zhongshan.js";

const rules = "zhongshan-2021/26.1/zs-justice";
const filing = "zhongshan-2021/file-measures/zs-justice";
const justice = { unit: "zs-justice" };
const office = { unit: "zs-office" };

/** Fictional: nobody did any of this. Names of persons are made up. */
const entries: readonly LedgerEntry[] = [
  {
    id: "f1",
    kind: "obligation-met",
    date: "2021-07-16",
    recordedAt: "2021-07-16",
    by: justice,
    line: filing,
    evidence: [{ number: "（虚构）司法〔2021〕1号" }],
  },
  {
    id: "f2",
    kind: "closed",
    date: "2021-07-19",
    recordedAt: "2021-07-19",
    by: office,
    line: filing,
    answers: "f1",
  },
  {
    id: "f3",
    kind: "assigned",
    date: "2021-07-20",
    recordedAt: "2021-07-20",
    by: justice,
    line: rules,
    to: { section: "（虚构）法规科", person: "（虚构）张某" },
  },
  {
    id: "f4",
    kind: "progress",
    date: "2021-11-01",
    recordedAt: "2021-11-01",
    by: { ...justice, person: "（虚构）张某" },
    line: rules,
    text: "（虚构）已公开规章的六成",
    percent: 60,
    problems: "（虚构）部分文本|待校对",
    nextSteps: "（虚构）月底前校对完",
    approvedBy: "（虚构）李某",
    evidence: [{ title: "（虚构）专栏", link: "https://example.invalid/rules" }],
  },
  {
    id: "f5",
    kind: "extension-requested",
    date: "2021-12-20",
    recordedAt: "2021-12-20",
    by: justice,
    line: rules,
    to: "2022-01-14",
    reason: "（虚构）等待校对",
  },
  {
    id: "f6",
    kind: "extension-granted",
    date: "2021-12-21",
    recordedAt: "2021-12-21",
    by: office,
    line: rules,
    answers: "f5",
    to: "2022-01-14",
  },
];

/** A small ledger of the shipped plan, for the sheets. */
export const smallLedger: Ledger = createLedger(zhongshan, entries);

/** Names that no export may carry unasked. */
export const fictionalPersons: readonly string[] = ["张某", "李某"];

export const reportOn = (date: string): StatusReport => statusAt(zhongshan, smallLedger, date);

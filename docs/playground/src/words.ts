import type { Role } from "fengong";
import type { Language } from "fengong/diagnostics";
import type { LikelyDay } from "./days-count.js";
import type { Mode, PanelName, Theme } from "./state.js";
import { wordsEn } from "./words.en.js";
import { wordsZh } from "./words.zh.js";

/** What the page itself says, beside the library's own texts and labels. */
export interface Words {
  readonly title: string;
  readonly skip: string;
  readonly navigation: string;
  readonly otherLanguage: string;
  readonly theme: Readonly<Record<Theme | "label", string>>;
  readonly panels: Readonly<
    Record<PanelName, { readonly name: string; readonly title: string; readonly lead: string }>
  >;
  readonly footer: { readonly plan: string; readonly local: string };
  readonly try: string;
  readonly separator: string;
  readonly colon: string;
  readonly noDate: string;
  readonly count: (count: number) => string;
  readonly weekday: (name: string) => string;
  readonly line: (number: number) => string;
  readonly letter: Readonly<Record<Role, string>>;
  readonly asOf: {
    readonly label: string;
    readonly published: (date: string) => string;
    readonly changed: (date: string) => string;
    readonly on: (date: string) => string;
  };
  readonly unit: UnitWords;
  readonly days: DaysWords;
  readonly parse: ParseWords;
  readonly matrix: MatrixWords;
}

interface UnitWords {
  readonly name: string;
  readonly nearest: string;
  readonly incomplete: (collectives: readonly string[]) => string;
  readonly members: (count: number) => string;
  readonly roster: (label: string) => string;
  readonly possibleMembers: (count: number) => string;
  readonly belongsTo: (collectives: readonly string[]) => string;
  readonly becomes: (how: string, since: string | null) => string;
  readonly passedTo: (unit: string) => string;
  readonly nothing: string;
  readonly dates: string;
  readonly answersFor: string;
  readonly assists: string;
  readonly possible: string;
  readonly notice: string;
  readonly task: (key: string) => string;
  readonly inspection: string;
  readonly about: string;
  readonly named: string;
  readonly via: (way: string) => string;
  readonly rule: (label: string, verb: string | undefined) => string;
  readonly byDuty: string;
  readonly taskSource: string;
  readonly part: (id: string) => string;
  readonly byLaw: (act: string, article: string, checked: boolean) => string;
  readonly lastWorkingDay: (date: string) => string;
  readonly otherReading: (date: string, why: string) => string;
  /** By the kind of a reading's id. */
  readonly readings: Readonly<
    Record<"first-day-counted" | "from-issue" | "from-publication" | "from" | "strict" | "not-rolled", string>
  >;
  readonly noTime: string;
}

interface DaysWords {
  readonly from: string;
  readonly amount: string;
  readonly fewer: string;
  readonly more: string;
  readonly direction: string;
  readonly after: string;
  readonly before: string;
  readonly to: string;
  readonly interval: (likeliest: string) => string;
  readonly oneDate: string;
  readonly awaited: string;
  readonly edges: (first: string, last: string, likelyLast: string) => string;
  readonly skipped: string;
  readonly madeUp: string;
  readonly notices: string;
  readonly title: (title: string) => string;
  readonly month: (year: number, month: number) => string;
  readonly monthsBetween: (count: number) => string;
  /** Monday first. */
  readonly shortWeekday: readonly string[];
  readonly startTag: string;
  readonly offTag: string;
  readonly workTag: string;
  readonly start: string;
  readonly numbered: (number: number) => string;
  readonly notNumbered: string;
  readonly end: string;
  readonly mayEnd: string;
  readonly unknown: string;
  readonly likely: Readonly<Record<LikelyDay, string>>;
  readonly looks: Readonly<
    Record<"start" | "counted" | "end" | "off" | "makeUp" | "maybe" | "mayEnd", string>
  >;
}

interface ParseWords {
  readonly what: string;
  readonly modes: Readonly<Record<Mode, string>>;
  readonly text: string;
  readonly empty: string;
  readonly reading: string;
  readonly length: (characters: number, milliseconds: number) => string;
  readonly notLinked: string;
  readonly asRead: string;
  readonly assignments: string;
  readonly nobody: string;
  readonly columns: readonly string[];
  readonly byReference: string;
  readonly openEnded: string;
  readonly except: (units: readonly string[]) => string;
  readonly bracketed: (words: string) => string;
  readonly doubts: string;
  readonly noDoubt: string;
  readonly accounting: string;
  readonly uses: Readonly<Record<"used" | "noise" | "unread", string>>;
  readonly characters: (count: number) => string;
  readonly time: string;
  readonly found: (tasks: number, clauses: number, units: number) => string;
  readonly tasks: string;
  readonly noTask: string;
  readonly taskColumns: readonly string[];
  readonly moreText: (characters: number) => string;
  readonly moreLines: (next: number, left: number) => string;
}

interface MatrixWords {
  readonly unitsByTasks: string;
  readonly size: (units: number, tasks: number) => string;
  readonly incomplete: (collectives: readonly string[]) => string;
  readonly cell: string;
  readonly none: string;
  readonly namesAnother: (written: string) => string;
  readonly notAMember: (written: string, roster: string) => string;
  readonly openToOthers: (written: string, of: string) => string;
  readonly leftOut: (written: string) => string;
  readonly doubt: (about: string, words: string) => string;
  readonly taken: string;
  readonly otherwise: string;
}

export const words: Readonly<Record<Language, Words>> = { zh: wordsZh, en: wordsEn };

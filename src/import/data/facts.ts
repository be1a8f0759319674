import type { IsoDate } from "../../date/index.js";
import type { TimingReadingContext } from "../../grammar/index.js";
import { unknownPeriod } from "../../plan/period.js";
import type { Header } from "../around/header.js";
import { placeIn, yearsIn } from "../around/header-words.js";
import type { Work } from "../draft/draft.js";
import type { Range } from "../text/range.js";
import type { ImportOptions } from "./options.js";
import type { NotedName } from "./unit-book.js";

/** What the whole plan rests on: its title, its place, its years, who issued it. */
export interface Facts {
  readonly title: Range;
  readonly planTitle: Range;
  readonly titleWords: string;
  readonly jurisdiction: string;
  readonly period: { readonly first: IsoDate; readonly last: IsoDate };
  /** The year that times without one belong to, and the day that 即日起 is told from. */
  readonly times: TimingReadingContext;
  readonly issuer: Range | undefined;
  /** Who stands for an issuer that the document does not name. */
  readonly issuerUnknown: NotedName;
}

const nowhere: Range = { start: 0, end: 0 };

const issuing = /^([\p{Script=Han}]{4,40}?)关于/u;

/** The issuer that a title names: 中山市人民政府办公室关于印发…. */
function titleIssuer({ reading }: Work, title: Range | undefined): Range | undefined {
  if (title === undefined) return undefined;
  const [, name] = issuing.exec(reading.words(title)) ?? [];
  return name === undefined ? undefined : { start: title.start, end: title.start + name.length };
}

interface Years {
  readonly first: number;
  readonly last: number;
}

/** The year of a document's number: 2021 of 中府办函〔2021〕91号. */
const yearInNumber = /(?:19|20)\d\d/u;

/** The years of a plan: those given, else the title's, else those of its day or its number. */
function yearsOf(
  titles: readonly string[],
  header: Header,
  number: string,
  year: number | undefined,
): Years | undefined {
  if (year !== undefined) return { first: year, last: year };
  for (const title of titles) {
    const named = yearsIn(title);
    if (named !== undefined && named.last >= named.first) return named;
  }
  const named = Number((header.signed ?? header.published)?.slice(0, 4) ?? yearInNumber.exec(number)?.[0]);
  return Number.isNaN(named) ? undefined : { first: named, last: named };
}

/** A title without the line breaks that its page has put into it. */
const onOneLine = (title: string): string => title.replace(/\s*\n\s*/gu, "");

const monthDay = (year: number, day: string): IsoDate => `${year}-${day}`;

export function factsOf(work: Work, header: Header, options: ImportOptions): Facts {
  const { reading, report } = work;
  const title = header.title ?? header.planTitle ?? nowhere;
  const planTitle = header.planTitle ?? header.title ?? nowhere;
  const issuer = header.issuer ?? titleIssuer(work, header.title);
  const titleWords = options.title ?? onOneLine(reading.words(planTitle));
  if (titleWords === "") report({ code: "import.no-title", severity: "warning", params: {} });

  if (issuer === undefined) report({ code: "import.no-issuer", severity: "info", params: {} });
  const number = header.number === undefined ? "" : reading.words(header.number);
  const years = yearsOf([titleWords, onOneLine(reading.words(title))], header, number, options.year);
  const issued = header.signed ?? header.published;
  if (years === undefined) report({ code: "import.no-year", severity: "warning", params: {} });

  const named = issuer === undefined ? undefined : placeIn(reading.words(issuer));
  const jurisdiction = options.jurisdiction ?? named ?? placeIn(titleWords) ?? placeIn(reading.words(title));
  if (jurisdiction === undefined) report({ code: "import.no-jurisdiction", severity: "warning", params: {} });

  return {
    title,
    planTitle,
    titleWords,
    jurisdiction: jurisdiction ?? "",
    period:
      years === undefined
        ? unknownPeriod
        : { first: monthDay(years.first, "01-01"), last: monthDay(years.last, "12-31") },
    times: {
      ...(years === undefined ? {} : { year: years.first }),
      ...(issued === undefined ? {} : { issued }),
    },
    issuer,
    issuerUnknown: { name: "印发单位未写明", span: reading.span(nowhere), collective: false },
  };
}

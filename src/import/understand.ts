import { type Diagnostic, requireText } from "../diagnostics/index.js";
import { fold } from "../grammar/text/fold.js";
import type { NoiseData, PlanData, RepairData, SourceData } from "../plan/data.js";
import { toSimplified } from "../plan/names.js";
import { readHeader, readSignature } from "./around/header.js";
import { readNotice } from "./around/notice.js";
import { clausesData, readClauses } from "./data/clauses.js";
import {
  documentData,
  exhortationsData,
  inspectionsData,
  obligationsData,
  peopleOf,
} from "./data/document.js";
import { reportDoubtful } from "./data/doubtful-tasks.js";
import { draftColumns, groupIds } from "./data/draft-groups.js";
import { reportEmpty } from "./data/empty-groups.js";
import { factsOf } from "./data/facts.js";
import { addHeadingLimits } from "./data/heading-limits.js";
import { damageIn, reportUnread } from "./data/leftovers.js";
import { type ImportOptions, type ImportResult, requireImportOptions } from "./data/options.js";
import { groupsData, taskKeys, tasksData } from "./data/tasks.js";
import { unitBook } from "./data/unit-book.js";
import { registryOf } from "./data/unit-registry.js";
import { clauseReader, draftBuilder, type Work } from "./draft/draft.js";
import { readBody } from "./layout/body.js";
import { layoutOf } from "./layout/layout.js";
import type { SourceParts } from "./sources/text-source.js";
import { type Accounting, openAccount } from "./text/accounting.js";
import type { ReadingOptions } from "./text/reading.js";
import { sha256 } from "./text/sha256.js";

/** The repairs that fit the source, in its order. */
function fittingRepairs(
  raw: string,
  source: string,
  repairs: readonly RepairData[],
  report: (diagnostic: Diagnostic) => void,
): readonly RepairData[] {
  const fitting = repairs.filter(({ id, span, before }) => {
    const fits = raw.slice(span.start, span.end) === before && before !== "";
    if (!fits)
      report({
        code: "import.repair-misplaced",
        severity: "warning",
        params: { id },
        span: { source, start: 0, end: 0 },
      });
    return fits;
  });
  const sorted = fitting
    .map((repair) => ({ ...repair, span: { ...repair.span, source } }))
    .sort((a, b) => a.span.start - b.span.start);
  return sorted.filter((repair, at) => at === 0 || repair.span.start >= (sorted[at - 1]?.span.end ?? 0));
}

/** The beginning of a text shows its script. */
const enough = 100_000;

/** Text with traditional characters is called mixed: a page rarely has them alone, and the table does not hold all. */
const scriptOf = (raw: string): SourceData["script"] => {
  const beginning = raw.slice(0, enough);
  return toSimplified(beginning) === beginning ? "simplified" : "mixed";
};

const planNoise: ReadonlySet<string> = new Set<NoiseData["reason"]>([
  "injected-markup",
  "breadcrumb",
  "footer",
]);

const isPlanNoise = (reason: string): reason is NoiseData["reason"] => planNoise.has(reason);

/** The noise that plan data keeps: what is neither white space nor the form of the page. White space parts no two stretches. */
function noiseData({ segments }: Accounting): readonly NoiseData[] {
  const noise: NoiseData[] = [];
  let open = false;
  for (const segment of segments) {
    if (segment.use === "noise" && segment.reason === "blank") continue;
    const reason = segment.use === "noise" && isPlanNoise(segment.reason) ? segment.reason : undefined;
    const last = noise.at(-1);
    if (reason !== undefined && open && last?.reason === reason) {
      noise[noise.length - 1] = { reason, span: { ...last.span, end: segment.span.end } };
    } else if (reason !== undefined) {
      noise.push({ span: segment.span, reason });
    }
    open = reason !== undefined;
  }
  return noise;
}

/** Makes a plan of a source that has been read into lines and tables: what every format has in common. */
export function understand(
  raw: string,
  options: ImportOptions,
  parts: (reading: ReadingOptions) => SourceParts,
): ImportResult {
  requireText("source", raw);
  requireImportOptions(options);
  const diagnostics: Diagnostic[] = [];
  const report = (diagnostic: Diagnostic): void => void diagnostics.push(diagnostic);
  const source = options.source?.id ?? "source";
  const repairs = fittingRepairs(raw, source, options.repairs ?? [], report);
  const { reading, blocks, noise } = parts({
    source,
    rawLength: raw.length,
    toSimplified: options.toSimplified ?? toSimplified,
    repairs,
    report,
  });
  const work: Work = {
    reading,
    folded: fold(reading.text),
    account: openAccount(reading),
    report,
    ...clauseReader(),
  };

  const layout = layoutOf(work, blocks);
  const header = readHeader(work, layout.header);
  if (layout.signature !== undefined) readSignature(work, layout.signature, header);
  const draft = draftBuilder(work);
  readBody(work, draft, layout);
  reportDoubtful(work, draft.tasks);
  reportEmpty(work, draft);
  const facts = factsOf(work, header, options);
  const { jurisdiction, period, times } = facts;
  const notice = readNotice(work, header.paragraphs, times);

  const registry = registryOf(options.units ?? [], jurisdiction, header.published ?? header.signed);
  const knownUnits = (options.units ?? []).flatMap(({ name, fullName, aliases = [] }) =>
    [name, fullName, ...aliases].filter((each) => each !== undefined),
  );
  const clauses = readClauses(work, draft.clauses, knownUnits);
  addHeadingLimits(work, draft);
  const names = new Set(clauses.flatMap(({ parsed }) => parsed.assignments.map(({ unit }) => unit)));
  const book = unitBook({ jurisdiction, registry, names, report });
  const people = peopleOf(work, book);

  const keys = taskKeys(work, draft);
  const groups = groupIds(draft);
  const fallback = facts.planTitle;
  const clauseData = clausesData(work, book, clauses, keys);
  const issuer = facts.issuer === undefined ? book.id(facts.issuerUnknown) : people.unit(facts.issuer);
  const document = documentData(work, people, {
    header,
    notice,
    columns: draftColumns(layout),
    title: facts.title,
    planTitle: facts.planTitle,
    issuer,
  });
  const tasks = tasksData(
    work,
    draft,
    keys,
    (task) => (task.group === undefined ? "g0" : (groups.get(task.group) ?? "g0")),
    times,
  );
  const obligations = obligationsData(work, people, notice, {
    id: issuer,
    name: facts.issuer === undefined ? undefined : reading.words(facts.issuer),
  });
  const inspections = inspectionsData(work, people, notice);
  const exhortations = exhortationsData(work, people, notice);
  if (tasks.length === 0) report({ code: "import.no-tasks", severity: "error", params: {} });

  for (const { start, end, reason } of noise) work.account.rawNoise({ start, end }, reason);
  const accounting = work.account.close(raw);
  reportUnread(raw, accounting, report);
  damageIn(raw, source, repairs, report);

  const ungrouped = draft.tasks.some(({ group }) => group === undefined);
  const whole = { id: "g0", title: facts.titleWords, parent: null, headings: [reading.span(fallback)] };
  const data: PlanData = {
    format: "fengong/1",
    id: options.id ?? (facts.titleWords === "" ? "plan" : facts.titleWords),
    revision: options.revision ?? 1,
    title: facts.titleWords,
    jurisdiction,
    period,
    document,
    sources: [
      {
        id: source,
        title: options.source?.title ?? reading.words(facts.title),
        length: raw.length,
        sha256: sha256(raw),
        script: scriptOf(raw),
      },
    ],
    units: book.finish(),
    successions: [],
    groups: [...(ungrouped ? [whole] : []), ...groupsData(work, draft, groups)],
    tasks,
    clauses: clauseData,
    obligations,
    inspections,
    exhortations,
    ambiguities: [],
    repairs: repairs.map((repair) => ({
      ...repair,
      tasks: tasks
        .filter(({ span }) => repair.span.start >= span.start && repair.span.end <= span.end)
        .map(({ key }) => key),
    })),
    noise: noiseData(accounting),
  };
  return { data, diagnostics, accounting };
}

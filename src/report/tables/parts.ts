import { formatReading, formatReason, formatVia, formatWhyUnknown } from "../../messages/answers.js";
import type { Certainty, Reason, ViaStep } from "../../query/certainty.js";
import type { DueDate, OpenTiming } from "../../query/deadlines.js";
import type { Reading } from "../../timing/resolved.js";
import { both, type Cell, dateCell, linesCell, phraseCell, statementCell, textCell } from "../cells.js";
import { type Context, formattedCell, labelCell, nameOf } from "../context.js";

export const certaintyCell = (certainty: Certainty, context: Context): Cell =>
  labelCell(certainty, context, (labels) => labels.certainty[certainty]);

const named = phraseCell(both("点名", "named itself"));

/** The way from the unit to the words; `named` when they name it. */
export const viaCell = (via: readonly ViaStep[], context: Context): Cell =>
  via.length === 0 ? named : formattedCell((lang) => formatVia(via, { lang, nameOf: nameOf(context) }));

export const reasonsCell = (reasons: readonly Reason[], context: Context): Cell =>
  linesCell(
    reasons.map((reason) => formattedCell((lang) => formatReason(reason, { lang, nameOf: nameOf(context) }))),
  );

const byLaw = both("法定", "set by law");

/** A due date with the part or turn that it is for. */
export const dueCell = ({ date, approximate, part, turn, basis }: DueDate): Cell =>
  statementCell(
    dateCell(date, approximate),
    textCell(part),
    textCell(turn),
    basis === undefined ? textCell("") : phraseCell(byLaw),
  );

export const openCell = ({ words, part, why }: OpenTiming, context: Context): Cell =>
  statementCell(
    textCell(words === "" ? undefined : `「${words}」`),
    textCell(part),
    formattedCell((lang) => formatWhyUnknown(why, { lang, nameOf: nameOf(context) })),
  );

/** The other readings of a date; empty when there is one. */
export const otherReadingsCell = (readings: readonly Reading[]): Cell =>
  linesCell(
    readings.slice(1).map((reading) =>
      statementCell(
        dateCell(reading.date),
        formattedCell((lang) => formatReading(reading, { lang })),
      ),
    ),
  );

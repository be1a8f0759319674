import type { Edit, Span, Suggestion } from "../diagnostics/index.js";
import { describeValue, quoteName } from "./describe.js";
import type { Canvas } from "./excerpt.js";
import { findSpan, pathText, sourceOf, spanText } from "./place.js";
import type { Language } from "./texts.js";

/** The place of a span with the words that stand there, when they are known. */
function quoted(span: Span, { sources }: Canvas, lang: Language): string {
  const place = spanText(span, sources);
  if (findSpan(span, sources) === undefined) return place;
  return `${place} ${describeValue(sourceOf(sources, span.source)?.slice(span.start, span.end), lang)}`;
}

function editText({ target, replacement }: Edit, canvas: Canvas, lang: Language): string {
  const { words } = canvas;
  if (target.kind === "argument") return words.use(describeValue(replacement, lang));
  const place =
    target.kind === "path" ? pathText(target.path, words.root) : quoted(target.span, canvas, lang);
  const removed = replacement === undefined || (target.kind === "span" && replacement === "");
  return removed ? words.remove(place) : words.set(place, describeValue(replacement, lang));
}

/** A name to use in the call instead is not said twice: the text of the diagnostic may quote it in its own help. */
const alreadySaid = ({ edits }: Suggestion, said: string, lang: Language): boolean =>
  edits.every(
    ({ target, replacement }) =>
      target.kind === "argument" &&
      typeof replacement === "string" &&
      (said.includes(quoteName(replacement, lang)) || said.includes(describeValue(replacement, lang))),
  );

/** One line for each suggestion that `said` does not carry already. */
export const suggestionTexts = (
  suggestions: readonly Suggestion[],
  said: string,
  canvas: Canvas,
  lang: Language,
): readonly string[] =>
  suggestions
    .filter((suggestion) => !alreadySaid(suggestion, said, lang))
    .map(({ applicability, edits }) =>
      canvas.words.suggestion(
        canvas.words.applicability[applicability],
        edits.map((edit) => editText(edit, canvas, lang)).join(canvas.words.and),
      ),
    );

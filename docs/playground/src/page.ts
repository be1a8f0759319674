import type { Labels, Language } from "fengong/diagnostics";
import type { State } from "./state.js";
import type { Words } from "./words.js";

/** What every panel is made with: the language, its words, and the one way to change what is shown. */
export interface Page {
  readonly lang: Language;
  readonly say: Words;
  readonly labels: Labels;
  readonly set: (change: Partial<State>) => void;
}

/** One of the four: made once for a language, then told what to show. */
export interface Panel {
  readonly element: HTMLElement;
  readonly show: (state: State) => void;
}

import { type Language, labels } from "fengong/diagnostics";
import { frame } from "./frame.js";
import { initialState, readHash, type State, writeHash } from "./state.js";
import { words } from "./words.js";

const readersLanguage: Language = navigator.language.startsWith("zh") ? "zh" : "en";

let state = readHash(location.hash, initialState(readersLanguage));
let shown = makeFrame(state.lang);

/** Browsers allow a page about three changes of its address a second. */
const pause = 350;
let writing: ReturnType<typeof setTimeout> | undefined;

function set(change: Partial<State>): void {
  state = { ...state, ...change };
  clearTimeout(writing);
  writing = setTimeout(() => history.replaceState(null, "", writeHash(state)), pause);
  show();
}

function makeFrame(lang: Language): ReturnType<typeof frame> & { readonly lang: Language } {
  return { lang, ...frame({ lang, say: words[lang], labels: labels[lang], set }) };
}

/** Another language is another page; the keyboard stays on the control that was used. */
function translate(): void {
  const focused = document.activeElement?.id ?? "";
  const before = shown.element;
  shown = makeFrame(state.lang);
  before.replaceWith(shown.element);
  if (focused !== "") document.getElementById(focused)?.focus();
}

function show(): void {
  if (state.lang !== shown.lang) translate();
  document.documentElement.lang = state.lang === "zh" ? "zh-Hans" : "en";
  document.documentElement.dataset.theme = state.theme;
  shown.show(state);
}

document.body.append(shown.element);
addEventListener("hashchange", () => {
  state = readHash(location.hash, state);
  show();
});
show();

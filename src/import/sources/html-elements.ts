/** What an element does to the text in it. Whatever is not named here runs on with the words around it. */
export type ElementKind = "block" | "heading" | "break" | "table" | "row" | "cell" | "void" | "hidden";

const named = (kind: ElementKind, names: string): readonly (readonly [string, ElementKind])[] =>
  names.split(" ").map((name) => [name, kind] as const);

export const elementKinds: ReadonlyMap<string, ElementKind> = new Map([
  ...named(
    "block",
    "p div section article header footer main aside nav ul ol li dl dt dd blockquote pre center form fieldset address figure figcaption caption details summary body",
  ),
  ...named("heading", "h1 h2 h3 h4 h5 h6"),
  ...named("break", "br hr"),
  ...named("table", "table"),
  ...named("row", "tr"),
  ...named("cell", "td th"),
  ...named("void", "img input meta link area base col embed param source track wbr"),
  ...named(
    "hidden",
    "script style noscript template head title iframe object svg math textarea select button  audio video canvas map",
  ),
]);

const hiddenStyle =
  /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|opacity\s*:\s*0(?:\.0*)?\s*(?:;|!|$)|font-size\s*:\s*0(?:\.0*)?(?:px|pt|em|rem|%)?\s*(?:;|!|$))/iu;

/** Whether a page does not show what stands in the element. What `aria-hidden` keeps from being read out, it shows. */
export function hides(name: string, attributes: ReadonlyMap<string, string>): boolean {
  if (elementKinds.get(name) === "hidden") return true;
  if (attributes.has("hidden")) return attributes.get("hidden")?.toLowerCase() !== "until-found";
  return hiddenStyle.test((attributes.get("style") ?? "").slice(0, 2000));
}

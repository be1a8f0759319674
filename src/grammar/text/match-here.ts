/** What a sticky expression matched at a place. */
export interface Match {
  readonly end: number;
  readonly groups: Groups;
}

/** The named groups that the readers' expressions have; the expression at hand has some of them. */
export interface Groups {
  readonly [name: string]: string | undefined;
  readonly n?: string;
  readonly to?: string;
  readonly more?: string;
  readonly least?: string;
  readonly day?: string;
  readonly days?: string;
  readonly year?: string;
  readonly month?: string;
  readonly unit?: string;
  readonly words?: string;
  readonly lead?: string;
  readonly verb?: string;
  readonly noun?: string;
  readonly urge?: string;
  readonly title?: string;
  readonly phrase?: string;
  readonly link?: string;
  readonly edge?: string;
  readonly ordinal?: string;
  readonly part?: string;
  readonly ending?: string;
  readonly vague?: string;
  readonly before?: string;
  readonly near?: string;
  readonly within?: string;
  readonly from?: string;
}

/** Matches a sticky expression at a place of a text, and only there. */
export function matchHere(expression: RegExp, text: string, place: number): Match | undefined {
  expression.lastIndex = place;
  const match = expression.exec(text);
  return match === null ? undefined : { end: expression.lastIndex, groups: match.groups ?? {} };
}

/** Where the match of a sticky expression ends; the place itself where it does not match. */
export function endHere(expression: RegExp, text: string, place: number): number {
  expression.lastIndex = place;
  return expression.test(text) ? expression.lastIndex : place;
}

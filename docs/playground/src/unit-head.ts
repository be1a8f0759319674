import { collectivesOf, type Member, matchUnits, membersOf, successorsOf, type UnitData } from "fengong";
import { formatReason, formatVia } from "fengong/diagnostics";
import { certaintyBadge } from "./badges.js";
import { button, h } from "./dom.js";
import type { Page } from "./page.js";
import { nameOf, plan } from "./plan.js";

const reasonsOf = ({ reasons }: Pick<Member, "reasons">, { lang, say }: Page): string =>
  reasons.map((reason) => formatReason(reason, { lang, nameOf })).join(say.separator);

const nameButton = (id: string, { set }: Page): HTMLElement =>
  button({ class: "name", lang: "zh-Hans" }, nameOf(id), () => set({ unit: id }));

/** The members of a collective on the day: surely, and possibly with the reason. */
function roster(unit: UnitData, asOf: string, page: Page): HTMLElement {
  const { say, labels } = page;
  const found = membersOf(plan, unit.id, { asOf });
  return h(
    "div",
    { class: "roster" },
    h(
      "p",
      {},
      h("strong", { class: "count" }, say.unit.members(found.members.length)),
      ` ${say.unit.roster(labels.roster[found.roster])}`,
    ),
    h("ul", { class: "names" }, ...found.members.map((member) => h("li", {}, nameButton(member.unit, page)))),
    found.possible.length === 0
      ? undefined
      : h(
          "details",
          {},
          h("summary", {}, say.unit.possibleMembers(found.possible.length)),
          h(
            "ul",
            { class: "doubtful" },
            ...found.possible.map((member) =>
              h("li", {}, nameButton(member.unit, page), ` ${reasonsOf(member, page)}`),
            ),
          ),
        ),
    ...found.countHints.map(({ text }) => h("p", { class: "note", lang: "zh-Hans" }, text)),
  );
}

/** The collectives that a single unit belongs to, with the way and the doubt. */
function belongings(unit: UnitData, asOf: string, page: Page): HTMLElement | undefined {
  const { lang, say } = page;
  const found = collectivesOf(plan, unit.id, { asOf });
  if (found.length === 0) return undefined;
  return h(
    "details",
    {},
    h("summary", {}, say.unit.belongsTo(found.map(({ collective }) => nameOf(collective)))),
    h(
      "ul",
      { class: "doubtful" },
      ...found.map((one) =>
        h(
          "li",
          {},
          nameButton(one.collective, page),
          " ",
          certaintyBadge(one.certainty, page),
          ` ${[formatVia(one.via, { lang, nameOf }), reasonsOf(one, page)].filter((text) => text !== "").join(say.separator)}`,
        ),
      ),
    ),
  );
}

/** Who the unit is on the day. */
export function unitHead(unit: UnitData, asOf: string, page: Page): HTMLElement {
  const { say, labels } = page;
  const match = matchUnits(plan, unit.id, { asOf }).find((each) => each.unit.id === unit.id);
  const successors = successorsOf(plan, unit.id);
  const facts = [
    labels.unitKind[unit.kind],
    ...(unit.fullName === undefined ? [] : [unit.fullName]),
    ...(match === undefined || unit.kind === "collective" ? [] : [labels.presence[match.presence]]),
  ];
  return h(
    "div",
    { class: "unit-head" },
    h("h3", { lang: "zh-Hans", class: "unit-name", tabindex: -1 }, unit.name),
    h("p", { class: "facts" }, `${facts.join(" · ")} · ${say.asOf.on(asOf)}`),
    ...successors.map(({ unit: id, kind, since }) =>
      h("p", { class: "note" }, `${say.unit.becomes(labels.succession[kind], since)} `, nameButton(id, page)),
    ),
    unit.kind === "collective" ? roster(unit, asOf, page) : belongings(unit, asOf, page),
  );
}

import { beforeAll, describe, expect, it } from "vitest";
import type { ObligationData, PlanData } from "../../../src/plan/data.js";
import {
  addresseeLine,
  expectedAddressees,
  expectedAssessment,
  expectedBasis,
  expectedExhortation,
  expectedHeader,
  expectedInspections,
  expectedObligations,
  inspector,
  obligationsLine,
} from "./expected-document.js";
import { lineAt, must, type Names, namesOf, readPlan, source } from "./read.js";

describe("the notice", () => {
  let plan: PlanData;
  let names: Names;
  beforeAll(() => {
    plan = readPlan();
    names = namesOf(plan);
  });
  const lineOfSpan = ({ span }: { readonly span: { readonly start: number } }): number =>
    lineAt(source, span.start);

  it("is of its format, place and year", () => {
    expect(plan).toMatchObject({
      format: "fengong/1",
      id: "zhongshan-2021",
      revision: 1,
      jurisdiction: expectedHeader.jurisdiction,
      period: expectedHeader.period,
    });
    expect(plan.title).toBe(expectedHeader.planTitle);
  });

  it("has its titles, number, issuer, days and approval", () => {
    const { document } = plan;
    expect(document.title.words).toBe(expectedHeader.title);
    expect(document.planTitle.words).toBe(expectedHeader.planTitle);
    expect(document.number?.words).toBe(expectedHeader.number);
    expect(names.of(document.issuer)).toBe(expectedHeader.issuer);
    expect(document.signed).toBe(expectedHeader.signed);
    expect(document.published).toBe(expectedHeader.published);
    expect(document.approval?.words).toBe(expectedHeader.approval);
  });

  it("says so on these lines", () => {
    const { document } = plan;
    expect(lineOfSpan(document.title)).toBe(expectedHeader.titleLine);
    expect(lineOfSpan(document.planTitle)).toBe(expectedHeader.planTitleLine);
    expect(lineOfSpan(must(document.number, "number"))).toBe(expectedHeader.numberLine);
    expect(lineOfSpan(must(document.approval, "approval"))).toBe(expectedHeader.approvalLine);
    expect(document.columns.map(lineOfSpan)).toEqual(expectedHeader.columnLines);
    expect(document.basis.map(lineOfSpan)).toEqual([expectedBasis.line]);
    expect(document.addressees.map(lineOfSpan)).toEqual(expectedAddressees.map(() => addresseeLine));
  });

  it("has the columns of its table", () => {
    expect(plan.document.columns.map(({ words }) => words)).toEqual(expectedHeader.columns);
  });

  it("speaks to four addressees", () => {
    expect(plan.document.addressees.map(({ words }) => words)).toEqual(
      expectedAddressees.map(({ words }) => words),
    );
    for (const [index, { units, words }] of expectedAddressees.entries()) {
      const found = must(plan.document.addressees[index], words).units.map(names.of);
      if (units !== null) expect(found, words).toEqual(units);
    }
  });

  it("rests on one provincial notice, its title kept as quoted and apart from its number", () => {
    expect(plan.document.basis).toHaveLength(1);
    const basis = must(plan.document.basis[0], "basis");
    expect(basis.kind).toBe("basis");
    expect(basis.title?.replace(/[《》]/g, "")).toBe(expectedBasis.title);
    expect(basis.number).toBe(expectedBasis.number);
  });

  describe("asks", () => {
    const due = (days: number): ObligationData =>
      must(
        plan.obligations.find(({ timing }) => timing.kind === "workingDaysAfter" && timing.days === days),
        `obligation within ${days} working days`,
      );

    it("two things of every responsible unit", () => {
      expect(plan.obligations).toHaveLength(2);
      for (const obligation of plan.obligations) {
        expect(names.of(obligation.actor)).toBe(expectedObligations.actor);
        expect(obligation.actorWritten.words).toBe(expectedObligations.actor);
        expect(lineOfSpan(obligation)).toBe(obligationsLine);
        expect(lineOfSpan(obligation.timing)).toBe(obligationsLine);
        expect(obligation.title.zh).not.toBe("");
        expect(obligation.title.en).not.toBe("");
      }
    });

    it("to file within 10 working days of publication with 市政府办公室政务公开科, which does not file with itself", () => {
      const file = due(expectedObligations.file.days);
      expect(file.timing).toMatchObject({ event: expectedObligations.file.event });
      expect(file.timing.words).toContain(expectedObligations.file.words);
      const recipient = must(file.recipient, "recipient");
      expect(names.of(recipient.unit)).toBe(expectedObligations.file.recipient);
      expect(recipient.written.words).toBe(expectedObligations.file.recipientWritten);
      expect(file.except.map(({ unit }) => names.of(unit))).toEqual(expectedObligations.file.except);
      expect(file.words).toContain("备案");
    });

    it("to publish within 30 working days of publication, of everybody; another reading counts from the filing day", () => {
      const publish = due(expectedObligations.publish.days);
      const { timing } = publish;
      if (timing.kind !== "workingDaysAfter") throw new Error("not a period");
      expect(timing.event).toBe(expectedObligations.publish.event);
      expect(timing.words).toContain(expectedObligations.publish.words);
      expect(publish.except.map(({ unit }) => names.of(unit))).toEqual(expectedObligations.publish.except);
      expect(publish.recipient).toBeNull();
      expect(publish.words).toContain("公开");
      expect((timing.otherAnchors ?? []).map(({ event }) => event)).toContainEqual({
        dueOf: due(expectedObligations.file.days).id,
      });
    });

    it("things that can be read in more than one way, and says so", () => {
      const doubted = plan.ambiguities.map(({ obligation }) => obligation);
      expect(doubted).toContain(due(expectedObligations.publish.days).id);
    });

    it("and urges the rest without a measurable act", () => {
      expect(plan.exhortations).toHaveLength(1);
      const exhortation = must(plan.exhortations[0], "exhortation");
      expect(exhortation.words).toContain(expectedExhortation.core);
      expect(lineOfSpan(exhortation)).toBe(obligationsLine);
      expect(exhortation.actors).toHaveLength(expectedExhortation.actors.length);
      for (const [index, anyOf] of expectedExhortation.actors.entries()) {
        expect(anyOf).toContain(names.of(must(exhortation.actors[index], "actor")));
      }
    });
  });

  describe("announces", () => {
    it("two inspections by 市政府办公室, about two days", () => {
      expect(plan.inspections).toHaveLength(expectedInspections.length);
      for (const [index, { monthDay, core }] of expectedInspections.entries()) {
        const inspection = must(plan.inspections[index], core);
        expect(names.of(inspection.inspector)).toBe(inspector);
        const { timing } = inspection;
        if (timing.kind !== "around") throw new Error(`kind ${timing.kind}`);
        expect(timing.date).toMatch(new RegExp(`^(?:-|2021)-${monthDay}$`));
        expect(timing.words).toContain(core);
        expect(lineOfSpan(inspection)).toBe(obligationsLine);
        expect(inspection.examines).toContain("落实情况");
      }
    });

    it("that they count in the yearly assessment", () => {
      for (const { consequence } of plan.inspections) {
        expect(must(consequence, "consequence").words).toContain(expectedAssessment);
      }
    });
  });
});

import { Inject, Injectable, NotFoundException } from "@nestjs/common";
import { dutiesOf, isFengongError, type Plan, type Role, tasksOwnedBy } from "fengong";
import { formatError } from "fengong/diagnostics";
import { PLAN } from "./plan.js";

@Injectable()
export class DutiesService {
  constructor(@Inject(PLAN) private readonly plan: Plan) {}

  /** The tasks that a unit has in a role. */
  tasks(unit: string, role: Role): readonly string[] {
    return this.known(() => tasksOwnedBy(this.plan, unit, { roles: [role] }).map(({ task }) => task));
  }

  /** The first date by which a unit has to do something; nothing when none of its duties has one. */
  firstDate(unit: string): string | undefined {
    return this.known(() => dutiesOf(this.plan, unit)[0]?.due[0]?.date);
  }

  private known<T>(ask: () => T): T {
    try {
      return ask();
    } catch (error) {
      if (!isFengongError(error, "unit.unknown")) throw error;
      throw new NotFoundException(formatError(error, { lang: "zh" }).split("\n")[0]);
    }
  }
}

import { Bench } from "tinybench";

/** One way to answer a question. A run answers some cases and tells how many, and which came out wrong. */
export interface Contender {
  readonly name: string;
  /** What it knows of holidays: `notices`, `fed` (both lists given to it), `days off` (no make-up days), `weekends`. */
  readonly knows: string;
  /** How many cases one run answers: fewer for the slow. */
  readonly batch: number;
  /** Answers one case; true when the answer is right. */
  readonly answer: (at: number) => boolean | Promise<boolean>;
  /** Answers all cases of a batch at once, for those that can. */
  readonly all?: () => void;
}

/** What came out for one contender. */
export interface Row {
  readonly name: string;
  readonly knows: string;
  /** Nanoseconds a case: the median of the rounds' medians. */
  readonly median: number;
  readonly wrong: number;
  readonly cases: number;
}

export const median = (numbers: readonly number[]): number => {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
};

const rounds = 20;

/** Times every contender in each of 20 rounds, in another order each time, and checks every answer as it is given. */
export async function measure(contenders: readonly Contender[], cases: number): Promise<readonly Row[]> {
  const medians = new Map<string, number[]>();
  const wrong = new Map<string, Set<number>>();
  for (let round = 0; round < rounds; round++) {
    const bench = new Bench({ time: 20, iterations: 1, warmupTime: 4, warmupIterations: 1 });
    const order = contenders.map((_, at) => contenders[(at + round) % contenders.length] ?? contenders[0]);
    for (const contender of order) {
      if (contender === undefined) continue;
      const failures = wrong.get(contender.name) ?? new Set();
      wrong.set(contender.name, failures);
      bench.add(contender.name, runOf(contender, cases, failures));
    }
    await bench.run();
    for (const { name, result } of bench.tasks) {
      const batch = contenders.find((each) => each.name === name)?.batch ?? 1;
      if (!("latency" in result)) throw new Error(`${name} did not finish.`);
      medians.set(name, [...(medians.get(name) ?? []), (result.latency.p50 * 1e6) / batch]);
    }
  }
  return contenders.map(({ name, knows }) => ({
    name,
    knows,
    median: median(medians.get(name) ?? []),
    wrong: wrong.get(name)?.size ?? 0,
    cases,
  }));
}

function runOf({ answer, all, batch }: Contender, cases: number, failures: Set<number>): () => unknown {
  if (all !== undefined) return all;
  let next = 0;
  const step = (): number => {
    next = next + 1 < cases ? next + 1 : 0;
    return next;
  };
  if (answer(0) instanceof Promise) {
    return async () => {
      for (let left = batch; left > 0; left--) {
        const at = step();
        if (!(await answer(at))) failures.add(at);
      }
    };
  }
  return () => {
    for (let left = batch; left > 0; left--) {
      const at = step();
      if (!answer(at)) failures.add(at);
    }
  };
}

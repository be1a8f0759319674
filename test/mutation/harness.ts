import {
  ASYMMETRIC_MATCHERS_OBJECT,
  chai,
  JestAsymmetricMatchers,
  JestChaiExpect,
  JestExtend,
} from "@vitest/expect";

/** A test as collected: nothing has run yet. */
export interface CollectedTest {
  readonly id: string;
  readonly run: () => unknown;
}

type Body = (...row: readonly never[]) => unknown;
type Each = (rows: readonly unknown[]) => (name: string, body: Body) => void;

chai.use(JestExtend);
chai.use(JestChaiExpect);
chai.use(JestAsymmetricMatchers);

/** Vitest's own assertions. */
const expect = Object.assign(
  (value: unknown, message?: string): unknown => chai.expect(value, message),
  chai.expect,
  Reflect.get(globalThis, ASYMMETRIC_MATCHERS_OBJECT),
);

/** Types are checked elsewhere: here every expectation of them holds. */
const expectTypeOf: unknown = new Proxy(() => expectTypeOf, { get: () => expectTypeOf });

const applied = (body: Body, row: unknown): unknown =>
  Reflect.apply(body, undefined, Array.isArray(row) ? row : [row]);

/** The rows of a table as one test, for each test costs loads of its own. */
const testOfRows =
  (add: (name: string, run: () => unknown) => void): Each =>
  (rows) =>
  (name, body) =>
    add(name, () => Promise.all(rows.map((row) => applied(body, row))));

const suiteOfEachRow =
  (add: (name: string, body: () => unknown) => void): Each =>
  (rows) =>
  (name, body) =>
    rows.forEach((row, at) => {
      add(`${name} [${at}]`, () => applied(body, row));
    });

/**
 * What test files import as `vitest`, and the tests that they have collected. It knows what the tests of the mutated folders use; anything
 * else is missing, and the first run of the unchanged code says so.
 */
export function harness(): { readonly vitest: object; readonly tests: readonly CollectedTest[] } {
  const tests: CollectedTest[] = [];
  let path = "";
  const it = (name: string, run: () => unknown): void => {
    tests.push({ id: `${tests.length}${path} > ${name}`, run });
  };
  const describe = (name: string, body: () => unknown): void => {
    const above = path;
    path = `${above} > ${name}`;
    body();
    path = above;
  };
  const test = Object.assign(it, {
    each: testOfRows(it),
    runIf: (condition: unknown) => (condition ? it : (): void => {}),
  });
  const vitest = {
    expect,
    expectTypeOf,
    it: test,
    test,
    describe: Object.assign(describe, { each: suiteOfEachRow(describe) }),
  };
  return { vitest, tests };
}

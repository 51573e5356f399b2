import fc from "fast-check";
import type { FunctionId } from "../../src/functions/customFunction";

const cents = (most: number) => fc.integer({ min: 0, max: most * 100 }).map((value) => value / 100);
const amount = fc.oneof(cents(1000), cents(5_000_000), fc.constant(0));
const signed = fc.oneof(
  amount,
  amount.map((value) => -value),
);
const rate = fc.oneof(
  { weight: 150, arbitrary: fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100) },
  { weight: 1, arbitrary: fc.constantFrom(1.01, -0.01) },
);
const day = fc.integer({ min: 45_000, max: 46_500 });
const omitted = fc.constantFrom(null, undefined);
const table = (value: fc.Arbitrary<number>, rows: number, columns: number) =>
  fc.array(fc.array(value, { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows });
const column = (value: fc.Arbitrary<number>, rows: number) => table(value, rows, 1);
const optional = <Value>(value: fc.Arbitrary<Value>) => fc.oneof(omitted, value);
const shape = fc.tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 15 }));
const team = fc.integer({ min: 1, max: 4 });
const word = (...words: string[]) => optional(fc.constantFrom(...words));
const calendar = word("china", "weekdays", "sixdays");
const overrides = optional(
  fc
    .array(fc.tuple(day, fc.constantFrom(0, 1)), { minLength: 1, maxLength: 5 })
    .map((rows) => rows.map((row) => [...row])),
);

/** Arguments for every function, mostly such as it can use, for one and for a team. */
export const calls: Readonly<Record<FunctionId, fc.Arbitrary<readonly unknown[]>>> = {
  FUNNEL_GAP: fc
    .tuple(team, fc.integer({ min: 1, max: 15 }))
    .chain(([rows, stages]) =>
      fc.tuple(
        column(signed, rows),
        column(signed, rows),
        table(signed, rows, stages),
        fc.oneof(table(rate, 1, stages), table(rate, rows, stages)),
        optional(cents(50)),
        optional(rate),
        word("gap", "deals", "leads", "all", "coverage"),
      ),
    ),
  FUNNEL_DEADLINE: fc.tuple(day, fc.integer({ min: 0, max: 90 }), day, optional(cents(500))),
  FUNNEL_STANDARD: fc
    .tuple(team, fc.integer({ min: 1, max: 6 }))
    .chain(([rows, stages]) => fc.tuple(column(cents(100), rows), table(cents(30), 1, stages))),
  FUNNEL_ROLL: fc
    .array(fc.integer({ min: 1, max: 100 }), { minLength: 1, maxLength: 6 })
    .chain((percents) =>
      fc.tuple(
        table(cents(300), 1, percents.length),
        fc.constant([percents.sort((a, b) => a - b).map((percent) => percent / 100)]),
        table(cents(300), 1, 1),
        optional(fc.integer({ min: 1, max: 30 })),
      ),
    ),
  FORECAST: team.chain((rows) =>
    fc.tuple(
      column(signed, rows),
      column(signed, rows),
      column(signed, rows),
      column(signed, rows),
      cents(20),
      optional(rate),
      optional(rate),
      optional(rate),
      word("forecast", "completion", "gap", "all"),
    ),
  ),
  // More deals, and in cents, take the function itself seconds.
  FORECAST_ODDS: fc
    .tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 7 }))
    .chain(([rows, columns]) =>
      fc.tuple(
        fc.integer({ min: -50, max: 1500 }),
        table(fc.integer({ min: 0, max: 200 }), rows, columns),
        table(rate, rows, columns),
        optional(fc.integer({ min: -50, max: 500 })),
        word("odds", "expected", "p10", "p50", "p90", "all", "without"),
      ),
    ),
  SPLIT_TARGET: shape.chain(([rows, columns]) => {
    const some = fc.oneof(
      { weight: 3, arbitrary: fc.constant(0) },
      { weight: 1, arbitrary: fc.integer({ min: -5, max: 30 }) },
    );
    const limit = fc.oneof(
      table(fc.integer({ min: -50, max: 300 }), 1, 1),
      table(fc.integer({ min: 0, max: 90 }), rows, columns),
    );
    return fc.tuple(
      fc.integer({ min: -2000, max: 2000 }),
      table(fc.oneof(cents(40), fc.integer({ min: 0, max: 3 })), rows, columns),
      optional(fc.constantFrom(1, 0.01, 0.5, 10)),
      fc.oneof({ weight: 2, arbitrary: omitted }, { weight: 1, arbitrary: table(some, rows, columns) }),
      fc.oneof({ weight: 2, arbitrary: omitted }, { weight: 1, arbitrary: limit }),
      fc.oneof({ weight: 2, arbitrary: omitted }, { weight: 1, arbitrary: limit }),
      word("remainder", "even"),
    );
  }),
  SPLIT_CHECK: shape.chain(([rows, columns]) =>
    fc.tuple(signed, table(signed, rows, columns), optional(fc.constantFrom(0.01, 1))),
  ),
  PERIOD_WEIGHTS: fc.tuple(
    day,
    fc.integer({ min: 1, max: 30 }),
    fc.constantFrom("days", "workdays", "445", "454", "544", "equal"),
    calendar,
    overrides,
  ),
  WEEKS_LEFT: fc.tuple(day, day),
  PACE: fc
    .tuple(team, day, fc.nat(200), fc.nat(250))
    .chain(([rows, start, length, passed]) =>
      fc.tuple(
        column(signed, rows),
        column(amount, rows),
        fc.constant(start),
        fc.constant(start + length),
        fc.constant(start + passed - 5),
        calendar,
        overrides,
      ),
    ),
  CUSTOMER_GRADE: fc.tuple(
    fc.oneof(cents(6), cents(100)),
    fc.oneof(cents(5), cents(100)),
    optional(cents(80)),
  ),
};

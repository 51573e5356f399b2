import fc from "fast-check";
import { rollFunnel, type Refusal } from "../../src/model";

// Sales models, section 4.
const today = { stageDeals: [[169, 49, 45]], winRates: [[0.2, 0.35, 0.7]] };

function codeOf(call: () => unknown): string {
  try {
    call();
  } catch (error) {
    return (error as Refusal).code;
  }
  return "answered";
}

test("the section's example wins 31.5, 17.15, 33.8, 22, 22 and 15.6 deals", () => {
  const rolled = rollFunnel({ ...today, inflow: [[110, 110, 78, 78, 78, 78]] });
  const won = [31.5, 17.15, 33.8, 22, 22, 15.6];
  expect(rolled.map((period) => period.won)).toEqual(won.map((deals) => expect.closeTo(deals, 10)));
});

test("stages are those at the end of the period: 110 have entered, 169 have moved on", () => {
  const [first] = rollFunnel({ ...today, inflow: [[110]] });
  // 169 × 20 % ÷ 35 % and 49 × 35 % ÷ 70 %.
  expect(first!.stages).toEqual([110, expect.closeTo(96.571428, 5), expect.closeTo(24.5, 10)]);
});

test("periods are those asked for, one for each inflow, or one for each stage", () => {
  expect(rollFunnel({ ...today, inflow: [[5]], periods: 7 })).toHaveLength(7);
  expect(rollFunnel({ ...today, inflow: [[5], [6]] })).toHaveLength(2);
  expect(rollFunnel({ ...today, inflow: [[5]] })).toHaveLength(3);
});

test("a column rolls like a row", () => {
  const column = (row: readonly number[]) => row.map((cell) => [cell]);
  expect(
    rollFunnel({ stageDeals: column([169, 49, 45]), winRates: column([0.2, 0.35, 0.7]), inflow: [[110]] }),
  ).toEqual(rollFunnel({ ...today, inflow: [[110]] }));
});

test("an inflow that never changes is won at the first stage's rate in the end", () => {
  const rates = fc.array(fc.integer({ min: 1, max: 100 }), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(rates, fc.integer({ min: 0, max: 1000 }), (percents, inflow) => {
      const winRates = [percents.sort((a, b) => a - b).map((percent) => percent / 100)];
      const stageDeals = [winRates[0]!.map(() => 0)];
      const rolled = rollFunnel({ stageDeals, winRates, inflow: [[inflow]], periods: percents.length + 1 });
      expect(rolled.at(-1)!.won).toBeCloseTo(inflow * winRates[0]![0]!, 9);
    }),
  );
});

test.each<[string, Partial<Parameters<typeof rollFunnel>[0]>]>([
  ["different-shapes", { winRates: [[0.2], [0.35], [0.7]] }],
  ["different-shapes", { winRates: [[0.2, 0.35]] }],
  ["below-zero", { stageDeals: [[1, -1, 1]] }],
  ["below-zero", { inflow: [[1, -1]] }],
  ["outside-0-1", { winRates: [[0.2, 0.35, 70]] }],
  ["not-above-zero", { winRates: [[0, 0, 0.7]] }],
  ["falling", { winRates: [[0.2, 0.7, 0.35]] }],
  ["different-count", { inflow: [[1, 2]], periods: 3 }],
  ["not-whole", { periods: 1.5 }],
  ["not-above-zero", { periods: 0 }],
  ["too-many", { periods: 1001 }],
])("refuses with %s: %p", (code, change) => {
  expect(codeOf(() => rollFunnel({ ...today, inflow: [[110]], ...change }))).toBe(code);
});

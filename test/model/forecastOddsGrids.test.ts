import fc from "fast-check";
import { forecastOdds } from "../../src/model/forecastOdds";
import { exactSums } from "../../src/model/odds/exactSums";
import { roundedGrid } from "../../src/model/odds/roundedGrid";
import { roundedSums } from "../../src/model/odds/roundedSums";
import { Refusal } from "../../src/model/refusal";
import { exactOdds, multipliedOut } from "./exactOdds";

/** Numbers from 0 to 1, the same every time (Park and Miller's generator). */
function draws(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 48271) % 2147483647) / 2147483647;
}

function many<T>(count: number, make: (place: number) => T): T[] {
  return Array.from({ length: count }, (_, place) => make(place));
}

/** The expected sum of the won deals, or one so many standard deviations apart from it. */
function typical(amounts: readonly number[], rates: readonly number[], apart: number): number {
  const expected = amounts.reduce((sum, amount, deal) => sum + amount * rates[deal]!, 0);
  const variance = amounts.reduce(
    (sum, amount, deal) => sum + amount * amount * rates[deal]! * (1 - rates[deal]!),
    0,
  );
  return Math.round(expected + apart * Math.sqrt(variance));
}

const stages = [0.1, 0.2, 0.35, 0.7];

describe("forecastOdds on the amounts' common grid", () => {
  test("is exact for hundreds of deals", () => {
    const draw = draws(1);
    const deals = many(250, () => ({
      amount: 1 + Math.floor(draw() * 15),
      thousandths: 1 + Math.floor(draw() * 999),
    }));
    const amounts = [deals.map(({ amount }) => amount * 1000)];
    const winRates = [deals.map(({ thousandths }) => thousandths / 1000)];
    for (const won of [700, 950, 1000, 1050, 1300]) {
      const { odds } = forecastOdds({ target: won * 1000 - 300, amounts, winRates });
      expect(Math.abs(odds - exactOdds(deals, won))).toBeLessThan(1e-13);
    }
  });

  test.each([
    {
      name: "of standard stages",
      count: 900,
      most: 60,
      rate: (draw: number) => stages[Math.floor(draw * 4)]!,
    },
    { name: "of all rates", count: 900, most: 60, rate: (draw: number) => draw },
    { name: "that are half won", count: 900, most: 60, rate: () => 0.5 },
    { name: "that are rarely won", count: 1500, most: 2000, rate: (draw: number) => draw / 50 },
    {
      name: "that are almost sure, or won at even odds",
      count: 700,
      most: 800,
      rate: (draw: number) => (draw < 0.95 ? 1 - draw / 50 : 0.5),
    },
  ])("is exact for hundreds of deals $name, and without one of them", ({ count, most, rate }) => {
    const draw = draws(2);
    const amounts = many(count, () => 1 + Math.floor(draw() * most));
    const rates = amounts.map(() => rate(draw()));
    const targets = [-2, 0, 0.1, 3].map((apart) => typical(amounts, rates, apart));
    const whole = multipliedOut(amounts, rates, targets[3]!);
    const lost = count - 1;
    const rest = multipliedOut(amounts.slice(0, lost), rates.slice(0, lost), targets[3]!);
    for (const target of targets) {
      const found = forecastOdds({ target, amounts: [amounts], winRates: [rates] });
      expect(Math.abs(found.odds - whole[target]!)).toBeLessThan(1e-12);
      expect(Math.abs(found.without()[0]![lost]! - rest[target]!)).toBeLessThan(1e-12);
    }
  });

  test("is exact for round amounts with a few that are not, and with a few that are huge", () => {
    const draw = draws(3);
    const round = many(60, () => 1 + Math.floor(draw() * 40));
    const rates = many(63, () => Math.round(draw() * 1000) / 1000);
    const odd = [12_345.67, 98_765.43, 5_000_000_000.01];
    const amounts = [...round.map((amount) => amount * 10_000), ...odd];
    const tail = multipliedOut(round, rates.slice(0, 60), 2400);
    for (const target of [6_000_000, 5_430_000, 5_006_012_345.68, 5_006_012_345.69]) {
      let sum = 0;
      for (const won of many(8, (bits) => odd.map((_, place) => (bits >> place) & 1))) {
        const cents = won.reduce(
          (cents, one, place) => cents - one * Math.round(odd[place]! * 100),
          target * 100,
        );
        const steps = Math.max(0, Math.ceil(Math.round(cents) / 1_000_000));
        const odds = won.reduce(
          (odds, one, place) => odds * (one ? rates[60 + place]! : 1 - rates[60 + place]!),
          1,
        );
        sum += odds * (tail[steps] ?? 0);
      }
      const { odds } = forecastOdds({ target, amounts: [amounts], winRates: [rates] });
      expect(Math.abs(odds - sum)).toBeLessThan(1e-12);
    }
  });
});

describe("forecastOdds where the amounts share no grid", () => {
  test("is off by less than 0.0005, and so are the odds without a deal", () => {
    const draw = draws(4);
    const amounts = many(70, () => 1 + Math.floor(draw() * 150_000));
    const rates = amounts.map(() => draw());
    // A grid for all sums of five million would be too large, and without ten deals, too.
    const targets = [-2, 0, 0.7].map((apart) => typical(amounts, rates, apart));
    const whole = multipliedOut(amounts, rates, targets[2]!);
    const rest = multipliedOut(amounts.slice(1), rates.slice(1), targets[2]!);
    for (const target of targets) {
      const found = forecastOdds({ target, amounts: [amounts], winRates: [rates] });
      expect(Math.abs(found.odds - whole[target]!)).toBeLessThan(0.0005);
      expect(Math.abs(found.without()[0]![0]! - rest[target]!)).toBeLessThan(0.0005);
    }
    const all = amounts.reduce((sum, amount) => sum + amount, 0);
    const never = forecastOdds({ target: all + 0.5, amounts: [amounts], winRates: [rates] });
    expect([never.odds, ...never.without()[0]!]).toEqual(new Array<number>(71).fill(0));
  });

  // The exact odds are those on a grid with room for all sums; the rounded ones make do with far fewer steps.
  test("knows between which odds the exact ones lie, however coarse the grid", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 20, max: 150 }),
        fc.integer({ min: 1, max: 2 ** 31 - 2 }),
        fc.record({ multiple: fc.constantFrom(1, 10, 40), rest: fc.integer({ min: 0, max: 39 }) }),
        fc.record({ least: fc.constantFrom(0.001, 0.3, 0.8), span: fc.constantFrom(0.01, 0.1, 0.198) }),
        fc.constantFrom(30, 500, 2_000, 10_000),
        (count, seed, { multiple, rest }, { least, span }, room) => {
          const draw = draws(seed);
          const deals = many(count, () => ({
            amount: BigInt(1 + multiple * Math.floor(draw() * 60) + rest),
            rate: least + draw() * span,
          }));
          const exact = exactSums(deals)!;
          const rounded = roundedGrid(deals, room);
          const amounts = deals.map(({ amount }) => Number(amount));
          const rates = deals.map(({ rate }) => rate);
          for (const apart of [-3, -2, -1, -0.1, 0, 0.5, 1, 2, 3]) {
            const amount = BigInt(typical(amounts, rates, apart));
            expectWithin(rounded.reaching(amount), exact.reaching(amount));
            expectWithin(rounded.without(deals[0]!)(amount), exact.without(deals[0]!)(amount));
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  test("keeps its promise for few deals with long amounts and targets at or beside what some of them bring", () => {
    const amount = fc.bigInt({ min: 1n, max: 10n ** 17n });
    const rate = fc.oneof(
      fc.double({ min: 0.01, max: 0.99, noNaN: true }),
      fc.double({ min: 0.9, max: 0.99, noNaN: true }),
    );
    const beside = fc.oneof(fc.constantFrom(-1n, 0n, 1n), fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n }));
    fc.assert(
      fc.property(
        fc.array(fc.record({ amount, rate }), { minLength: 8, maxLength: 14 }),
        fc.nat(2 ** 14 - 1),
        beside,
        (deals, won, beside) => {
          const target = deals.reduce(
            (sum, { amount }, deal) => ((won >> deal) & 1 ? sum + amount : sum),
            beside,
          );
          const odds = orRefused(() => roundedSums(deals).reaching(target));
          if (odds !== undefined) {
            expect(Math.abs(odds - exactSums(deals)!.reaching(target))).toBeLessThan(0.0005);
          }
        },
      ),
      { numRuns: 10 },
    );
  });

  test("gives quantiles that are reached with their odds, give or take 0.001", () => {
    const draw = draws(5);
    const deals = many(300, () => ({ amount: BigInt(1 + Math.floor(draw() * 20_000)), rate: draw() }));
    const exact = exactSums(deals)!;
    const rounded = roundedSums(deals);
    for (const share of [0.1, 0.5, 0.9]) {
      expect(Math.abs(exact.reaching(rounded.quantile(share)) - (1 - share))).toBeLessThan(0.001);
    }
  });

  test("refuses when a single outcome, likelier than that, lies at the target", () => {
    const draw = draws(6);
    const amounts = many(60, () => Math.round(draw() * 1e7) / 100);
    const cents = amounts.slice(1).reduce((sum, amount) => sum + Math.round(amount * 100), 0);
    const deals = { amounts: [amounts], winRates: [amounts.map(() => 0.95)] };
    expect(orRefused(() => forecastOdds({ target: cents / 100, ...deals }).odds)).toBeUndefined();
    expect(forecastOdds({ target: cents / 100 - 400_000, ...deals }).odds).toBeGreaterThan(0.9);
  });
});

function expectWithin({ low, high }: { low: number; high: number }, odds: number): void {
  expect(odds).toBeGreaterThanOrEqual(low - 1e-12);
  expect(odds).toBeLessThanOrEqual(high + 1e-12);
}

function orRefused(call: () => number): number | undefined {
  try {
    return call();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    expect([error.code, error.at]).toEqual(["no-common-step", { argument: "amounts" }]);
    return undefined;
  }
}

import fc from "fast-check";
import { forecastOdds } from "../../src/model/forecastOdds";
import { everyEnding, exactOdds, exactOutcomes } from "./exactOdds";

const rate = fc.oneof(
  fc.integer({ min: 0, max: 1000 }),
  fc.constantFrom(0, 1, 100, 125, 200, 350, 500, 700, 875, 999, 1000),
);
const deal = fc.record({
  amount: fc.oneof(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 0, max: 90 })),
  thousandths: rate,
});
const deals = fc.array(deal, { minLength: 1, maxLength: 40 });
const share = fc.double({ min: 0, max: 1, noNaN: true });

type Deals = typeof deals extends fc.Arbitrary<infer T> ? T : never;

function tableOf(deals: Deals) {
  return {
    amounts: [deals.map(({ amount }) => amount)],
    winRates: [deals.map(({ thousandths }) => thousandths / 1000)],
  };
}

function sumOf(deals: Deals): number {
  return deals.reduce((sum, { amount }) => sum + amount, 0);
}

function targetFor(deals: Deals, share: number): number {
  return Math.round(share * (sumOf(deals) + 2)) - 1;
}

function odds(deals: Deals, target: number, achieved?: number): number {
  return forecastOdds({ target, achieved, ...tableOf(deals) }).odds;
}

describe("forecastOdds", () => {
  test("gives the exact odds of any target", () => {
    fc.assert(
      fc.property(deals, share, (deals, share) => {
        const target = targetFor(deals, share);
        expect(Math.abs(odds(deals, target) - exactOdds(deals, target))).toBeLessThan(1e-13);
      }),
    );
  });

  test("is 1 for what is achieved already and 0 for more than all deals bring", () => {
    fc.assert(
      fc.property(deals, fc.integer({ min: 0, max: 9 }), (deals, beside) => {
        const sure = forecastOdds({ target: 5 - beside, achieved: 5, ...tableOf(deals) });
        expect(sure.odds).toBe(1);
        const never = forecastOdds({ target: sumOf(deals) + 6 + beside, achieved: 5, ...tableOf(deals) });
        expect(never.odds).toBe(0);
        expect(new Set(never.without().flat())).toEqual(new Set([0]));
      }),
    );
  });

  test("gives exact odds of amounts of any size and length", () => {
    const length = fc.integer({ min: 1, max: 12 });
    const digits = fc.bigInt({ min: 1n, max: 10n ** 17n });
    const zeros = fc.integer({ min: 0, max: 20 });
    fc.assert(
      fc.property(
        length,
        fc.infiniteStream(fc.tuple(digits, zeros, rate)),
        fc.nat(),
        (length, stream, subset) => {
          const given = [...stream.take(length)].map(([digits, zeros, thousandths]) => ({
            amount: Number(`${digits}e-${zeros}`),
            rate: thousandths / 1000,
          }));
          // What a double is written as, as an integer of 10^-40.
          const whole = given.map(({ amount }) => decimal(amount));
          const rates = given.map(({ rate }) => rate);
          // A target that some of the deals reach together to the last digit, or as near as a double gets.
          const wanted = given.reduce((sum, { amount }, place) => sum + ((subset >> place) & 1) * amount, 0);
          const table = { amounts: [given.map(({ amount }) => amount)], winRates: [rates] };
          const found = forecastOdds({ target: wanted, ...table });
          expect(Math.abs(found.odds - everyEnding(whole, rates, decimal(wanted)))).toBeLessThan(1e-14);
          found.without()[0]!.forEach((odds, lost) => {
            const left = rates.map((rate, place) => (place === lost ? 0 : rate));
            expect(Math.abs(odds - everyEnding(whole, left, decimal(wanted)))).toBeLessThan(1e-14);
          });
        },
      ),
    );
  });

  test("gives the lowest amount that the outcome stays at or below with the odds of a share", () => {
    fc.assert(
      fc.property(deals, fc.integer({ min: 1, max: 999 }), (deals, thousandths) => {
        const all = 1000n ** BigInt(deals.length);
        let upTo = 0n;
        const lowest = exactOutcomes(deals).findIndex(
          (one) => (upTo += one) * 1000n >= BigInt(thousandths) * all,
        );
        const { quantile } = forecastOdds({ target: 0, ...tableOf(deals) });
        expect(quantile(thousandths / 1000)).toBe(lowest);
      }),
    );
  });

  test("is made of the odds if a deal is won and the odds if it is lost", () => {
    fc.assert(
      fc.property(deals, share, (deals, share) => {
        const target = targetFor(deals, share);
        const found = forecastOdds({ target, ...tableOf(deals) });
        const without = found.without();
        expect(without).toHaveLength(1);
        expect(without[0]).toHaveLength(deals.length);
        deals.slice(0, 3).forEach(({ amount, thousandths }, place) => {
          const rest = deals.filter((_, other) => other !== place);
          const lost = without[0]![place]!;
          expect(lost).toBeLessThanOrEqual(found.odds);
          expect(Math.abs(lost - exactOdds(rest, target))).toBeLessThan(1e-12);
          const won = rest.length === 0 ? Number(amount >= target) : odds(rest, target, amount);
          const together = (won * thousandths + lost * (1000 - thousandths)) / 1000;
          expect(Math.abs(together - found.odds)).toBeLessThan(1e-12);
        });
      }),
      { numRuns: 40 },
    );
  });

  test("falls with the target and rises with each rate, each amount and what is achieved", () => {
    fc.assert(
      fc.property(deals, share, fc.nat(), fc.integer({ min: 1, max: 50 }), (deals, share, which, more) => {
        const target = targetFor(deals, share);
        const before = odds(deals, target);
        expect(odds(deals, target + more)).toBeLessThanOrEqual(before + 1e-13);
        expect(odds(deals, target, more)).toBeGreaterThanOrEqual(before - 1e-13);
        const better = deals.map((one, place) =>
          place === which % deals.length
            ? { ...one, thousandths: Math.min(1000, one.thousandths + more) }
            : one,
        );
        expect(odds(better, target)).toBeGreaterThanOrEqual(before - 1e-13);
        const larger = deals.map((one, place) =>
          place === which % deals.length ? { ...one, amount: one.amount + more } : one,
        );
        expect(odds(larger, target)).toBeGreaterThanOrEqual(before - 1e-13);
      }),
    );
  });

  test("does not depend on the order of the deals, nor on the unit of the amounts", () => {
    fc.assert(
      fc.property(deals, share, fc.constantFrom("e-2", "e3", "e-9"), (deals, share, power) => {
        const target = targetFor(deals, share);
        const before = odds(deals, target);
        expect(Math.abs(odds([...deals].reverse(), target) - before)).toBeLessThan(1e-13);
        const { amounts, winRates } = tableOf(deals);
        const scaled = forecastOdds({
          target: Number(`${target}${power}`),
          amounts: amounts.map((row) => row.map((amount) => Number(`${amount}${power}`))),
          winRates,
        });
        expect(Math.abs(scaled.odds - before)).toBeLessThan(1e-13);
      }),
    );
  });
});

/** What a number is written as, as an integer of 10^-40. */
function decimal(number: number): bigint {
  const [, whole = "", fraction = "", power = "0"] = /^(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(
    String(number),
  )!;
  return BigInt(whole + fraction) * 10n ** BigInt(40 + Number(power) - fraction.length);
}

import { contest } from "./contest";
import type { Figures } from "./figures";
import { random, whole } from "./random";
import { handedOver, type Shipped } from "./shipped";

/** Deals in whole thousands, with the chance of each. */
type Deals = { amounts: number[][]; winRates: number[][] };
type RateKind = "of five stages" | "of its own";

const draws = 10_000;

/** FORECAST_ODDS against a Monte-Carlo simulation, and against the dynamic programme over all sums where that can wait. */
export function forecastOdds(shipped: Shipped): Figures[] {
  return (["of five stages", "of its own"] as const).flatMap((kind) =>
    [1_000, 10_000].map((count) => rivalry(shipped, count, kind)),
  );
}

function rivalry(shipped: Shipped, count: number, kind: RateKind): Figures {
  const deals = newDeals(count, kind);
  const target = 1_000 * Math.round(expected(deals) / 1_000);
  const call = shipped("FORECAST_ODDS");
  const show = (word: string | null) => {
    const given = handedOver([target, deals.amounts, deals.winRates, null, word]);
    return () => call(...given) as number[][];
  };
  const odds = exactOdds(deals, target);
  const ours = show(null);
  const next = random(10_000);
  const rows = contest(
    [odds],
    [
      { name: "functions.js", run: ours, answer: () => ours()[0]! },
      { name: "functions.js, all figures", run: show("all"), answer: () => ours()[0]! },
      { name: "functions.js, without each deal", run: show("without"), answer: () => ours()[0]! },
      {
        name: "Monte-Carlo, 10,000 draws",
        run: () => simulatedOdds(deals, target, next),
        answer: () => [simulatedOdds(deals, target, next)],
      },
      ...(count > 1_000
        ? []
        : [
            {
              name: "sum by sum",
              run: () => exactOdds(deals, target),
              answer: () => [exactOdds(deals, target)],
            },
          ]),
    ],
    ([exact = 0], [found = 0]) => `${found.toFixed(6)} (${Math.abs(found - exact).toExponential(0)} off)`,
  );
  return {
    name: `odds-${count}-${kind === "of its own" ? "own" : "stages"}`,
    head: [`${count.toLocaleString("en-US")} deals, rates ${kind}`, "odds", "time", "÷ functions.js"],
    rows,
  };
}

function newDeals(count: number, kind: RateKind): Deals {
  const next = random(count);
  const stages = [0.1, 0.2, 0.3, 0.5, 0.7];
  const amounts = Array.from({ length: count }, () => [1_000 * whole(next, 1, 500)]);
  const winRates = amounts.map(() => [
    kind === "of its own" ? whole(next, 1, 999) / 1_000 : stages[whole(next, 0, 4)]!,
  ]);
  return { amounts, winRates };
}

function expected({ amounts, winRates }: Deals): number {
  return amounts.reduce((sum, [amount], deal) => sum + amount! * winRates[deal]![0]!, 0);
}

/** The share of draws that reach the target; each draw asks chance once for every deal. */
function simulatedOdds(deals: Deals, target: number, next: () => number): number {
  const amounts = deals.amounts.flat();
  const rates = deals.winRates.flat();
  let reached = 0;
  for (let draw = 0; draw < draws; draw++) {
    let won = 0;
    for (let deal = 0; deal < amounts.length; deal++) if (next() < rates[deal]!) won += amounts[deal]!;
    if (won >= target) reached++;
  }
  return reached / draws;
}

/** The probability of every sum below the target, deal by deal; what is left reaches it. */
function exactOdds({ amounts, winRates }: Deals, target: number): number {
  const below = new Float64Array(target / 1_000);
  below[0] = 1;
  let top = 0;
  amounts.forEach(([amount], deal) => {
    const step = amount! / 1_000;
    const rate = winRates[deal]![0]!;
    top = Math.min(below.length - 1, top + step);
    for (let sum = top; sum >= step; sum--) below[sum] = below[sum]! * (1 - rate) + below[sum - step]! * rate;
    for (let sum = Math.min(step - 1, top); sum >= 0; sum--) below[sum]! *= 1 - rate;
  });
  return 1 - below.reduce((one, other) => one + other, 0);
}

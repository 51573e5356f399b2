import { forecastOdds } from "../../src/model/forecastOdds";

function column(numbers: readonly number[]): number[][] {
  return numbers.map((number) => [number]);
}

/** The odds of so many won deals, or more. */
function wonAtLeast(count: number, winRates: readonly number[]): number {
  return forecastOdds({ target: count, amounts: column(winRates.map(() => 1)), winRates: column(winRates) })
    .odds;
}

describe("forecastOdds agrees with published tables: deals of one size", () => {
  // tsakim/poibin, test_poibin.py: figures of the R package poibin.
  test.each([
    { rates: [0.4163448, 0.334027, 0.9689613], count: 0, odds: 0.0120647 },
    { rates: [0.4163448, 0.334027, 0.9689613], count: 1, odds: 0.39129134 },
    { rates: [0.4163448, 0.334027, 0.9689613], count: 2, odds: 0.46189012 },
    { rates: [0.4163448, 0.334027, 0.9689613], count: 3, odds: 0.13475384 },
    { rates: eight(), count: 0, odds: 4.17079659e-7 },
    { rates: eight(), count: 2, odds: 2.46250608e-3 },
    { rates: eight(), count: 7, odds: 2.02460933e-1 },
    { rates: eight(), count: 8, odds: 4.48023378e-2 },
    { rates: [0.3, 0.8, 0.3], count: 1, odds: 0.476 },
    // privet-kitty/fast-poibin, tests/test_pmf.py: a product worked out by WolframAlpha.
    { rates: [0.1, 0.2, 0.7, 0.2, 0.2], count: 0, odds: 0.13824 },
    { rates: [0.1, 0.2, 0.7, 0.2, 0.2], count: 3, odds: 0.0924 },
    { rates: [0.1, 0.2, 0.7, 0.2, 0.2], count: 5, odds: 0.00056 },
  ])("$count won of $rates", ({ rates, count, odds }) => {
    expect(wonAtLeast(count, rates) - wonAtLeast(count + 1, rates)).toBeCloseTo(odds, 8);
  });

  // tsakim/poibin, test_poibin.py: not more than 0, 1 and 2 won.
  test("up to so many won of three", () => {
    const upTo = [0, 1, 2].map((count) => 1 - wonAtLeast(count + 1, [0.1, 0.5, 0.7]));
    [0.135, 0.6, 0.965].forEach((odds, count) => expect(upTo[count]).toBeCloseTo(odds, 14));
  });

  // studylib.net, "Statistical Tables", binomial distribution function for n = 9: not more than 0, 1 and 2.
  test.each([
    { rate: 0.21, upTo: [0.1199, 0.4066, 0.7115] },
    { rate: 0.35, upTo: [0.0207, 0.1211, 0.3373] },
    { rate: 0.47, upTo: [0.0033, 0.0296, 0.1231] },
  ])("up to so many won of nine at $rate", ({ rate, upTo }) => {
    upTo.forEach((odds, count) => {
      expect(1 - wonAtLeast(count + 1, new Array<number>(9).fill(rate))).toBeCloseTo(odds, 4);
    });
  });
});

function eight(): number[] {
  return [0.9955901, 0.5696224, 0.8272597, 0.3818746, 0.4290036, 0.8707646, 0.8858267, 0.7557183];
}

describe("forecastOdds agrees with published tables: deals of different sizes", () => {
  // R package PoissonBinomial, vignette proc_exact: 61 trials that give one value or another. The inputs are R's
  // runif(10), sample(1:10, 10, TRUE) and twice sample(0:10, 10, TRUE) after set.seed(1).
  const trials = [
    { rate: 0.2655086631421, trials: 3, won: 4, lost: 2 },
    { rate: 0.37212389963679016, trials: 1, won: 8, lost: 5 },
    { rate: 0.5728533633518964, trials: 5, won: 8, lost: 9 },
    { rate: 0.9082077899947762, trials: 5, won: 4, lost: 9 },
    { rate: 0.2016819310374558, trials: 10, won: 4, lost: 5 },
    { rate: 0.8983896849676967, trials: 6, won: 1, lost: 3 },
    { rate: 0.9446752686053514, trials: 10, won: 9, lost: 3 },
    { rate: 0.6607977924868464, trials: 7, won: 8, lost: 9 },
    { rate: 0.6291140438988805, trials: 9, won: 0, lost: 8 },
    { rate: 0.061786270467564464, trials: 5, won: 3, lost: 6 },
  ].flatMap(({ trials, ...one }) => Array.from({ length: trials }, () => one));
  const deals = {
    achieved: trials.reduce((sum, { won, lost }) => sum + Math.min(won, lost), 0),
    amounts: column(trials.map(({ won, lost }) => Math.abs(won - lost))),
    winRates: column(trials.map(({ rate, won, lost }) => (won > lost ? rate : 1 - rate))),
  };

  // The table's entries are counted from 1, the least sum is 218.
  test.each([
    [21, 1.617225e-17],
    [41, 4.081268e-11],
    [51, 1.211767e-8],
    [61, 1.532477e-6],
    [71, 8.705877e-5],
    [81, 2.163312e-3],
    [91, 2.346986e-2],
    [101, 1.199163e-1],
    [106, 2.153526e-1],
    [116, 4.869507e-1],
    [121, 6.31007e-1],
    [131, 8.564102e-1],
    [141, 9.635304e-1],
    [151, 9.94353e-1],
    [171, 9.999814e-1],
  ])("entry %d of 216: not more with odds of %d", (entry, odds) => {
    expect(deals.achieved).toBe(218);
    const more = forecastOdds({ ...deals, target: 217 + entry + 1 }).odds;
    expect(Math.abs(1 - more - odds)).toBeLessThan(0.51 * 10 ** (Math.floor(Math.log10(odds)) - 6) + 1e-14);
  });

  // OEIS A226330, after Peter Mitic, "Critical Values for the Wilcoxon Signed Rank Statistic": the sum of the ranks
  // 1 … n, each won at 50 %, is not more than this with odds of at most 2.5 %; from n = 6.
  const critical = [
    0, 2, 3, 5, 8, 10, 13, 17, 21, 25, 29, 34, 40, 46, 52, 58, 65, 73, 81, 89, 98, 107, 116, 126, 137, 147,
    159, 170, 182, 195, 208, 221, 235, 249, 264, 279, 294, 310, 327, 343, 361, 378, 396, 415, 434, 453, 473,
    494, 514, 536, 557, 579, 602, 625, 648, 672, 697,
  ];
  test("the signed ranks of 6 to 62", () => {
    const lowest = critical.map((_, place) => ranks(place + 6).quantile(0.025));
    expect(lowest).toEqual(critical.map((sum) => sum + 1));
  });

  // accudist, tests/test_scipy_gap.py, a figure of R 4.5.2: the logarithm of the odds of more than 460.
  test("30 signed ranks, far out in the tail", () => {
    expect(Math.log(ranks(30, 461).odds)).toBeCloseTo(-18.84850527, 6);
  });

  // Utah Valley University, STAT 4500, class notes, example 3.2, a figure of R: twice the odds of not more than 14.
  test("12 signed ranks", () => {
    expect(2 * (1 - ranks(12, 15).odds)).toBeCloseTo(0.05224609, 8);
  });
});

function ranks(count: number, target = 0) {
  const amounts = column(Array.from({ length: count }, (_, place) => place + 1));
  return forecastOdds({ target, amounts, winRates: amounts.map(() => [0.5]) });
}

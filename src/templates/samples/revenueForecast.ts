import { standardForecastRates, type ForecastRates } from "../../settings/forecastRates";
import { dateSerial } from "../period";
import type { Sample, SampleGiven } from "../template";

/** The day on which the example of Sales models, section 7, has eight weeks left. */
const eightWeeks = 56;

/** Amount, win rate, and the day of payment as days after the day of the forecast. */
const projects: readonly (readonly [amount: number, winRate: number, payment: number | null])[] = [
  // Committed, 75.80 in all; the day of the last one has passed.
  [18.6, 0.95, 12],
  [12.5, 0.9, 21],
  [21.3, 0.9, 35],
  [8.9, 0.95, 9],
  [14.5, 0.9, -4],
  // Probable, 156.60 in all.
  [32, 0.5, 44],
  [24.6, 0.6, 30],
  [18, 0.7, 26],
  [27.5, 0.5, 51],
  [15.2, 0.5, 40],
  [21.8, 0.6, 56],
  [9.5, 0.5, 18],
  [8, 0.7, 33],
  // In no class, for the next period, and not yet dated.
  [26, 0.3, 47],
  [12.4, 0.2, 54],
  [45, 0.9, 76],
  [19.8, 0.5, 101],
  [11.6, 0.4, null],
];

/** The rate of the published example, which a company that has its own does not see. */
const published = 0.7;

/** The example of Sales models, section 7, with a project behind each amount. */
export function revenueForecastSample({ texts, period }: SampleGiven, rates: ForecastRates): Sample {
  const { item, projects: names } = texts.revenueForecast;
  const asOf = dateSerial(period.end) - eightWeeks;
  return {
    asOf,
    periodEnd: dateSerial(period.end),
    quota: 186,
    achieved: 30.92,
    ...(rates.committed === standardForecastRates.committed && { committedRate: published }),
    item,
    project: projects.map((_, index) => cycled(names, index)),
    customer: projects.map((_, index) => customer(texts, index)),
    amount: projects.map(([amount]) => amount),
    winRate: projects.map(([, winRate]) => winRate),
    payment: projects.map(([, , days]) => (days === null ? null : asOf + days)),
    seller: projects.map((_, index) => cycled(texts.sellers, index * 3)),
  };
}

function customer({ customerFirst, customerSecond }: SampleGiven["texts"], index: number): string {
  const second = cycled(customerSecond, index * 5);
  return `${cycled(customerFirst, index)}${/^\w/.test(second) ? " " : ""}${second}`;
}

function cycled<Item>(items: readonly Item[], index: number): Item {
  return items[index % items.length]!;
}

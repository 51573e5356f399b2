import { sheetText } from "../../locales/sheets";
import { addDays, dateSerial } from "../period";
import type { StageSet } from "../forms/funnelParts/stageSet";
import { stageText } from "../forms/funnelParts/stageText";
import { evidence } from "../forms/largeDealFunnel/evidence";
import type { Sample, SampleGiven, SampleValue } from "../template";

/** Sales models, section 5: a second quarter, read on its 56th day (26 May). */
const asOfDay = 55;

/** A deal: the stage that its seller gives it and the stages whose evidence is there, counted from 1 for the lead. */
type Deal = { stage: number; evidence: number; amount: number; days: number; collectible: number | null };

/**
 * 立项 2 deals 140.0, 认可 1 deal 50.0, 谈判 2 deals 241.0, won before 3 deals 92.8 of which 12.4 are collectible. One of
 * those in 立项 is called 认可, without its evidence; one has stood too long; one in 谈判 is most of the quarter.
 */
const deals: readonly Deal[] = [
  { stage: 3, evidence: 3, amount: 85, days: 18, collectible: null },
  { stage: 4, evidence: 3, amount: 55, days: 21, collectible: null },
  { stage: 4, evidence: 4, amount: 50, days: 47, collectible: null },
  { stage: 5, evidence: 5, amount: 161, days: 12, collectible: null },
  { stage: 5, evidence: 5, amount: 80, days: 26, collectible: null },
  { stage: 6, evidence: 6, amount: 32.5, days: 34, collectible: 7.9 },
  { stage: 6, evidence: 6, amount: 38.3, days: 58, collectible: 4.5 },
  { stage: 6, evidence: 6, amount: 22, days: 71, collectible: null },
];

/** The example of Sales models, section 5, with a customer behind each deal. */
export function largeDealFunnelSample(
  { texts, language, period }: SampleGiven,
  { open, won }: StageSet,
): Sample {
  const stageNames = [...open, won].map(({ name }) => stageText(language, name));
  const tick = sheetText(language, "large.tick");
  const asOf = dateSerial(addDays(period.start, asOfDay));
  const ticked = evidence.map(({ name }, index) => [
    name,
    deals.map((deal): SampleValue => (deal.evidence > index ? tick : null)),
  ]);
  return {
    quota: 72.9,
    achieved: 15.5,
    // Sales models, section 8: a branch's 21 deals over 20万 are worth 584,855 yuan on average.
    ownAverage: 58.5,
    asOf,
    inflow: [6, 6, 6, 6, 6, 6],
    customer: deals.map((_, index) => customer(texts, index)),
    product: deals.map((_, index) => texts.products[index % texts.products.length]!),
    stage: deals.map(({ stage }) => stageNames[stage - 1]!),
    amount: deals.map(({ amount }) => amount),
    entered: deals.map(({ days }) => asOf - days),
    close: deals.map(({ stage, days }) => asOf + (6 - stage) * 30 - (stage === 6 ? days : 3)),
    seller: deals.map((_, index) => texts.sellers[(index * 3) % texts.sellers.length]!),
    next: deals.map((_, index) => texts.largeDealFunnel.nextSteps[index]!),
    dealCollectible: deals.map(({ collectible }) => collectible),
    ...(Object.fromEntries(ticked) as Sample),
  };
}

/** The last of the made-up names, which stand in no list of small deals' first page. */
function customer({ customerFirst, customerSecond }: SampleGiven["texts"], index: number): string {
  const second = customerSecond[(index * 5 + 6) % customerSecond.length]!;
  return `${customerFirst[(index * 7 + 3) % customerFirst.length]!}${/^\w/.test(second) ? " " : ""}${second}`;
}

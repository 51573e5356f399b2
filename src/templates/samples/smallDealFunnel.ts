import { sampleStage } from "../forms/funnelParts/sampleStage";
import { stageText } from "../forms/funnelParts/stageText";
import type { StageSet } from "../forms/funnelParts/stageSet";
import { addDays, dateSerial } from "../period";
import type { Sample, SampleGiven } from "../template";

/** Sales models, section 3: the funnel of a second quarter, read on its 56th day (26 May). */
const counts = [169, 49, 45] as const;
const asOfDay = 55;

/** Amounts that come in pairs of 4.0, so that 263 deals are worth 2.0 on average. */
const lowerAmounts = [0.8, 1.2, 1.5, 1.6, 1.8, 2, 0.5];

/** One in so many deals was expected to be won before the day of the figures. */
const slippedEvery = 40;

/** The example of Sales models, sections 3 and 4, with a customer behind each deal. */
export function smallDealFunnelSample({ texts, language, period }: SampleGiven, stageSet: StageSet): Sample {
  const stageNames = counts.map((_, at) =>
    stageText(language, sampleStage(stageSet, at, counts.length).name),
  );
  const stages = counts.flatMap((count, stage) => Array.from({ length: count }, () => stage));
  const asOf = dateSerial(addDays(period.start, asOfDay));
  return {
    quota: 372,
    achieved: 119.1,
    ownAverage: 2,
    asOf,
    inflow: [110, 110, 78, 78, 78, 78],
    customer: stages.map((_, index) => customer(texts, index)),
    product: stages.map((_, index) => cycled(texts.products, index * 5)),
    stage: stages.map((stage) => stageNames[stage]!),
    amount: stages.map((_, index) => dealAmount(index, stages.length)),
    entered: stages.map((_, index) => asOf - ((index * 7) % 12)),
    close: stages.map((stage, index) =>
      index % slippedEvery === slippedEvery - 1
        ? asOf - 1 - (index % 5)
        : asOf + (3 - stage) * 7 + ((index * 5) % 7),
    ),
    seller: stages.map((_, index) => cycled(texts.sellers, index * 3)),
    next: stages.map((stage) => texts.nextSteps[stage]!),
  };
}

function dealAmount(index: number, deals: number): number {
  if (index === deals - 1) return 2;
  const lower = cycled(lowerAmounts, Math.floor(index / 2));
  return index % 2 === 0 ? lower : Math.round((4 - lower) * 10) / 10;
}

/** Gives each of the first 288 deals a name of its own. */
function customer({ customerFirst, customerSecond }: SampleGiven["texts"], index: number): string {
  const second = cycled(customerSecond, index + Math.floor(index / customerFirst.length));
  return `${cycled(customerFirst, index)}${/^\w/.test(second) ? " " : ""}${second}`;
}

function cycled<Item>(items: readonly Item[], index: number): Item {
  return items[index % items.length]!;
}

import { addDays, dateSerial } from "../period";
import type { Sample, SampleGiven } from "../template";

/** Software direct, service, channel, and the shares of the quarters: Sales models, section 8. */
const productWeights = [1045, 355, 100];
const quarterWeights = [22, 28, 24, 26];

const territoryWeights = [25, 20, 18, 15, 12, 10];

/** The example of Sales models, section 8, with one contract that is signed, and the territories of a team. */
export function targetSplitSample({ texts, period, people }: SampleGiven): Sample {
  const { team, products, territories } = texts.targetSplit;
  const members = people.length > 0 ? people : territories;
  return {
    team,
    asOf: dateSerial(addDays(period.start, -21)),
    goal: 1500,
    unit: 0.1,
    ...Object.fromEntries(quarterWeights.map((weight, index) => [`quarterWeight${index + 1}`, weight])),
    product: products,
    productWeight: productWeights,
    fixed1: [null, null, 22],
    parent: products[0]!,
    basis: texts.targetSplit.basis,
    member: members,
    memberWeight: members.map((_, index) => territoryWeights[index % territoryWeights.length]!),
    weekItem: products[0]!,
    weekQuarter: texts.targetSplit.quarter,
    weekTax: 1.17,
    weekDeal: 2,
    weeks: 12,
  };
}

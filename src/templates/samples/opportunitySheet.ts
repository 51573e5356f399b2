import { sheetText } from "../../locales/sheets";
import { sampleStage } from "../forms/funnelParts/sampleStage";
import type { StageSet } from "../forms/funnelParts/stageSet";
import { stageText } from "../forms/funnelParts/stageText";
import { addDays, dateSerial } from "../period";
import type { Sample, SampleGiven } from "../template";
import { workday } from "./workday";

/** The day of the sheet, and the days before it on which three milestones were reached. */
const asOfDay = 55;
const reachedBefore = [150, 118, 60];

/** The stage that the seller gives the deal, counted from 0 for the lead. */
const accepted = 3;

/** A deal that its seller sees one stage further than its evidence, and that has stood there for 47 days. */
export function opportunitySheetSample({ texts, language, period }: SampleGiven, stages: StageSet): Sample {
  const { people, project, competitors, ...words } = texts.opportunitySheet;
  const asOf = workday(dateSerial(addDays(period.start, asOfDay)));
  const attitudes: Readonly<Record<string, string>> = {
    for: sheetText(language, "opportunity.attitude.for"),
    open: sheetText(language, "opportunity.attitude.open"),
    against: sheetText(language, "opportunity.attitude.against"),
  };
  const [yes, no] = [
    sheetText(language, "opportunity.answer.yes"),
    sheetText(language, "opportunity.answer.no"),
  ];
  return {
    ...words,
    customer: customer(texts),
    project,
    product: texts.products.slice(0, 2).join(language === "zh-CN" ? "、" : ", "),
    amount: 68,
    competitors,
    stage: stageText(language, sampleStage(stages, accepted, 5).name),
    entered: workday(asOf - 47, -1),
    close: workday(asOf + 62),
    asOf,
    reached: reachedBefore.map(() => sheetText(language, "opportunity.tick")),
    reachedOn: reachedBefore.map((days) => workday(asOf - days, -1)),
    who: people.map(({ who }) => who),
    attitude: people.map(({ attitude }) => attitudes[attitude]!),
    matters: people.map(({ matters }) => matters),
    doing: people.map(({ doing }) => doing),
    answer: [yes, yes, no, yes],
    owner: texts.sellers[1]!,
    due: workday(asOf + 13),
  };
}

function customer({ customerFirst, customerSecond }: SampleGiven["texts"]): string {
  const second = customerSecond[1]!;
  return `${customerFirst[8]!}${/^\w/.test(second) ? " " : ""}${second}`;
}

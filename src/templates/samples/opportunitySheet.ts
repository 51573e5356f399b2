import { sheetText } from "../../locales/sheets";
import { addDays, dateSerial } from "../period";
import type { Sample, SampleGiven } from "../template";

/** The day of the sheet, and the days before it on which three milestones were reached. */
const asOfDay = 55;
const reachedBefore = [150, 118, 60];

/** A deal that its seller sees one stage further than its evidence, and that has stood there for 47 days. */
export function opportunitySheetSample({ texts, language, period }: SampleGiven): Sample {
  const { people, project, competitors, ...words } = texts.opportunitySheet;
  const asOf = dateSerial(addDays(period.start, asOfDay));
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
    stage: sheetText(language, "funnel.stage.large.accepted"),
    entered: asOf - 47,
    close: asOf + 62,
    asOf,
    reached: reachedBefore.map(() => sheetText(language, "opportunity.tick")),
    reachedOn: reachedBefore.map((days) => asOf - days),
    who: people.map(({ who }) => who),
    attitude: people.map(({ attitude }) => attitudes[attitude]!),
    matters: people.map(({ matters }) => matters),
    doing: people.map(({ doing }) => doing),
    answer: [yes, yes, no, yes],
    owner: texts.sellers[1]!,
    due: asOf + 13,
  };
}

function customer({ customerFirst, customerSecond }: SampleGiven["texts"]): string {
  const second = customerSecond[1]!;
  return `${customerFirst[8]!}${/^\w/.test(second) ? " " : ""}${second}`;
}

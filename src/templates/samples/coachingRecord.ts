import { sheetText } from "../../locales/sheets";
import { addDays, dateSerial } from "../period";
import type { Sample, SampleGiven } from "../template";
import { workday } from "./workday";

/** Days of the quarter on which the rep was accompanied, and by which something was agreed. */
const visits = [-61, -33, 3, 24];
const dues = [-47, -20, 17, 45];
const today = 52;

/** A rep's fifth coaching: three steps agreed before are done, the last one is a week overdue. */
export function coachingRecordSample({ texts, language, period }: SampleGiven): Sample {
  const day = (index: number) => workday(dateSerial(addDays(period.start, index)));
  const [done, open] = (["done", "open"] as const).map((word) => sheetText(language, `coach.status.${word}`));
  const [small, large] = (["small", "large"] as const).map((word) =>
    sheetText(language, `coach.size.${word}`),
  );
  const { coachedVisits, coachedToday, manager } = texts.jointVisits;
  return {
    manager,
    office: texts.office,
    visitDate: day(today),
    visitAccount: coachedToday.account,
    visitSize: large!,
    asOf: day(today),
    observed: coachedToday.observed,
    feeling: coachedToday.feeling,
    aim: coachedToday.aim,
    plan: coachedToday.plan,
    happened: coachedToday.happened,
    why: coachedToday.why,
    customerWhy: coachedToday.customer,
    demonstrated: coachedToday.demonstrated,
    prepared: coachedToday.prepared,
    reviewed: coachedToday.reviewed,
    outcomeBest: coachedToday.best,
    outcomeImprove: coachedToday.improve,
    outcomeStep: coachedToday.step,
    outcomeDue: day(today + 10),
    day: visits.map(day),
    account: coachedVisits.map(({ account }) => account),
    size: [small!, small!, large!, small!],
    best: coachedVisits.map(({ best }) => best),
    improve: coachedVisits.map(({ improve }) => improve),
    agreedStep: coachedVisits.map(({ step }) => step),
    due: dues.map(day),
    status: [done!, done!, done!, open!],
  };
}

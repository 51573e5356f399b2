import { sheetText } from "../../locales/sheets";
import { addDays, dateSerial } from "../period";
import type { Sample, SampleGiven } from "../template";
import { workday } from "./workday";

/** The ticks of five visits: when, what kind of account, why, and whether nobody was met. */
const ticks: Readonly<Record<string, readonly (0 | 1)[]>> = {
  morning: [1, 0, 1, 0, 0],
  afternoon: [0, 1, 0, 1, 1],
  government: [0, 0, 0, 1, 0],
  trade: [0, 0, 0, 0, 1],
  customer: [1, 1, 1, 0, 0],
  problemMarket: [0, 1, 0, 0, 0],
  newMarket: [0, 0, 0, 0, 1],
  promisingMarket: [1, 0, 0, 1, 0],
  newRep: [0, 0, 1, 0, 0],
  problemRep: [0, 1, 0, 0, 0],
  notMet: [0, 0, 0, 1, 0],
};

/** A manager's month with five joint visits, one of them in vain. */
export function jointVisitSample({ texts, language, period }: SampleGiven): Sample {
  const visits = [2, 5, 9, 12, 16];
  const mark = sheetText(language, "visit.tick");
  const marks = Object.entries(ticks).map(([name, ticked]) => [
    name,
    ticked.map((one) => (one ? mark : null)),
  ]);
  return {
    region: texts.region,
    office: texts.office,
    ...(Object.fromEntries(marks) as Sample),
    date: visits.map((day) => workday(dateSerial(addDays(period.start, day)))),
    time: visits.map((_, index) => texts.visitTimes[index % texts.visitTimes.length]!),
    account: visits.map((_, index) => texts.accounts[index]!),
    place: visits.map((_, index) => texts.places[index % texts.places.length]!),
    result: visits.map((_, index) => texts.visitResults[index] || null),
    rep: visits.map((_, index) => texts.reps[index % texts.reps.length]!),
    signature: visits.map(() => null),
  };
}

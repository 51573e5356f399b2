import { sheetText } from "../../locales/sheets";
import { addDays, dateSerial } from "../period";
import type { Sample, SampleGiven, SampleValue } from "../template";
import { workday } from "./workday";

/** The plan is made on the 18th or the workday after it: days are counted from it. */
const asOfDay = 17;

type Given = {
  /** Places in the lists of reps and markets. */
  rep: number;
  market: number;
  joined: number;
  quota?: number;
  achieved?: number;
  last?: number;
  /** Days ahead. */
  agreed?: number;
  ticks?: readonly Tick[];
};

type Tick = "problemMarket" | "newMarket" | "promisingMarket" | "problemRep";

/** A team of ten: two new reps, some behind pace, some markets with a story, one rep with a second market. */
const team: readonly Given[] = [
  { rep: 0, market: 0, joined: 380, quota: 60, achieved: 41, last: 21 },
  { rep: 1, market: 1, joined: 34, quota: 20, achieved: 8.4 },
  { rep: 2, market: 2, joined: 372, quota: 50, achieved: 21, last: 63, ticks: ["problemMarket"] },
  { rep: 3, market: 3, joined: 330, quota: 45, achieved: 12.2, last: 48, ticks: ["problemRep"] },
  {
    rep: 4,
    market: 4,
    joined: 150,
    quota: 35,
    achieved: 24,
    last: 33,
    agreed: -2,
    ticks: ["promisingMarket"],
  },
  { rep: 5, market: 5, joined: 310, quota: 30, achieved: 15, last: 14, ticks: ["newMarket"] },
  { rep: 6, market: 6, joined: 10, quota: 15, achieved: 2, agreed: 2, ticks: ["newMarket"] },
  { rep: 7, market: 7, joined: 366, quota: 40, achieved: 33, last: 96 },
  { rep: 8, market: 8, joined: 344, quota: 30, achieved: 17, last: 27 },
  { rep: 9, market: 9, joined: 220, quota: 25, achieved: 16, last: 9 },
  { rep: 0, market: 10, joined: 380, last: 21, ticks: ["newMarket", "promisingMarket"] },
];

/** A manager's plan for the rest of the month. */
export function jointVisitPlannerSample({ texts, language, period }: SampleGiven): Sample {
  const asOf = workday(dateSerial(addDays(period.start, asOfDay)));
  const before = (days: number) => workday(asOf - days, -1);
  const dayOff1 = workday(asOf + 4);
  const dayOff2 = workday(dayOff1 + 1);
  const mark = sheetText(language, "visit.tick");
  const each = (value: (given: Given) => SampleValue | undefined) =>
    team.map((given) => value(given) ?? null);
  const ticked = (tick: Tick) => each(({ ticks }) => (ticks?.includes(tick) ? mark : null));
  return {
    region: texts.region,
    office: texts.office,
    asOf,
    visits: 6,
    dayOff1,
    dayOff2,
    dayOff3: workday(dayOff2 + 1),
    rep: each(({ rep }) => texts.jointVisits.teamReps[rep]),
    market: each(({ market }) => texts.jointVisits.markets[market]),
    joined: each(({ joined }) => before(joined)),
    quota: each(({ quota }) => quota),
    achieved: each(({ achieved }) => achieved),
    last: each(({ last }) => last && before(last)),
    agreed: each(({ agreed }) => agreed && (agreed < 0 ? before(-agreed) : workday(asOf + agreed))),
    problemMarket: ticked("problemMarket"),
    newMarket: ticked("newMarket"),
    promisingMarket: ticked("promisingMarket"),
    problemRep: ticked("problemRep"),
  };
}

import { sheetText } from "../../locales/sheets";
import { addDays, dateSerial } from "../period";
import type { Sample, SampleGiven, SampleValue } from "../template";

type Line = {
  /** The line of the week: three for each day, from Monday morning. */
  line: number;
  ticks: readonly string[];
  time?: string;
  place?: string;
  account?: string;
  personMet?: string;
  result?: string;
};

/** The second visit of Tuesday afternoon stands below the week. */
const further = { day: 1, time: "afternoon" } as const;

/**
 * Gives the sample of a log with so many half-days: office, travel, seven visits, one of them in vain. Other
 * managers have some lines fewer.
 */
export function managerLogSample(halfDays: number): (given: SampleGiven) => Sample {
  return ({ texts, language, period, turn }) => {
    const week = linesOf(texts, halfDays).filter((_, index) => turn === 0 || (index + turn) % 4 !== 0);
    const mark = sheetText(language, "log.tick");
    const length = halfDays + 1;
    const column = (value: (line: Line) => string | undefined): SampleValue[] =>
      Array.from({ length }, (_, index) => {
        const found = week.find(({ line }) => line === index);
        return (found && value(found)) ?? null;
      });
    const ticked = [...new Set(week.flatMap(({ ticks }) => ticks))].map((name) => [
      name,
      column(({ ticks }) => (ticks.includes(name) ? mark : undefined)),
    ]);
    const { important } = texts.managerLog;
    return {
      region: texts.region,
      office: texts.office,
      ...(Object.fromEntries(ticked) as Sample),
      time: column(({ time }) => time),
      place: column(({ place }) => place),
      account: column(({ account }) => account),
      personMet: column(({ personMet }) => personMet),
      result: column(({ result }) => result),
      signature: column(() => undefined),
      furtherDay: [dateSerial(addDays(period.start, further.day))],
      furtherTimeOfDay: [sheetText(language, `log.${further.time}`)],
      important1: important[0]!,
      important2: important[1]!,
      important3: important[2]!,
    };
  };
}

function linesOf({ accounts, places, managerLog }: SampleGiven["texts"], halfDays: number): readonly Line[] {
  const [riverside, lakeside] = [places[0]!, places[1]!];
  const { accounts: others, people, results } = managerLog;
  return [
    { line: 0, ticks: ["meetings"], time: "09:00-11:30", place: riverside },
    { line: 1, ticks: ["officeWork"], time: "14:00-17:30", place: riverside },
    {
      line: 3,
      ticks: ["customer", "develop", "newRep"],
      time: "09:30-11:00",
      place: riverside,
      account: accounts[0]!,
      personMet: people[0]!,
      result: results[0]!,
    },
    {
      line: 4,
      ticks: ["customer", "collect", "keepTouch", "problemMarket"],
      time: "14:00-15:00",
      place: riverside,
      account: accounts[2]!,
      personMet: people[1]!,
      result: results[1]!,
    },
    { line: 5, ticks: ["errands"], time: "18:00-20:00", place: riverside },
    { line: 6, ticks: ["travel"], time: "08:00-11:00" },
    {
      line: 7,
      ticks: ["government", "keepTouch", "promisingMarket", "notMet"],
      time: "14:00-14:30",
      place: lakeside,
      account: others[0]!,
      personMet: people[2]!,
    },
    {
      line: 9,
      ticks: ["trade", "develop", "newMarket"],
      time: "09:30-11:30",
      place: lakeside,
      account: others[1]!,
      personMet: people[3]!,
      result: results[2]!,
    },
    {
      line: 10,
      ticks: ["customer", "solve", "problemRep"],
      time: "14:00-15:30",
      place: lakeside,
      account: accounts[3]!,
      personMet: people[6]!,
      result: results[3]!,
    },
    { line: 11, ticks: ["travel"], time: "17:00-20:00" },
    {
      line: 12,
      ticks: ["customer", "other", "problemMarket"],
      time: "10:00-11:00",
      place: riverside,
      account: accounts[1]!,
      personMet: people[5]!,
    },
    { line: 13, ticks: ["leave"] },
    {
      line: halfDays,
      ticks: ["customer", "develop", "problemRep"],
      time: "15:30-16:30",
      place: riverside,
      account: accounts[6]!,
      personMet: people[4]!,
      result: results[4]!,
    },
  ];
}

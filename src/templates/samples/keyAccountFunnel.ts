import { sheetText } from "../../locales/sheets";
import { sampleStage } from "../forms/funnelParts/sampleStage";
import type { StageSet } from "../forms/funnelParts/stageSet";
import { stageText } from "../forms/funnelParts/stageText";
import { addDays, dateSerial } from "../period";
import type { Sample, SampleGiven } from "../template";

/** The day of the sheet, in the quarter's second month. */
const asOfDay = 40;

/** Stage counted from 0, days in it, the three months' forecast, and when this month's work is due, in days from today. */
const accounts = [
  { stage: 4, days: 12, months: [36, 12, 12], due: 9, done: false },
  { stage: 3, days: 18, months: [null, 48, null], due: 6, done: false },
  { stage: 3, days: 41, months: [null, 20, 15], due: -4, done: false },
  { stage: 2, days: 22, months: [null, null, 65], due: 12, done: false },
  { stage: 2, days: 35, months: [null, null, 30], due: -2, done: true },
  { stage: 1, days: 16, months: [null, null, 40], due: 15, done: false },
  { stage: 1, days: 28, months: [null, null, 25], due: 20, done: false },
  { stage: 0, days: 9, months: [null, null, 50], due: 18, done: false },
] as const;

/** The place of won accounts behind the open stages. */
const wonAccount = 4;

/** Eight key accounts: one is nobody's, and of one nobody knows who decides. */
export function keyAccountFunnelSample({ texts, language, period }: SampleGiven, stageSet: StageSet): Sample {
  const open = Array.from({ length: wonAccount }, (_, at) => sampleStage(stageSet, at, wonAccount));
  const stageNames = [...open, stageSet.won].map(({ name }) => stageText(language, name));
  const asOf = dateSerial(addDays(period.start, asOfDay));
  const { contacts, users, buyers, decisions, owners, plans } = texts.keyAccountFunnel;
  const [done, pending] = [sheetText(language, "ka.status.done"), sheetText(language, "ka.status.open")];
  return {
    asOf,
    month: dateSerial(period.start),
    quota1: 40,
    quota2: 65,
    quota3: 90,
    account: accounts.map((_, index) => name(texts, index)),
    product: accounts.map((_, index) => texts.products[(index * 3) % texts.products.length]!),
    stage: accounts.map(({ stage }) => stageNames[stage]!),
    entered: accounts.map(({ days }) => asOf - days),
    owner: owners.map(known),
    contact: contacts.map(known),
    user: users.map(known),
    buyer: buyers.map(known),
    decision: decisions.map(known),
    month1: accounts.map(({ months }) => months[0]),
    month2: accounts.map(({ months }) => months[1]),
    month3: accounts.map(({ months }) => months[2]),
    plan: plans,
    due: accounts.map(({ due }) => asOf + due),
    status: accounts.map((account) => (account.done ? done : pending)),
  };
}

/** Nobody's name is an empty cell. */
function known(name: string): string | null {
  return name === "" ? null : name;
}

/** Other made-up companies than those of the large deals. */
function name({ customerFirst, customerSecond }: SampleGiven["texts"], index: number): string {
  const second = customerSecond[(index * 7 + 2) % customerSecond.length]!;
  return `${customerFirst[(index * 5 + 4) % customerFirst.length]!}${/^\w/.test(second) ? " " : ""}${second}`;
}

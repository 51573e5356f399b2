import type { Argument } from "../model/index";
import type { Parameter } from "./parameter";

type Unit =
  | "amount"
  | "rate"
  | "weeks"
  | "deals"
  | "quantity"
  | "weight"
  | "count"
  | "days"
  | "date"
  | "changes"
  | "score"
  | "word";

const units: Readonly<Record<Argument, Unit>> = {
  quota: "amount",
  achieved: "amount",
  funnel: "amount",
  winRates: "rate",
  dealSize: "amount",
  entryRate: "rate",
  committed: "amount",
  probable: "amount",
  weeksLeft: "weeks",
  committedRate: "rate",
  probableRate: "rate",
  weeklyRate: "rate",
  target: "amount",
  amounts: "amount",
  total: "quantity",
  weights: "weight",
  unit: "quantity",
  locked: "quantity",
  minimum: "quantity",
  maximum: "quantity",
  spread: "word",
  parts: "quantity",
  deals: "deals",
  shape: "deals",
  stageDeals: "deals",
  inflow: "deals",
  periods: "count",
  periodEnd: "date",
  cycleDays: "days",
  newDeals: "deals",
  today: "date",
  start: "date",
  end: "date",
  by: "word",
  calendar: "word",
  overrides: "changes",
  potential: "score",
  relation: "score",
  threshold: "score",
  show: "word",
};

/** Says in which unit a parameter is given. */
export function unitOf({ name }: Parameter): Unit {
  return units[name];
}

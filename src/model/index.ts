export { completion } from "./completion";
export { customerGrade, type CustomerGrade } from "./customerGrade";
export { dealsShort } from "./dealsShort";
export { dateOf, dayOf, type CalendarDate } from "./day";
export { forecastOdds, type ForecastOdds } from "./forecastOdds";
export { funnelCoverage } from "./funnelCoverage";
export { funnelDeadline } from "./funnelDeadline";
export { funnelGap, type Funnel } from "./funnelGap";
export { funnelGaps, type Funnels } from "./funnelGaps";
export { leadsShort } from "./leadsShort";
export { pace } from "./pace";
export { periodWeights, type PeriodBasis } from "./periodWeights";
export {
  Refusal,
  type Argument,
  type Position,
  type RefusalCode,
  type RefusalValues,
  type UnavailableCode,
} from "./refusal";
export { revenueForecast, type Forecast, type Outlook } from "./revenueForecast";
export { rollFunnel, type RolledPeriod } from "./rollFunnel";
export { splitCheck } from "./splitCheck";
export { splitTarget } from "./splitTarget";
export { standardFunnel } from "./standardFunnel";
export { standardRates } from "./standardRates";
export { standardStages, type Stage } from "./standardStages";
export type { Table } from "./table";
export { weeksLeft } from "./weeksLeft";
export type { WorkCalendar } from "./workCalendar";

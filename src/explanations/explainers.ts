import type { FunctionId } from "../functions/customFunction";
import type { Explainer } from "./call";
import { customerGrade } from "./customerGrade";
import { forecast } from "./forecast";
import { forecastOdds } from "./forecastOdds";
import { funnelDeadline } from "./funnelDeadline";
import { funnelGap } from "./funnelGap";
import { funnelRoll } from "./funnelRoll";
import { funnelStandard } from "./funnelStandard";
import { pace } from "./pace";
import { periodWeights } from "./periodWeights";
import { splitCheck } from "./splitCheck";
import { splitTarget } from "./splitTarget";
import { weeksLeft } from "./weeksLeft";

/** The explainer of every function. */
export const explainers: Readonly<Record<FunctionId, Explainer>> = {
  FUNNEL_GAP: funnelGap,
  FUNNEL_DEADLINE: funnelDeadline,
  FUNNEL_STANDARD: funnelStandard,
  FUNNEL_ROLL: funnelRoll,
  FORECAST: forecast,
  FORECAST_ODDS: forecastOdds,
  SPLIT_TARGET: splitTarget,
  SPLIT_CHECK: splitCheck,
  PERIOD_WEIGHTS: periodWeights,
  WEEKS_LEFT: weeksLeft,
  PACE: pace,
  CUSTOMER_GRADE: customerGrade,
};

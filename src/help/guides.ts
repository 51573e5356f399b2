import type { FunctionId } from "../functions/customFunction";
import type { Guide } from "./guide";
import { customerGrade } from "./guides/customerGrade";
import { forecast } from "./guides/forecast";
import { forecastOdds } from "./guides/forecastOdds";
import { funnelDeadline } from "./guides/funnelDeadline";
import { funnelGap } from "./guides/funnelGap";
import { funnelRoll } from "./guides/funnelRoll";
import { funnelStandard } from "./guides/funnelStandard";
import { pace } from "./guides/pace";
import { periodWeights } from "./guides/periodWeights";
import { splitCheck } from "./guides/splitCheck";
import { splitTarget } from "./guides/splitTarget";
import { weeksLeft } from "./guides/weeksLeft";

/** The guide of every function. */
export const guides: Readonly<Record<FunctionId, Guide>> = {
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

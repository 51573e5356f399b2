import type { CustomFunction } from "./customFunction";
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

/** Every custom function, in the order in which people see them listed. */
export const customFunctions: readonly CustomFunction[] = [
  funnelGap,
  funnelDeadline,
  funnelStandard,
  funnelRoll,
  forecast,
  forecastOdds,
  splitTarget,
  splitCheck,
  periodWeights,
  weeksLeft,
  pace,
  customerGrade,
];

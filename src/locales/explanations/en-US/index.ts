import { customerGrade } from "./customerGrade";
import { forecast } from "./forecast";
import { forecastOdds } from "./forecastOdds";
import { funnelDeadline } from "./funnelDeadline";
import { funnelGap } from "./funnelGap";
import { funnelRoll } from "./funnelRoll";
import { funnelStandard } from "./funnelStandard";
import { pace } from "./pace";
import { periodWeights } from "./periodWeights";
import { shared } from "./shared";
import { splitCheck } from "./splitCheck";
import { splitTarget } from "./splitTarget";
import { weeksLeft } from "./weeksLeft";

/** What the explanations say, in English. */
export const enUS = {
  ...shared,
  ...funnelGap,
  ...funnelDeadline,
  ...funnelStandard,
  ...funnelRoll,
  ...forecast,
  ...forecastOdds,
  ...splitTarget,
  ...splitCheck,
  ...periodWeights,
  ...weeksLeft,
  ...pace,
  ...customerGrade,
} as const;

import type { Language } from "../locales/language";
import type { Currency } from "../sheet/currency";
import type { ForecastRates } from "./forecastRates";
import type { OwnStages } from "./ownStages";
import type { StageKind } from "./stageKinds";
import type { WeekStart } from "./weekStarts";

/**
 * What a company does in its own way. Only what differs from the standard is here, so that a better standard reaches
 * everybody who did not change it.
 */
export type Settings = {
  stages?: Readonly<Partial<Record<StageKind, OwnStages>>>;
  forecastRates?: Partial<ForecastRates>;
  /** The unit of amounts. */
  currency?: Currency;
  weekStart?: WeekStart;
  /** The month in which the fiscal year begins, from 2 to 12. */
  fiscalYearStart?: number;
  /** The language of the pane; without it, the one of Excel. */
  language?: Language;
};

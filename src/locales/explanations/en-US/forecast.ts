/** The explanations of SALES.FORECAST, in English. */
export const forecast = {
  "FORECAST.achieved": "Achieved",
  "FORECAST.committedPart": "From committed",
  "FORECAST.probablePart": "From probable",
  "FORECAST.outsidePart": "Outside the forecast",
  "FORECAST.forecast": "Forecast",
  "FORECAST.completion": "Completion",
  "FORECAST.gap": "Amount gap",
  "FORECAST.sentence.short": "{forecast} is forecast for the period, {gap} less than the quota of {quota}.",
  "FORECAST.sentence.ahead": "{forecast} is forecast for the period, {gap} more than the quota of {quota}.",
  "FORECAST.sentence.level": "{forecast} is forecast for the period: exactly the quota.",
  "FORECAST.sentence.completion": "The forecast reaches {completion} of the quota of {quota}.",
  "FORECAST.sentence.noQuota": "There is no quota, so there is no completion.",
  "FORECAST.sentence.committedPart":
    "Committed revenue counts in the forecast with {result}: the share of it that comes in.",
  "FORECAST.sentence.probablePart":
    "Probable revenue counts in the forecast with {result}: the share of it that comes in.",
  "FORECAST.sentence.outsidePart":
    "Revenue that nobody has forecast yet counts with {result}: a share of the quota for each week left.",
} as const;

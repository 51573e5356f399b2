/** The page of SALES.FORECAST, in English. */
export const forecast = {
  "FORECAST.question":
    "How much revenue will come in by the end of the period, judged by what the sellers themselves hold for sure and for possible?",
  "FORECAST.formula":
    "forecast = achieved + committed × 75% + probable × 25% + quota × 4% × weeks left\ncompletion = forecast ÷ quota\ngap = quota − forecast",
  "FORECAST.source":
    "Standard revenue forecast of sales management (Sales models, section 7). The rates are its standard values; some companies take 70% for committed. Measure your own and give them.",
  "FORECAST.example.all":
    "Second quarter, read on 26 April, with 70% for committed: all figures (Sales models, section 7).",
  "FORECAST.example.completion": "The same with the standard 75%: the completion (Sales models, section 7).",
  "FORECAST.rounding":
    "Nothing is rounded. A negative gap means that the forecast is above the quota. Among all figures the completion stays blank where the quota is 0.",
  "FORECAST.team":
    "Give quota, achieved, committed and probable as columns with a row for each person or period. Weeks left and rates may be single cells that serve all rows, or columns. The answer is a row for each.",
  "FORECAST.example.team":
    "Two people with 8 weeks left and the standard rates: 30.92 + 56.85 + 39.15 + 59.52 = 186.44, and 40 + 15 + 7.5 + 32 = 94.5.",
  "FORECAST.limits":
    "It rests on people's judgement; SALES.FUNNEL_GAP rests on stages. Read both side by side. No amount may stand in committed and in probable, or it counts twice. It gives one number and no range: the odds of reaching the quota are given by SALES.FORECAST_ODDS. It does not count the weeks; SALES.WEEKS_LEFT does.",
} as const;

/** What custom functions answer with, in English; argument names are spelled as in a formula's help. */
export const enUS = {
  "argument.quota": "quota",
  "argument.achieved": "achieved",
  "argument.funnel": "funnel",
  "argument.winRates": "win_rates",
  "argument.dealSize": "deal_size",
  "argument.entryRate": "entry_rate",
  "argument.committed": "committed",
  "argument.probable": "probable",
  "argument.weeksLeft": "weeks_left",
  "argument.committedRate": "committed_rate",
  "argument.probableRate": "probable_rate",
  "argument.weeklyRate": "weekly_rate",
  "argument.total": "total",
  "argument.weights": "weights",
  "argument.unit": "unit",
  "argument.target": "target",
  "argument.amounts": "amounts",
  "argument.locked": "locked",
  "argument.minimum": "minimum",
  "argument.maximum": "maximum",
  "argument.spread": "spread",
  "argument.parts": "parts",
  "argument.deals": "deals",
  "argument.shape": "shape",
  "argument.stageDeals": "funnel",
  "argument.inflow": "inflow",
  "argument.periods": "periods",
  "argument.periodEnd": "period_end",
  "argument.cycleDays": "cycle_days",
  "argument.newDeals": "new_deals",
  "argument.today": "today",
  "argument.start": "start",
  "argument.end": "end",
  "argument.by": "by",
  "argument.calendar": "calendar",
  "argument.overrides": "overrides",
  "argument.potential": "potential",
  "argument.relation": "relation",
  "argument.threshold": "threshold",
  "argument.show": "show",

  "label.quota": "Quota",
  "label.achieved": "Achieved",
  "label.expected": "Expected amount",
  "label.gap": "Amount gap",
  "label.deals": "Won deals short",
  "label.leads": "New deals needed",
  "label.committedPart": "From committed",
  "label.probablePart": "From probable",
  "label.outsidePart": "Outside the forecast",
  "label.forecast": "Forecast",
  "label.completion": "Completion",
  "label.target": "Target",
  "label.odds": "Odds of reaching it",
  "label.p10": "P10: 10% odds of no more",
  "label.p50": "P50: as likely more as less",
  "label.p90": "P90: 90% odds of no more",
  "label.key": "Key",
  "label.possible": "Possible",
  "label.ordinary": "Ordinary",
  "label.ignore": "Ignore",

  "place.argument": "{name}",
  "place.cell": "{name}, row {row}, column {column} of the range",

  "refusal.missing": "{place} is missing. Enter a value or choose the cell that contains it.",
  "refusal.text":
    "{place}: “{value}” is text, not a number. Type the number alone, without quotation marks or units; if it only looks like a number, convert it with the VALUE function.",
  "refusal.boolean": "{place}: {value} is a logical value, not a number. Enter a number instead.",
  "refusal.not-a-number": "{place}: this is not a usable number. Check the value or its formula.",
  "refusal.more-than-one-cell":
    "{place} takes a single cell, but the range has {rows} × {columns} cells. Choose one cell, or add them up with the SUM function.",
  "refusal.unknown-word": "{place}: “{value}” is not one of the choices. Enter one of these: {words}.",
  "refusal.different-shapes":
    "{place} has {rows} × {columns} cells (rows × columns), but {other} has {otherRows} × {otherColumns}. Choose ranges of the same shape; a row does not fit a column, so turn one of them with the TRANSPOSE function.",
  "refusal.outside-0-1": "{place}: {value} is not a rate from 0 to 1. Enter 40 per cent as 40% or 0.4.",
  "refusal.below-zero": "{place}: {value} is below 0. Enter 0 or more.",
  "refusal.not-above-zero": "{place}: {value} is not above 0. Enter a number above 0.",
  "refusal.zero": "{place} is 0 or blank, so the completion cannot be calculated. Enter it first.",
  "refusal.all-zero": "{place}: every cell is 0 or blank. Enter a number above 0 in at least one of them.",
  "refusal.not-a-multiple":
    "{place}: {value} is not a multiple of the {other} ({unit}). Round it first with the ROUND function, or choose a smaller {other}.",
  "refusal.too-large":
    "{place}: {value} is too large to be exact (limit {limit}). Calculate in a larger unit, such as thousands.",
  "refusal.more-than-one-column":
    "{place} takes a single cell or one column, but the range has {rows} × {columns} cells. Choose one column; turn a row with the TRANSPOSE function.",
  "refusal.different-rows":
    "{place} and {other} do not have the same number of rows ({rows} and {otherRows}).",
  "refusal.different-count":
    "{place} has {count} numbers, but {other} is {otherCount}. Give one number for all, or one for each.",
  "refusal.too-many": "{place}: {count} is more than the limit of {limit}. Choose fewer.",
  "refusal.outside-1-5":
    "{place}: {value} is not a score from 1 to 5. For other scores also give the threshold.",
  "refusal.not-0-or-1": "{place}: {value} is neither 1 (working day) nor 0 (day off).",
  "refusal.not-whole": "{place}: {value} is not a whole number. Round it first with the ROUND function.",
  "refusal.falling":
    "{place}: {value} is lower than the rate of the stage before ({before}). List stages in order, with rates that do not fall.",
  "refusal.not-a-date":
    "{place}: {value} is not a date that Excel knows. Enter a date such as 2026-06-30, or use the DATE function.",
  "refusal.not-two-columns":
    "{place} needs two columns, the date and 1 (working day) or 0 (day off), but has {rows} × {columns} cells.",
  "refusal.before": "{place} is before {other}. Correct one of the two dates.",
  "refusal.locked-over":
    "{place}: the locked cells add up to {by} more than the total. Lower one of them, or raise the total by {by}.",
  "refusal.locked-under":
    "{place}: no cell is free to take the rest of {by}. Unlock one whose weight is above 0, or change the total by {by}.",
  "refusal.minimum-over":
    "{place}: the minimums add up to {by} more than there is to split. Lower one of them, or raise the total by {by}.",
  "refusal.maximum-under":
    "{place}: the maximums leave {by} that no cell can take. Raise one of them, or lower the total by {by}.",
  "refusal.minimum-above-maximum":
    "{place}: {value} is above the maximum {maximum} of the same cell. Lower the one or raise the other.",
  "refusal.no-common-step":
    "{place}: the amounts are too different to be calculated exactly enough. Round them with the ROUND function, such as to thousands.",
  "refusal.nothing-open": "{place}: the quota is reached, nothing is open to be covered.",
  "refusal.too-late":
    "{place}: a deal that enters after this day can no longer close in the period. Enter a shorter cycle if there is one.",
  "refusal.no-working-day":
    "{place}: no working day lies between start and this day, so there is nothing to compare with yet.",
  "refusal.no-calendar":
    "{place}: China's calendar covers {first} to {last}, not {year}. Choose “weekdays” or “sixdays” and list the exceptions as overrides.",
} as const;

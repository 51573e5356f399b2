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
} as const;

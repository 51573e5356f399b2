/** The explanations of SALES.SPLIT_TARGET, in English. */
export const splitTarget = {
  "SPLIT_TARGET.left": "Left to split",
  "SPLIT_TARGET.weights": "All weights together",
  "SPLIT_TARGET.exact": "Exact share",
  "SPLIT_TARGET.cut": "Without the remainder",
  "SPLIT_TARGET.toMultiple": "{exact}, rounded down or up to {steps}",
  "SPLIT_TARGET.nearest": "{exact}, rounded half up to {steps}",
  "SPLIT_TARGET.over": "Left over by cutting off",
  "SPLIT_TARGET.remainder": "Its remainder",
  "SPLIT_TARGET.share": "Share",
  "SPLIT_TARGET.alone": "By the weight alone",
  "SPLIT_TARGET.running": "Exact, up to this one",
  "SPLIT_TARGET.runningRounded": "Rounded, up to this one",
  "SPLIT_TARGET.row": "Row {at} together",
  "SPLIT_TARGET.rowExact": "Row {at} together (exactly {exact})",
  "SPLIT_TARGET.column": "Column {at} together",
  "SPLIT_TARGET.columnExact": "Column {at} together (exactly {exact})",
  "SPLIT_TARGET.went": "The {over} left over went to: {who}.",
  "SPLIT_TARGET.who": "no. {position} (exactly {exact})",
  "SPLIT_TARGET.tie": "No. {last} and no. {next} have the same remainder: the first one gets the unit.",
  "SPLIT_TARGET.table":
    "Of all tables in which every cell, row and column is rounded down or up, this one is closest to the exact shares.",
  "SPLIT_TARGET.sentence.whole": "Its exact share by weight is {share}, and nothing has to be rounded.",
  "SPLIT_TARGET.sentence.raised":
    "Its exact share by weight is {exact}. Cut off to {steps}, the shares leave {over} over, which goes to the largest remainders: this one is among them and gets {share}.",
  "SPLIT_TARGET.sentence.cut":
    "Its exact share by weight is {exact}. Cut off to {steps}, the shares leave {over} over, which goes to larger remainders, so this share stays at {share}.",
  "SPLIT_TARGET.sentence.even":
    "Up to here {exact} is due exactly, rounded to {total}; {before} has been given before it, so this share is {share}.",
  "SPLIT_TARGET.sentence.table":
    "Its exact share is {exact}, rounded to {share} so that row {row} comes to {rowTotal} and column {column} to {columnTotal}.",
  "SPLIT_TARGET.sentence.tableWhole":
    "Its exact share is {share}, and nothing has to be rounded; row {row} comes to {rowTotal} and column {column} to {columnTotal}.",
  "SPLIT_TARGET.sentence.locked": "It is locked at {share}; the rest is split over the other cells.",
  "SPLIT_TARGET.sentence.zero": "Its weight is 0, so it gets nothing.",
  "SPLIT_TARGET.sentence.minimum":
    "It stays at its minimum of {share}: shares follow the weights only as far as the limits allow.",
  "SPLIT_TARGET.sentence.maximum":
    "It stays at its maximum of {share}: shares follow the weights only as far as the limits allow.",
  "SPLIT_TARGET.whole": "whole numbers",
  "SPLIT_TARGET.multiples": "multiples of {unit}",
  "SPLIT_TARGET.cutOff": "{exact}, cut off to {steps}",
  "SPLIT_TARGET.ranked": "{difference}, no. {rank} of {count}, largest first",
  "SPLIT_TARGET.tableEven":
    "Rounding is spread along the rows: running totals from left to right are rounded down or up as well.",
  "SPLIT_TARGET.sentence.cutTied":
    "Its exact share by weight is {exact}. Cut off to {steps}, the shares leave {over} over, which goes to the largest remainders, of equal ones to the first, so this share stays at {share}.",
} as const;

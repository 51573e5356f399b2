/** The explanations of SALES.SPLIT_CHECK, in English. */
export const splitCheck = {
  "SPLIT_CHECK.difference": "Missing from the total",
  "SPLIT_CHECK.binary":
    "Subtracted in binary fractions, {left} would remain; it comes from the way computers store fractions and does not count.",
  "SPLIT_CHECK.sentence.exact": "The parts add up to {total} exactly.",
  "SPLIT_CHECK.sentence.short": "{by} is missing: the parts come to less than {total}.",
  "SPLIT_CHECK.sentence.over": "{by} is too much: the parts come to more than {total}.",
} as const;

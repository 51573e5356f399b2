/** The page of SALES.SPLIT_CHECK, in English. */
export const splitCheck = {
  "SPLIT_CHECK.question": "Do the parts add up to the total exactly, and if not, how much is missing?",
  "SPLIT_CHECK.formula": "difference = total − Σ parts, in decimal arithmetic",
  "SPLIT_CHECK.source":
    "Plain arithmetic, done in decimals instead of binary fractions. In binary fractions 0.1 + 0.2 is not 0.3, which is why =A1=SUM(B1:B12) sometimes says FALSE where every figure is right.",
  "SPLIT_CHECK.example.exact": "0.1 and 0.2 are 0.3, no more and no less:",
  "SPLIT_CHECK.example.missing": "One is missing:",
  "SPLIT_CHECK.rounding":
    "Nothing is rounded. Numbers are read at the 15 significant digits that Excel shows, so what a formula left behind in the 16th does not count. The answer is 0 or the exact difference, negative where the parts are too much.",
  "SPLIT_CHECK.team":
    "One formula checks one total against one range of parts in any shape. For several rows, write it in each and fill down; in a block, check rows and columns separately.",
  "SPLIT_CHECK.limits":
    "It compares sums, nothing else: two parts that are wrong by the same amount in opposite directions are not found. With a unit it refuses parts that are no multiple of it; without one it takes any number of digits.",
} as const;

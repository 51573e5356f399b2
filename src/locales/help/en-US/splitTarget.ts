/** The page of SALES.SPLIT_TARGET, in English. */
export const splitTarget = {
  "SPLIT_TARGET.question":
    "How is a target split over people, regions, products or months by weights, in whole units, so that the shares add up to it exactly, also by rows and columns at once?",
  "SPLIT_TARGET.formula":
    "exact share = total × weight ÷ Σ weights\none row or column: every share is its exact value rounded down to the unit; the units left over go to the largest remainders\nrows and columns: every cell, row total and column total is its exact value rounded down or up; among all such tables, the one with the least Σ (share − exact share)²",
  "SPLIT_TARGET.source":
    "Splitting a quota to the last person and week: “peeling the onion” (Sales models, section 8). In one direction: the largest remainder, known as Hamilton's method of apportionment. In two directions: controlled rounding (Causey, Cox and Ernst 1985; Cox 1987, “A constructive procedure for unbiased controlled rounding”), which proves that such a table always exists. Spread evenly: the level schedules of just-in-time production (Steiner and Yeomans 1993).",
  "SPLIT_TARGET.example.people":
    "Ten new people for six regions by potential: the numbers are those of the example by which encyclopaedias explain the largest remainder.",
  "SPLIT_TARGET.example.months":
    "A quarter's 240 by working days (21, 19, 21 in the second quarter of 2026): exactly 82.62, 74.75, 82.62. One unit goes to May, the largest remainder, the other to April, the first of two equal ones.",
  "SPLIT_TARGET.example.cents": "100 in three equal parts to the cent.",
  "SPLIT_TARGET.example.locked":
    "The first share is settled at 40; the remaining 60 is split 35 to 30, exactly 32.31 and 27.69.",
  "SPLIT_TARGET.example.maximum":
    "Nobody gets more than 50: the rest of 50 is split 30 to 10, exactly 37.5 and 12.5, and the tie goes to the first.",
  "SPLIT_TARGET.example.even":
    "Ten in four months, spread evenly: 2.5 a month, running totals of 2.5, 5, 7.5 and 10 rounded half up.",
  "SPLIT_TARGET.rounding":
    "Shares are whole multiples of the unit, and their sum is the total exactly; numbers are read as the decimals that you see and are split as integers. Equal remainders: the first in reading order gets the unit, row by row and from left to right, the same every time. Row and column totals are those of splitting the total by rows or columns alone, wherever a table with both exists. Spread evenly, the running totals, in a table from left to right, are rounded down or up as well. A negative total gives the mirror image.",
  "SPLIT_TARGET.team":
    "Multiply a column of weights by a row of weights, and one formula splits along both, for example people by months. Add up any row or column with SUM: it is right to the unit.",
  "SPLIT_TARGET.example.team":
    "10 over people weighted 5, 3, 2 and months weighted 4, 3, 3. Rows add up to 5, 3, 2 and columns to 4, 3, 3.",
  "SPLIT_TARGET.limits":
    "It does not choose weights: use potential, last year's sales, or the months of SALES.PERIOD_WEIGHTS. Two directions at most; for more, split each share again. Locked cells keep their value even outside of minimum and maximum, and 0 cannot be locked: give such a cell the weight 0. Where minimum, maximum or locked cells cannot be met, it says by how much and splits nothing. With locked cells or limits the rows and columns follow what is left, not the weights alone.",
} as const;

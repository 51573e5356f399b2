import type { Content } from "../../../src/formula/content";

/** The cells A1:H12 that the judged formulas read; a text that begins with `=` is a formula. */
export const data: readonly (readonly Content[])[] = [
  ["客户", "Stage", "Amount", "Entered", "Numeral", "Flag", "Mixed", "Rising"],
  ["华东机械", "意向", 12.5, 46350, "12", true, 3, 1],
  ["Acme", "方案", 3, 46351, " 7 ", false, "text", 2],
  ["acme corp", "谈判", 0.1, 46402, "3%", true, null, 4],
  ["Beta*Star", "意向", 0.2, 46406, "1,234.5", true, true, 8],
  ["O'Neil", "成交", -4.75, 46419, "abc", false, "=NA()", 16],
  ["南方电子", "谈判", 100, 46446, "2026-11-23", false, null, 32],
  ["Zeta?", "意向", 45.5, 46478, '=""', true, 0, 64],
  ["beta*star", "方案", 45.5, 46510, "1e3", false, -2, 128],
  ["王~芳", "谈判", 7, 46387, "TRUE", true, "9", 256],
  ["小项目 漏斗", "意向", 82.45, 46388, "50", false, 2.5, 512],
  [null, null, null, null, null, null, null, null],
];

/** The second sheet, whose name has to be quoted. */
export const other = {
  name: "小项目漏斗 张伟",
  cells: [
    [169, 49, 45],
    [0.2, 0.35, 0.7],
    [2, 119.1, 372],
  ],
} as const;

import type { splitCheck as enUS } from "../en-US/splitCheck";

/** The page of SALES.SPLIT_CHECK, in Simplified Chinese. */
export const splitCheck: Record<keyof typeof enUS, string> = {
  "SPLIT_CHECK.question": "各份加起来与总额完全一致吗？如果不一致，差多少？",
  "SPLIT_CHECK.formula": "差额 = 总额 − Σ 各份，按十进制计算",
  "SPLIT_CHECK.source":
    "普通算术，用十进制而不是二进制小数计算。用二进制小数，0.1 + 0.2 不等于 0.3，所以有时每个数都对，=A1=SUM(B1:B12) 却显示 FALSE。",
  "SPLIT_CHECK.example.exact": "0.1 加 0.2 等于 0.3，不多不少：",
  "SPLIT_CHECK.example.missing": "少了 1：",
  "SPLIT_CHECK.rounding":
    "不取整。数字按 Excel 显示的 15 位有效数字读取，公式在第 16 位上留下的误差不算。结果为 0 或精确的差额；各份之和多于总额时为负数。",
  "SPLIT_CHECK.team":
    "一个公式核对一个总额与一个区域，区域形状不限。有多行时，每行写一个公式向下填充；多行多列时，行和列分别核对。",
  "SPLIT_CHECK.limits":
    "只核对总和：两份一多一少、正好抵消的错误查不出来。给出最小单位时，不是其整数倍的数会报错；不给时，小数位数不限。",
};

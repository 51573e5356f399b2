import type { periodWeights as enUS } from "../en-US/periodWeights";

/** The page of SALES.PERIOD_WEIGHTS, in Simplified Chinese. */
export const periodWeights: Record<keyof typeof enUS, string> = {
  "PERIOD_WEIGHTS.question": "沿时间分解指标时，每个月的权重是多少：按天数、工作日、周数，还是各月相同？",
  "PERIOD_WEIGHTS.formula":
    "第 k 个月 = 从开始日期后 k 个月，到开始日期后 k + 1 个月的前一天\n权重 = 该月的天数、工作日数或周数，或 1",
  "PERIOD_WEIGHTS.source":
    "把定额分解到季、月、周（《销售模型》第 8 节）。工作日按国务院办公厅每年发布的节假日安排（含调休上班日），数据来自开源库 chinese-days。每季 13 周的 4-4-5、4-5-4、5-4-4 周制来自零售业日历。",
  "PERIOD_WEIGHTS.example.workdays":
    "2026 年 4、5、6 月的工作日，按国务院办公厅的通知；5 月 9 日（周六）上班，计算在内。",
  "PERIOD_WEIGHTS.example.overrides":
    "同样的三个月，本公司 2026 年 6 月 29 日（周一）另行放假，用一个写有日期和 0 的区域说明：",
  "PERIOD_WEIGHTS.example.days": "每月 25 日结账：第一个月从 2025 年 12 月 26 日到 2026 年 1 月 25 日。",
  "PERIOD_WEIGHTS.example.weeks": "两个季度，每季 13 周：",
  "PERIOD_WEIGHTS.rounding":
    "权重都是整数。开始日期为 29、30、31 日时，遇到较短的月份取月末，之后的月份仍恢复原日：1 月 31 日、2 月 28 日、3 月 31 日。",
  "PERIOD_WEIGHTS.team":
    "结果为一行，每月一个单元格。在 SALES.SPLIT_TARGET 中用一列人员权重与它相乘，一个公式就能按人和月份分解；要一列时用 TRANSPOSE 转置。",
  "PERIOD_WEIGHTS.limits":
    "中国日历只包含已经发布通知的年份，更晚的年份会报错而不是猜测；可以在日历调整中列出日子，或改用“双休”“单休”。不含淡旺季，请自行乘以季节系数。周制按月份的次序排列，与日期无关，也不含第 53 周。最多 120 个月。",
};

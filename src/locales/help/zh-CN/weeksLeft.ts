import type { weeksLeft as enUS } from "../en-US/weeksLeft";

/** The page of SALES.WEEKS_LEFT, in Simplified Chinese. */
export const weeksLeft: Record<keyof typeof enUS, string> = {
  "WEEKS_LEFT.question": "到本期结束还剩多少周？",
  "WEEKS_LEFT.formula": "剩余周数 =（截止日期 − 今天）÷ 7，最小为 0",
  "WEEKS_LEFT.source": "标准销售收入预测中的剩余周数（《销售模型》第 7 节），按日历计算。",
  "WEEKS_LEFT.example.whole": "从 5 月 26 日到 6 月 30 日是 35 天，五周：",
  "WEEKS_LEFT.example.part": "从 6 月 1 日起是 29 天：",
  "WEEKS_LEFT.rounding":
    "不取整，这样预测逐日变化，不会每周跳一次。今天视为已过：本期最后一天及之后，剩余周数为 0。",
  "WEEKS_LEFT.team": "两个参数都可以是一个单元格，也可以是一列（每期一行）；结果每行一个。",
  "WEEKS_LEFT.example.team": "6 月 9 日来看，一期已经结束，另一期还有三周：",
  "WEEKS_LEFT.limits":
    "按日历天数而不是工作日计算；按工作日看进度，要用 SALES.PACE。以文本形式填写的日期会报错，请输入真正的日期。",
};

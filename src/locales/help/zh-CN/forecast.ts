import type { forecast as enUS } from "../en-US/forecast";

/** The page of SALES.FORECAST, in Simplified Chinese. */
export const forecast: Record<keyof typeof enUS, string> = {
  "FORECAST.question": "按销售人员自己对“确保”和“可能”的判断，到期末能实现多少收入？",
  "FORECAST.formula":
    "预测合计 = 已实现 + 确保收入 × 75% + 可能收入 × 25% + 定额 × 4% × 剩余周数\n预测完成率 = 预测合计 ÷ 定额\n缺口 = 定额 − 预测合计",
  "FORECAST.source":
    "销售管理中标准的销售收入预测（《销售模型》第 7 节）。各比例为标准值，有的公司确保收入取 70%。请测算并填写自己的比例。",
  "FORECAST.example.all": "二季度，4 月 26 日的数据，确保收入取 70%，列出全部数据（《销售模型》第 7 节）。",
  "FORECAST.example.completion": "同样的数据，确保收入取标准值 75% 时的预测完成率（《销售模型》第 7 节）。",
  "FORECAST.rounding": "不取整。缺口为负数表示预测超过定额。列出全部数据时，定额为 0 则完成率留空。",
  "FORECAST.team":
    "定额、已实现、确保收入、可能收入各引用一列，每人或每期一行。剩余周数和各比例可以是共用的单元格，也可以是一列。结果每行一个。",
  "FORECAST.example.team":
    "两个人，剩余 8 周，比例取标准值：30.92 + 56.85 + 39.15 + 59.52 = 186.44，40 + 15 + 7.5 + 32 = 94.5。",
  "FORECAST.limits":
    "它依据人的判断，SALES.FUNNEL_GAP 依据项目阶段，两者要对照着看。同一笔金额不能既算确保又算可能，否则会重复计算。结果是一个数，没有区间；完成定额的概率要用 SALES.FORECAST_ODDS。剩余周数需要给出，可用 SALES.WEEKS_LEFT 计算。",
};

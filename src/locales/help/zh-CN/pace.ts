import type { pace as enUS } from "../en-US/pace";

/** The page of SALES.PACE, in Simplified Chinese. */
export const pace: Record<keyof typeof enUS, string> = {
  "PACE.question": "进度是超前还是落后：定额完成的比例，比工作日过去的比例大还是小？",
  "PACE.formula": "进度 =（已实现 ÷ 定额）÷（开始至今的工作日 ÷ 全部工作日）",
  "PACE.source":
    "达成率（《销售模型》第 10 节）与日历对照。工作日按国务院办公厅每年发布的节假日安排（含调休上班日），数据来自开源库 chinese-days。",
  "PACE.example.china":
    "5 月 26 日，定额 372 已实现 119.1；2026 年二季度 61 个工作日已过 37 个，进度约为应有的一半。",
  "PACE.example.weekdays": "只按周一至周五计算，65 天已过 40 天。",
  "PACE.rounding":
    "不取整。1 为正好按进度，大于 1 超前，小于 1 落后；照这个进度，期末完成定额的比例就是这个数。开始、今天、结束当天都计算在内；今天晚于结束日期时按结束日期计算。",
  "PACE.team": "已实现和定额各引用一列，每人一行。日期可以是单元格，也可以是一列；日历和日历调整由各行共用。",
  "PACE.example.team": "两个人，5 月 26 日，65 天已过 40 天：一个正好按进度，一个快一半。",
  "PACE.limits":
    "所有工作日同等看待：如果业务集中在季末成交，会长期显示落后，到最后才追上。只看已经发生的；漏斗还能带来多少，要用 SALES.FUNNEL_GAP 和 SALES.FORECAST。中国日历只包含已经发布通知的年份。",
};

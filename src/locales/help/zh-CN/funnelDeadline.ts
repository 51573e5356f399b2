import type { funnelDeadline as enUS } from "../en-US/funnelDeadline";

/** The page of SALES.FUNNEL_DEADLINE, in Simplified Chinese. */
export const funnelDeadline: Record<keyof typeof enUS, string> = {
  "FUNNEL_DEADLINE.question": "新项目最迟哪一天进入漏斗，才来得及在本期成交？在此之前每周要新增多少个项目？",
  "FUNNEL_DEADLINE.formula":
    "最迟日期 = 截止日期 − 成交周期天数\n剩余周数 =（最迟日期 − 今天）÷ 7，至少为 1\n每周新增 = 需新增项目数 ÷ 剩余周数，向上取整",
  "FUNNEL_DEADLINE.source":
    "标准漏斗方法：小项目从进入到成交约三周，今后一两周进入多少项目，决定季度末的成交（《销售模型》第 3、4 节）。",
  "FUNNEL_DEADLINE.example.day": "季度到 6 月 30 日结束，成交周期三周。新项目最迟的进入日期：",
  "FUNNEL_DEADLINE.example.week":
    "5 月 26 日尚缺 220 个项目，离最迟日期还有两周：左边是日期，右边是每周新增数（《销售模型》第 3、4 节）。",
  "FUNNEL_DEADLINE.rounding":
    "天数为日历天数，今天视为已过。每周新增为整数，向上取整；不足一周时，须在剩余几天内全部进入。需新增项目数为 0 时，任何一天的结果都是每周 0 个。",
  "FUNNEL_DEADLINE.team":
    "每个参数都可以是一个单元格，也可以是一列（每人或每期一行）；单个单元格由各行共用。结果每行一个。",
  "FUNNEL_DEADLINE.example.team": "同一季度的两个人，两周内分别要新增 220 个和 20 个项目。",
  "FUNNEL_DEADLINE.limits":
    "按日历天数而不是工作日计算，所有项目用同一个成交周期，请取多数项目的周期。及时进入不等于一定成交，成功率的问题由 SALES.FUNNEL_GAP 回答。日期在 Excel 中是数字，单元格如果显示 46182 之类的数，请设为日期格式。",
};

import type { smallDealFunnel as enUS } from "./en-US";

/** The texts of the small-deal funnel's own parts, in Chinese. */
export const smallDealFunnel: Record<keyof typeof enUS, string> = {
  "small.lastDay": "最迟启动日期",
  "small.lastDay.meaning": "本期还能做什么",
  "small.lastDay.open": "新项目本期还来得及成交",
  "small.lastDay.over": "新项目本期已来不及，应推进在谈项目",
  "small.periodEnd": "期末日期",
  "small.periodEnd.hint": "本期的最后一天，最迟启动日期由此往前推算。",
  "small.cycleDays": "成交周期天数",
  "small.cycleDays.hint": "小项目从进入漏斗到成交所需的天数：1 到 4 周，平均 21 天。",
  "small.dealLimit": "单个项目占比上限",
  "small.dealLimit.hint":
    "在谈项目的金额占金额缺口的比例超过此值时标出：补缺口过于依赖这一个项目。标准值 30%。",
  "small.stale": "超期项目",
  "small.big": "占比过大的项目",
  "small.overdue": "预计成交日期已过",
  "small.leadsPerWeek": "此前每周需新增项目数",

  "small.averageDays": "平均停留天数",
  "small.short": "比标准少",
  "small.chart": "各阶段单数与标准漏斗的差距",

  "small.dealShare": "成交后占缺口",
};

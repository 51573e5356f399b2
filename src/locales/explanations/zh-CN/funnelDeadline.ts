import type { funnelDeadline as enUS } from "../en-US/funnelDeadline";

/** The explanations of SALES.FUNNEL_DEADLINE, in Simplified Chinese. */
export const funnelDeadline: Record<keyof typeof enUS, string> = {
  "FUNNEL_DEADLINE.deadline": "最迟进入日期",
  "FUNNEL_DEADLINE.daysLeft": "离最迟日期还有",
  "FUNNEL_DEADLINE.weeksLeft": "折合周数",
  "FUNNEL_DEADLINE.perWeek": "每周新增",
  "FUNNEL_DEADLINE.oneWeek": "不足一周按一周算",
  "FUNNEL_DEADLINE.sentence.open": "新项目最迟 {deadline} 进入漏斗，才来得及在 {end} 截止前成交。",
  "FUNNEL_DEADLINE.sentence.over":
    "新项目最迟要在 {deadline} 进入漏斗，才来得及在 {end} 截止前成交；到 {today} 已经来不及了。",
  "FUNNEL_DEADLINE.sentence.perWeek":
    "{today} 之后到 {deadline} 为止，每周要新增 {perWeek}，才来得及在 {end} 截止前成交。",
  "FUNNEL_DEADLINE.sentence.none": "不需要新增项目，所以每周为 0 个。",
};

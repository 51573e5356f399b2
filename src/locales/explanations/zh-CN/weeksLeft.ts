import type { weeksLeft as enUS } from "../en-US/weeksLeft";

/** The explanations of SALES.WEEKS_LEFT, in Simplified Chinese. */
export const weeksLeft: Record<keyof typeof enUS, string> = {
  "WEEKS_LEFT.days": "剩余天数",
  "WEEKS_LEFT.weeks": "剩余周数",
  "WEEKS_LEFT.sentence.open": "{today} 视为已过，到 {end} 还有 {days}，即 {weeks} 周。",
  "WEEKS_LEFT.sentence.over": "本期到 {end} 结束；{today} 视为已过，剩余 0 周。",
};

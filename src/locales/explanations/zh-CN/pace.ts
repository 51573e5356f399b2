import type { pace as enUS } from "../en-US/pace";

/** The explanations of SALES.PACE, in Simplified Chinese. */
export const pace: Record<keyof typeof enUS, string> = {
  "PACE.reached": "定额完成比例",
  "PACE.passed": "已过工作日",
  "PACE.all": "全部工作日",
  "PACE.gone": "工作日已过比例",
  "PACE.pace": "进度",
  "PACE.ended": "本期已经结束，今天按最后一天计算。",
  "PACE.sentence.level": "正好按进度：定额完成了 {reached}，工作日过了 {gone}。",
  "PACE.sentence.ahead": "进度超前：定额完成了 {reached}，工作日只过了 {gone}。",
  "PACE.sentence.behind": "进度落后：定额只完成了 {reached}，工作日已过 {gone}。",
};

import type { periodWeights as enUS } from "../en-US/periodWeights";

/** The explanations of SALES.PERIOD_WEIGHTS, in Simplified Chinese. */
export const periodWeights: Record<keyof typeof enUS, string> = {
  "PERIOD_WEIGHTS.days": "当月天数",
  "PERIOD_WEIGHTS.weekend": "每周休息日",
  "PERIOD_WEIGHTS.weekends": "周六、周日",
  "PERIOD_WEIGHTS.sundays": "周日",
  "PERIOD_WEIGHTS.holidays": "法定节假日",
  "PERIOD_WEIGHTS.makeUp": "调休上班日",
  "PERIOD_WEIGHTS.ownOff": "自定休息日",
  "PERIOD_WEIGHTS.ownWorked": "自定工作日",
  "PERIOD_WEIGHTS.workdays": "工作日",
  "PERIOD_WEIGHTS.sentence.days": "第 {month} 个月（{span}）的权重为 {result}，即天数。",
  "PERIOD_WEIGHTS.sentence.workdays": "第 {month} 个月（{span}）的权重为 {result}，即工作日数。",
  "PERIOD_WEIGHTS.sentence.weeks":
    "第 {month} 个月的权重为 {result}：每季按 {pattern} 周排列，它是季度的第 {position} 个月。",
  "PERIOD_WEIGHTS.sentence.equal": "第 {month} 个月的权重为 {result}，各月相同。",
};

import type { forecast as enUS } from "../en-US/forecast";

/** The explanations of SALES.FORECAST, in Simplified Chinese. */
export const forecast: Record<keyof typeof enUS, string> = {
  "FORECAST.achieved": "已实现",
  "FORECAST.committedPart": "保证实现",
  "FORECAST.probablePart": "可能实现",
  "FORECAST.outsidePart": "预测外实现",
  "FORECAST.forecast": "预测合计",
  "FORECAST.completion": "预测完成率",
  "FORECAST.gap": "金额缺口",
  "FORECAST.sentence.short": "本期预测收入 {forecast}，比定额 {quota} 少 {gap}。",
  "FORECAST.sentence.ahead": "本期预测收入 {forecast}，比定额 {quota} 多 {gap}。",
  "FORECAST.sentence.level": "本期预测收入 {forecast}，正好等于定额。",
  "FORECAST.sentence.completion": "预测能完成定额 {quota} 的 {completion}。",
  "FORECAST.sentence.noQuota": "没有定额，所以没有完成率。",
  "FORECAST.sentence.committedPart": "确保收入按实现率折算，预测中计 {result}。",
  "FORECAST.sentence.probablePart": "可能收入按实现率折算，预测中计 {result}。",
  "FORECAST.sentence.outsidePart": "预测外收入按定额比例和剩余周数估算，预测中计 {result}。",
};

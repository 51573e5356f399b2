import type { forecastOdds as enUS } from "../en-US/forecastOdds";

/** The explanations of SALES.FORECAST_ODDS, in Simplified Chinese. */
export const forecastOdds: Record<keyof typeof enUS, string> = {
  "FORECAST_ODDS.expected": "期望金额",
  "FORECAST_ODDS.odds": "达到 {target} 的概率",
  "FORECAST_ODDS.p10": "偏低（P10）",
  "FORECAST_ODDS.p50": "居中（P50）",
  "FORECAST_ODDS.p90": "偏高（P90）",
  "FORECAST_ODDS.noMore": "不超过它的可能至少 {share}",
  "FORECAST_ODDS.without": "丢单后的概率",
  "FORECAST_ODDS.sure": "已实现加上必成的项目就已达到",
  "FORECAST_ODDS.impossible": "全部赢下也达不到",
  "FORECAST_ODDS.outcomes": "{count} 个未定项目的各种输赢组合中，能达到目标的组合，概率相加",
  "FORECAST_ODDS.matters":
    "最要紧的是金额 {amount}、成功率 {rate} 的项目（项目金额区域第 {row} 行第 {column} 列）：丢了它，概率从 {odds} 变为 {lost}。",
  "FORECAST_ODDS.sentence.open": "达到 {target} 的概率为 {odds}，平均能实现 {expected}。",
  "FORECAST_ODDS.sentence.sure": "{target} 肯定能达到，平均能实现 {expected}。",
  "FORECAST_ODDS.sentence.impossible": "即使全部赢下也达不到 {target}，平均能实现 {expected}。",
  "FORECAST_ODDS.sentence.expected": "平均能实现 {expected}：每个项目按成功率折算。",
  "FORECAST_ODDS.sentence.p10": "偏低的结果：至少有 10% 的可能不超过 {amount}。",
  "FORECAST_ODDS.sentence.p50": "居中的结果：至少有 50% 的可能不超过 {amount}。",
  "FORECAST_ODDS.sentence.p90": "偏高的结果：至少有 90% 的可能不超过 {amount}。",
  "FORECAST_ODDS.sentence.lost":
    "如果丢了金额 {amount}、成功率 {rate} 的项目，达到 {target} 的概率从 {odds} 降到 {lost}。",
  "FORECAST_ODDS.sentence.same":
    "即使丢了金额 {amount}、成功率 {rate} 的项目，达到 {target} 的概率仍为 {lost}。",
};

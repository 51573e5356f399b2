import type { forecastOdds as enUS } from "../en-US/forecastOdds";

/** The page of SALES.FORECAST_ODDS, in Simplified Chinese. */
export const forecastOdds: Record<keyof typeof enUS, string> = {
  "FORECAST_ODDS.question":
    "漏斗里的项目达到目标的概率有多大？预计金额是多少，大致在什么区间？哪个项目最要紧：丢了它，概率变成多少？",
  "FORECAST_ODDS.formula":
    "达成概率 = P（已实现 + Σ 赢单金额 ≥ 目标），各项目按成功率独立成败\n期望金额 = 已实现 + Σ 金额 × 成功率\np10、p50、p90 = 结果不超过它的概率至少为 10%、50%、90% 的最低金额",
  "FORECAST_ODDS.source":
    "多个相互独立、概率不同的成败事件之和服从泊松二项分布（Wang 1993，“On the number of successes in independent trials”；Hong 2013，“On computing the distribution function for the Poisson binomial distribution”），这里每个事件带有金额。不用随机模拟，也不用正态近似。",
  "FORECAST_ODDS.example.odds":
    "三个项目金额 60、50、40，成功率 70%、50%、20%，目标 100。第一单赢下，后两单至少赢一单，才能达到：0.28 + 0.07 + 0.07。",
  "FORECAST_ODDS.example.without": "假定丢掉其中一单，概率分别是多少。丢掉第一单，就不可能达到 100。",
  "FORECAST_ODDS.example.all": "列出全部数据。期望金额为 75，但有 12% 的可能一单未成，所以 P10 为 0。",
  "FORECAST_ODDS.example.even":
    "十个项目金额均为 1，成功率均为 50%，要赢五单：1024 种结果中有 638 种，与二项分布表一致。",
  "FORECAST_ODDS.rounding":
    "24 个以内的项目，金额不限，结果精确到约十二位小数；项目更多时，只要可能的合计落在两百万格的共同网格上（例如金额为整千），同样精确。金额按十进制读取，与目标精确比较：0.1 + 0.2 算达到 0.3。没有这样的网格时，把金额取整到足够细的网格上，可以证明概率误差小于 0.0005，p10、p50、p90 的概率误差小于 0.001。正好等于目标也算达到。",
  "FORECAST_ODDS.team":
    "一个公式回答一组项目，区域形状不限。看整个团队，引用所有人的项目；看一个人，只引用他的项目，例如用 FILTER 函数筛选。团队的概率不等于各人概率的乘积或平均。",
  "FORECAST_ODDS.limits":
    "各项目视为相互独立：如果客户冻结预算、同时丢掉几单，极端结果会比算出的更常见。每个项目要么全额成交，要么为 0。之后新增的项目不计在内，成功率以您给出的为准。成败未定的项目最多 20000 个。",
};

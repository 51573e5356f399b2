import type { funnelGap as enUS } from "../en-US/funnelGap";

/** The explanations of SALES.FUNNEL_GAP, in Simplified Chinese. */
export const funnelGap: Record<keyof typeof enUS, string> = {
  "FUNNEL_GAP.expected": "预计成交金额",
  "FUNNEL_GAP.gap": "金额缺口",
  "FUNNEL_GAP.deals": "尚缺成交单数",
  "FUNNEL_GAP.leads": "项目缺口（需新增）",
  "FUNNEL_GAP.total": "漏斗总额",
  "FUNNEL_GAP.open": "定额尚未完成",
  "FUNNEL_GAP.coverage": "覆盖倍数",
  "FUNNEL_GAP.nothing": "没有缺口",
  "FUNNEL_GAP.sentence.expected": "漏斗里的项目按成功率折算，预计成交 {expected}。",
  "FUNNEL_GAP.sentence.short": "漏斗按成功率兑现后，离定额还差 {gap}。",
  "FUNNEL_GAP.sentence.shortInDeals":
    "离定额还差 {gap}：按单产 {dealSize} 还需成交 {deals}，或按新项目成功率 {entryRate} 新增 {leads}。",
  "FUNNEL_GAP.sentence.ahead": "漏斗按成功率兑现后，超出定额 {ahead}。",
  "FUNNEL_GAP.sentence.level": "已实现加上预计成交金额，正好等于定额。",
  "FUNNEL_GAP.sentence.deals": "要补上 {gap} 的缺口，按单产 {dealSize} 还需成交 {count}。",
  "FUNNEL_GAP.sentence.leads":
    "要补上 {gap} 的缺口，按单产 {dealSize}、新项目成功率 {entryRate}，需新增 {count}。",
  "FUNNEL_GAP.sentence.none": "定额没有缺口，不用再增加项目。",
  "FUNNEL_GAP.sentence.uncounted": "没有填写单产，缺口无法折算成单数。",
  "FUNNEL_GAP.sentence.coverage": "漏斗总额是定额未完成部分的 {coverage} 倍。",
};

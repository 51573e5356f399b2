import type { funnelStandard as enUS } from "../en-US/funnelStandard";

/** The explanations of SALES.FUNNEL_STANDARD, in Simplified Chinese. */
export const funnelStandard: Record<keyof typeof enUS, string> = {
  "FUNNEL_STANDARD.sentence":
    "每期要成交 {deals}，第 {stage} 阶段任何时候都应保有 {result} 个项目：按漏斗形状，每成交 {won} 单，这里要有 {share} 个。",
};

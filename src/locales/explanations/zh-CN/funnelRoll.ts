import type { funnelRoll as enUS } from "../en-US/funnelRoll";

/** The explanations of SALES.FUNNEL_ROLL, in Simplified Chinese. */
export const funnelRoll: Record<keyof typeof enUS, string> = {
  "FUNNEL_ROLL.entered": "第 {period} 期新增",
  "FUNNEL_ROLL.inflow": "按填写的数",
  "FUNNEL_ROLL.stage": "第 {period} 期末第 {stage} 阶段",
  "FUNNEL_ROLL.won": "第 {period} 期成交",
  "FUNNEL_ROLL.sentence.entered": "第 {period} 期有 {result} 个新项目进入第 1 阶段。",
  "FUNNEL_ROLL.sentence.stage.today":
    "第 {period} 期末，第 {stage} 阶段有 {result} 个项目，由今天第 {fromStage} 阶段的 {from} 个项目推进而来。",
  "FUNNEL_ROLL.sentence.stage.new":
    "第 {period} 期末，第 {stage} 阶段有 {result} 个项目，由第 {entered} 期新增的 {from} 个项目推进而来。",
  "FUNNEL_ROLL.sentence.won.today":
    "第 {period} 期成交 {result} 单：今天第 {fromStage} 阶段的 {from} 个项目，按成功率 {rate} 成交。",
  "FUNNEL_ROLL.sentence.won.new":
    "第 {period} 期成交 {result} 单：第 {entered} 期新增的 {from} 个项目，按成功率 {rate} 成交。",
};

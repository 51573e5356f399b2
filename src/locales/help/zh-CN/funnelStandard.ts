import type { funnelStandard as enUS } from "../en-US/funnelStandard";

/** The page of SALES.FUNNEL_STANDARD, in Simplified Chinese. */
export const funnelStandard: Record<keyof typeof enUS, string> = {
  "FUNNEL_STANDARD.question": "要保证每期都成交一定的单数，均衡漏斗的各个阶段任何时候应当保有多少个项目？",
  "FUNNEL_STANDARD.formula": "某阶段应有项目数 = 该阶段的形状数 × 成交单数 ÷ 形状的最后一个数",
  "FUNNEL_STANDARD.source":
    "标准漏斗方法：均衡漏斗（《销售模型》第 2 节）。常用形状：小项目 10、6、3、2（意向、方案、谈判、成交），大项目 20、10、7、4、3、2（潜在客户至成交）。",
  "FUNNEL_STANDARD.example.small":
    "每周要成交 10 个小项目，意向须保有 50 个，方案 30 个，谈判 15 个（《销售模型》第 2 节）。",
  "FUNNEL_STANDARD.example.unrounded": "每周成交 15.5 单，各阶段不取整。",
  "FUNNEL_STANDARD.rounding": "不取整，以保持各阶段之间的比例。需要整数时请自行取整，例如用 ROUNDUP 函数。",
  "FUNNEL_STANDARD.team":
    "成交单数引用一列，每人或每个区域一行。形状给一行就共用，也可以每行各给一个形状。结果每行一个漏斗。",
  "FUNNEL_STANDARD.example.team": "两个团队形状相同，每周分别成交 10 单和 15.5 单。",
  "FUNNEL_STANDARD.limits":
    "漏斗形状由您选定，不从成功率推算。结果是漏斗应有多少，不是还缺多少：减去现有项目数才是缺口。某个漏斗今后逐周怎样变化，要用 SALES.FUNNEL_ROLL。",
};

import type { enUS } from "./en-US";

/** What Excel says about the custom functions, in Simplified Chinese. */
export const zhCN: Record<keyof typeof enUS, string> = {
  "function.FUNNEL_GAP":
    "按各阶段成功率折算漏斗后，计算离定额还差多少：定额 − 已实现 − Σ 漏斗金额 × 成功率。正数为缺口，负数为超额。也可换算成尚缺成交单数或项目缺口（需新增）。",
  "function.FORECAST":
    "预测本期收入：已实现 + 确保收入 × 确保实现率 + 可能收入 × 可能实现率 + 定额 × 每周预测外比例 × 剩余周数。也可显示预测完成率或缺口。",
  "function.SPLIT_TARGET":
    "按权重分解总额，各份之和与总额完全一致，每份都是最小单位的整数倍。结果的行列与权重相同；权重为 0 的分得 0。",

  "argument.quota": "本期要完成的金额。",
  "argument.achieved": "本期已经实现的金额。",
  "argument.funnel": "漏斗中的金额，每个阶段或每个项目一个。如果是单数，请先乘以单产，例如 B2:D2*B5。",
  "argument.winRates": "各金额对应的成功率（0 到 100%），行列与漏斗金额相同。",
  "argument.dealSize": "平均每单金额，取自本单位的历史记录。显示内容为 deals 或 leads 时必填。",
  "argument.entryRate": "新进入漏斗的项目最终成交的比例。省略时为 20%。",
  "argument.committed": "有把握（90% 以上）在本期实现的收入。",
  "argument.probable": "有可能（50% 以上）在本期实现的收入，不含确保收入。",
  "argument.weeksLeft": "本期剩余的周数。",
  "argument.committedRate": "确保收入最终实现的比例。省略时为 75%。",
  "argument.probableRate": "可能收入最终实现的比例。省略时为 25%。",
  "argument.weeklyRate": "每周预测之外的收入占定额的比例。省略时为 4%。",
  "argument.total": "要分解的总额，须为最小单位的整数倍。",
  "argument.weights": "每份的权重，不小于 0，可为一行、一列或多行多列。",
  "argument.unit": "每份的最小单位，例如 0.01、1 或 1000。省略时为 1。",
  "argument.show": "要显示的内容，省略时取第一项：{words}。",

  "word.gap": "金额缺口",
  "word.deals": "尚缺成交单数",
  "word.leads": "项目缺口（需新增）",
  "word.forecast": "预测合计",
  "word.completion": "预测完成率（预测合计 ÷ 定额）",
  "word.all": "列出全部数据",
  separator: "；",
};

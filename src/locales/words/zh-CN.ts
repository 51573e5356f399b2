import type { enUS } from "./en-US";

/** The words by which a formula chooses, in Simplified Chinese. */
export const zhCN: Record<keyof typeof enUS, string> = {
  "word.gap": "缺口",
  "word.deals": "尚缺单数",
  "word.leads": "需新增项目",
  "word.coverage": "覆盖倍数",
  "word.all": "全部",
  "word.forecast": "预测",
  "word.completion": "完成率",
  "word.odds": "达成概率",
  "word.expected": "期望",
  "word.p10": "p10",
  "word.p50": "p50",
  "word.p90": "p90",
  "word.without": "丢单后",
  "word.remainder": "余数",
  "word.even": "均匀",
  "word.days": "天数",
  "word.workdays": "工作日",
  "word.445": "445",
  "word.454": "454",
  "word.544": "544",
  "word.equal": "均分",
  "word.china": "中国",
  "word.weekdays": "双休",
  "word.sixdays": "单休",
};

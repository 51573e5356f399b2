import type { enUS } from "./en-US";

/** What custom functions answer with, in Simplified Chinese. */
export const zhCN: Record<keyof typeof enUS, string> = {
  "argument.quota": "定额",
  "argument.achieved": "已实现",
  "argument.funnel": "漏斗金额",
  "argument.winRates": "成功率",
  "argument.dealSize": "单产",
  "argument.entryRate": "新项目成功率",
  "argument.committed": "确保收入",
  "argument.probable": "可能收入",
  "argument.weeksLeft": "剩余周数",
  "argument.committedRate": "确保实现率",
  "argument.probableRate": "可能实现率",
  "argument.weeklyRate": "每周预测外比例",
  "argument.total": "总额",
  "argument.weights": "权重",
  "argument.unit": "最小单位",
  "argument.show": "显示内容",

  "label.quota": "定额",
  "label.achieved": "已实现",
  "label.expected": "预计成交金额",
  "label.gap": "金额缺口",
  "label.deals": "尚缺成交单数",
  "label.leads": "项目缺口（需新增）",
  "label.committedPart": "保证实现",
  "label.probablePart": "可能实现",
  "label.outsidePart": "预测外实现",
  "label.forecast": "预测合计",
  "label.completion": "预测完成率",

  "place.argument": "“{name}”",
  "place.cell": "“{name}”区域第 {row} 行第 {column} 列",

  "refusal.missing": "缺少{place}。请填写数值，或选择存放该数值的单元格。",
  "refusal.text":
    "{place}：“{value}”是文本，不是数字。请只输入数字，不要带引号或单位；如果只是看起来像数字，可用 VALUE 函数转换。",
  "refusal.boolean": "{place}：{value} 是逻辑值，不是数字。请改为相应的数字。",
  "refusal.not-a-number": "{place}：没有可用的数字。请检查该值或其公式。",
  "refusal.more-than-one-cell":
    "{place}只能引用一个单元格，现在的区域是 {rows} 行 {columns} 列。请只选一个单元格，或用 SUM 函数求和。",
  "refusal.unknown-word": "{place}：没有“{value}”这个选项。请填写以下之一：{words}。",
  "refusal.different-shapes":
    "{place}是 {rows} 行 {columns} 列，而“{other}”是 {otherRows} 行 {otherColumns} 列。两个区域的行数和列数必须相同；一行与一列不能对应，可用 TRANSPOSE 函数转置其中一个。",
  "refusal.outside-0-1": "{place}：{value} 不在 0 到 1 之间。百分之四十请写成 40% 或 0.4。",
  "refusal.below-zero": "{place}：{value} 小于 0。请输入 0 或更大的数。",
  "refusal.not-above-zero": "{place}：{value} 不大于 0。请输入大于 0 的数。",
  "refusal.zero": "{place}为 0 或空白，无法计算完成率。请先填写。",
  "refusal.all-zero": "{place}全部为 0 或空白。请至少填写一个大于 0 的数。",
  "refusal.not-a-multiple":
    "{place}：{value} 不是“{other}”（{unit}）的整数倍。请先用 ROUND 函数取整，或把“{other}”设得更小。",
};

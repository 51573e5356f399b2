import type { workbookTexts as english } from "./en-US";

export const workbookTexts: Record<keyof typeof english, string> = {
  "protected.title": "工作表受保护",
  "protected.message": "此单元格已锁定。如需修改，请先撤消工作表保护。",
  "validation.title": "不能输入此内容",
  "validation.message": "此单元格限定了可输入的值，您输入的内容不符合要求。",
  "formula.title": "公式有问题",
  "formula.message": "如果输入的不是公式，请在前面加一个单引号（'）。",
  "paste.title": "粘贴区域放不下",
  "paste.message": "复制的内容超出了工作表的边界。",
  "leftOut.validations": "数据验证",
  "leftOut.conditionals": "条件格式",
  "leftOut.charts": "图表",
  "leftOut.images": "图片",
  "leftOut.pivots": "数据透视表",
  "leftOut.sparklines": "迷你图",
  "leftOut.shapes": "形状",
  "leftOut.comments": "批注",
  "leftOut.print": "页面设置",
};

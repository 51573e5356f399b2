import type { largeDealFunnel as enUS } from "./en-US";

export const largeDealFunnel: typeof enUS = {
  nextSteps: [
    "向财务总监讲解方案思路",
    "与使用部门开需求研讨会",
    "陪客户参观样板客户",
    "与采购部商定付款计划",
    "法务审核合同",
    "验收后开票催款",
    "催收第二期款",
    "尾款下季度到期",
  ],
};

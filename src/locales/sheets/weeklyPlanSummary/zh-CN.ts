import type { weeklyPlanSummary as enUS } from "./en-US";

export const weeklyPlanSummary: Record<keyof typeof enUS, string> = {
  "plan.summary.period": "周次",
  "plan.summary.person": "姓名",
  "plan.summary.note": "每行取自各人的周计划表，随其自动更新，此处无需填写。浅橙色表示尚未填写或没有填全。",
  "plan.summary.total": "合计",
  "plan.summary.days": "计划拜访数",
  "plan.summary.week": "全周",
  "plan.summary.visits": "计划拜访合计",
  "plan.summary.expenses": "费用（元）",
  "plan.summary.important": "重要事项",
  "plan.summary.state": "填写情况",
  "plan.summary.state.filled": "已填写",
  "plan.summary.state.part": "未填全",
  "plan.summary.state.empty": "未填写",
  "plan.summary.chart": "每人每天计划拜访数",
};

import type { titles as enUS } from "./en-US";

export const titles: Record<keyof typeof enUS, string> = {
  "period.week": "{year}年第{number}周（{from}至{to}）",
  "period.month": "{year}年{number}月（{from}至{to}）",
  "period.quarter": "{year}年第{number}季度（{from}至{to}）",
  "plan.title": "销售代表每周计划表",
  "plan.tab": "周计划",
  "plan.purpose": "每半天拜访谁、花多少费用、本周最重要的三件事。",
  "visit.title": "管理人员协同拜访表",
  "visit.tab": "协同拜访",
  "visit.purpose": "陪同哪位代表、拜访哪家单位、为什么去、结果如何。",
  "funnel.title": "常规销售漏斗表",
  "funnel.tab": "小项目漏斗",
  "funnel.purpose": "小项目漏斗够不够完成定额？还缺多少新项目？薄弱环节在哪里？",
};

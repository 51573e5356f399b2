import type { shared as enUS } from "../en-US/shared";

/** What all explanations share, in Simplified Chinese. */
export const shared: Record<keyof typeof enUS, string> = {
  given: "{name}：{value}，即公式中填写的数。",
  row: "这是第 {row} 行，共 {rows} 行。",
  "sum.rest": "{value}（其余 {count} 项）",
  roundedUp: "{working} = {exact}，向上取整",
  span: "{first} 至 {last}",
  list: "；",
  more: "另有 {count} 份",
  stage: "第 {stage} 阶段",
  period: "第 {period} 期",
  part: "第 {part} 份",
  "won.one": "{count} 单",
  "won.many": "{count} 单",
  "new.one": "{count} 个项目",
  "new.many": "{count} 个项目",
  "days.one": "{count} 天",
  "days.many": "{count} 天",
  "calendar.china": "工作日按国务院办公厅的节假日安排计算：法定节假日休息，调休上班日计为工作日。",
  "calendar.weekdays": "工作日按周一至周五计算。",
  "calendar.sixdays": "工作日按周一至周六计算。",
  "deals.one": "{count} 单",
  "deals.many": "{count} 单",
  dates: "、",
};

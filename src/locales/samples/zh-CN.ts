import { keyAccountFunnel } from "./keyAccountFunnel/zh-CN";
import { opportunitySheet } from "./opportunitySheet/zh-CN";
import { largeDealFunnel } from "./largeDealFunnel/zh-CN";
import { revenueForecast } from "./revenueForecast/zh-CN";
import { gapAnalysis } from "./gapAnalysis/zh-CN";
import { targetSplit } from "./targetSplit/zh-CN";
import type { SampleTexts } from ".";
import { jointVisits } from "./jointVisits/zh-CN";
import { managerLog } from "./managerLog/zh-CN";
import { planningGuide } from "./planningGuide/zh-CN";
import { visitSchedule } from "./visitSchedule/zh-CN";

export const samples: SampleTexts = {
  customerFirst: [
    "云帆",
    "启明",
    "松林",
    "恒岳",
    "远航",
    "晨光",
    "金石",
    "海湾",
    "青禾",
    "瑞丰",
    "华岳",
    "明灯",
    "绿野",
    "北辰",
    "百果",
    "高峰",
    "磐石",
    "江畔",
    "登峰",
    "森木",
    "联合",
    "山谷",
    "西溪",
    "天顶",
  ],
  customerSecond: [
    "工具",
    "食品",
    "纺织",
    "物流",
    "化工",
    "塑料",
    "机械",
    "包装",
    "电子",
    "家具",
    "印务",
    "商贸",
  ],
  products: ["财务软件", "库存软件", "工资软件", "订单软件"],
  sellers: ["销售一", "销售二", "销售三", "销售四", "销售五"],
  nextSteps: ["预约首次拜访使用部门", "向决策人讲解方案", "商定付款方式"],
  region: "华东大区",
  office: "江畔办事处",
  territory: "HD-03",
  accounts: [
    "市第一医院",
    "城东门诊部",
    "大学附属医院",
    "湖滨医院",
    "儿童医院",
    "城北门诊部",
    "海湾医院",
    "山前医院",
  ],
  departments: ["心内科", "药剂科", "呼吸科", "采购科", "内分泌科"],
  lines: ["产品A", "产品B", "产品C"],
  expenseCustomers: ["市第一医院科室会", "采购科工作餐", "片区会议"],
  participants: ["医生12人", "2人", "8人"],
  important: [
    "市第一医院：产品A列入本次药事会名单",
    "大学附属医院：确定科室会日期",
    "三份搁置一周以上的报价，至少签下两份",
  ],
  places: ["江畔", "湖滨", "海湾"],
  visitTimes: ["09:30-10:30", "14:00-15:00", "10:00-11:30", "15:30-16:30"],
  visitResults: [
    "预算已确认，下月提交药事会",
    "对价格有异议，约定与科主任再谈一次",
    "代表独立主持科室会，需练习主动约定下一步",
    "",
    "同意试订20件",
  ],
  reps: ["代表一", "代表二", "代表三"],
  visitSchedule,
  planningGuide,
  managerLog,
  jointVisits,
  gapAnalysis,
  targetSplit,
  revenueForecast,
  largeDealFunnel,
  keyAccountFunnel,
  opportunitySheet,
};

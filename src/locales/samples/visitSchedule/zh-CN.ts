import type { visitSchedule as enUS } from "./en-US";

export const visitSchedule: typeof enUS = {
  planned: [
    { company: "云帆机械", aim: "了解本年度采购计划和预算" },
    { company: "启明食品", aim: "向生产部门演示样机" },
    { company: "松林家具", aim: "确认报价已收到，约定面谈时间" },
    { company: "恒岳化工", aim: "与技术负责人逐条核对技术要求" },
    { company: "远航物流", aim: "商谈续约和付款条件" },
    { company: "晨光印务", aim: "发送新产品资料" },
    { company: "金石塑料", aim: "向总经理汇报解决方案" },
    { company: "海湾电子", aim: "解答试用中的问题" },
    { company: "青禾纺织", aim: "商定合同条款" },
    { company: "瑞丰包装", aim: "了解库存和下次订货时间" },
  ],
  unplanned: { company: "北辰商贸", aim: "来电询价，了解具体需求" },
  made: [
    { result: "有采购意向，要求两周内报价", action: "上门递交报价单" },
    { result: "预算已批，计划第一季度采购", action: "提交正式报价" },
    { result: "演示顺利，希望再核算一次成本", action: "带成本测算与采购部面谈" },
    { result: "已收到报价，认为价格偏高", action: "内部商定让步条件后再次面谈" },
    { result: "技术要求已确认，两项需要修改", action: "递交修改后的方案" },
    { result: "已收到并转交使用部门", action: "电话询问使用部门的意见" },
    { result: "总经理认可方案，进入商务谈判", action: "带合同草案商谈" },
    { result: "试用问题已全部解决", action: "" },
  ],
};

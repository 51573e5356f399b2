import type { opportunitySheet as enUS } from "./en-US";

export const opportunitySheet: typeof enUS = {
  project: "四家工厂财务库存一体化",
  competitors: "某全国性厂商、现有供应商",
  people: [
    {
      who: "总经理",
      attitude: "open",
      matters: "每月5日前看到各厂的数字",
      doing: "12日由我方总监讲解愿景",
    },
    { who: "财务部经理", attitude: "for", matters: "月末不再重复录入", doing: "一起参观样板客户" },
    {
      who: "采购部经理",
      attitude: "open",
      matters: "报价可比，按里程碑付款",
      doing: "招标前提供一份选型标准",
    },
    {
      who: "信息部经理",
      attitude: "against",
      matters: "与现有服务器兼容，少增加工作量",
      doing: "顾问与信息部逐项核对接口",
    },
    { who: "总部会计", attitude: "for", matters: "有问题能很快得到答复", doing: "每周五通一次电话" },
    { who: "二厂厂长", attitude: "for", matters: "库存数字准确可信", doing: "6月在二厂试用" },
  ],
  strengths: "财务库存一体化；同行业已有两家样板客户",
  weaknesses: "报价比现有供应商高10%；当地没有驻点人员",
  chances: "新厂10月投产；审计要求各厂数字统一口径",
  threats: "现有供应商提出免费升级；预算6月底定稿",
  tactics: "借审计要求，把“各厂数字统一口径”写进采购标准",
  finished: "与财务部和二厂开完需求研讨会",
  proof: "财务部经理已邮件确认会议纪要，决策人尚未看到",
  next: "向总经理展示各厂统一口径后的报表",
  arrangement: "12日与我方总监同访，8日前备好二厂试算数据",
};

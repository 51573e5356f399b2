import type { customerGrade as enUS } from "../en-US/customerGrade";

/** The explanations of SALES.CUSTOMER_GRADE, in Simplified Chinese. */
export const customerGrade: Record<keyof typeof enUS, string> = {
  "CUSTOMER_GRADE.potential": "潜力",
  "CUSTOMER_GRADE.relation": "关系",
  "CUSTOMER_GRADE.high": "高",
  "CUSTOMER_GRADE.low": "低",
  "CUSTOMER_GRADE.grade": "等级",
  "CUSTOMER_GRADE.scale": "没有填写分界值时，按 1 到 5 分评分，3 分及以上为高。",
  "CUSTOMER_GRADE.sentence.key": "重点客户：潜力和关系都高。",
  "CUSTOMER_GRADE.sentence.possible": "可能客户：潜力高，关系还不够。",
  "CUSTOMER_GRADE.sentence.ordinary": "普通客户：关系好，潜力不高。",
  "CUSTOMER_GRADE.sentence.ignore": "可以忽略的客户：潜力和关系都不高。",
  "CUSTOMER_GRADE.both": "潜力{potential}、关系{relation}",
};

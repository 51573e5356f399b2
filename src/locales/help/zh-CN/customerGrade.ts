import type { customerGrade as enUS } from "../en-US/customerGrade";

/** The page of SALES.CUSTOMER_GRADE, in Simplified Chinese. */
export const customerGrade: Record<keyof typeof enUS, string> = {
  "CUSTOMER_GRADE.question": "按吸引力与潜力、以及与我们的关系，客户属于哪个等级，值得投入多少时间？",
  "CUSTOMER_GRADE.formula":
    "潜力高、关系高：重点客户\n潜力高、关系低：可能客户\n潜力低、关系高：普通客户\n潜力低、关系低：忽略\n高 = 评分达到或超过分界值",
  "CUSTOMER_GRADE.source":
    "销售管理中标准的客户分级：吸引力与潜力、关系两个维度，四个象限（《销售模型》第 9 节）。",
  "CUSTOMER_GRADE.example.five": "1 到 5 分：潜力 4 分为高，关系 2 分为低。",
  "CUSTOMER_GRADE.example.hundred": "百分制评分，分界值为 60：",
  "CUSTOMER_GRADE.rounding": "评分等于分界值时算高。评分可以不是整数。结果是文字，与 Excel 的语言一致。",
  "CUSTOMER_GRADE.team":
    "两项评分各引用一列，每个客户一行；分界值可以是一个单元格，也可以是一列。结果每个客户一个等级。",
  "CUSTOMER_GRADE.example.team": "每个等级一个客户：",
  "CUSTOMER_GRADE.limits":
    "不替您打分；评分靠您判断，客户情况变化时记得调整。两项评分共用一个分界值。结果随 Excel 的语言变化，如果同事使用另一种语言，请用单元格比较等级，不要在公式里写死文字。",
};

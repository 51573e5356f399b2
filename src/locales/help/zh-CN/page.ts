import type { page as enUS } from "../en-US/page";

/** What all help pages share, in Simplified Chinese. */
export const page: Record<keyof typeof enUS, string> = {
  "page.home": "销售漏斗簿函数",
  "page.language": "中文",
  "page.title": "SALES.{id} · 销售漏斗簿",

  "heading.question": "解决什么问题",
  "heading.syntax": "语法",
  "heading.formula": "公式与出处",
  "heading.parameters": "参数",
  "heading.words": "可选项",
  "heading.examples": "示例",
  "heading.rounding": "取整与并列",
  "heading.team": "整个团队一个公式",
  "heading.limits": "局限与注意",
  "heading.errors": "出错时怎么办",
  "heading.functions": "全部函数",
  "heading.rules": "共同的规则",

  "index.title": "销售漏斗簿函数",
  "index.summary":
    "在 Excel 中算清离定额还差多少、达成的可能有多大、指标怎样分解。在单元格中输入 =SALES. 即可看到全部函数。",
  "index.rules":
    "相同的输入在任何地方都得到相同的结果：没有随机数，函数也不看当前时间。需要日期的地方由参数给出，在一个单元格中写 =TODAY() 再引用即可。\n空单元格按 0 计算。要省略中间的参数，把它的位置空着即可，例如 (100,50,,7)。\n比率是 0 到 1 之间的数，40% 就是 0.4。金额用什么货币单位都可以，但要前后一致。\n该填数字的地方填了文本会报错，绝不会当作 0。错误信息会说明哪个参数、哪个单元格有问题，以及怎么改。\n“全部”这样的词，无论 Excel 是哪种语言，中文和英文都能识别，不分大小写。\n结果超过一个单元格时，会自动溢出到右侧和下方的空单元格。Excel 2021、Microsoft 365 和网页版 Excel 支持溢出。\n所有数据都留在工作簿里，计算就在您的电脑上完成。\n《销售模型》及其节号，指公开的销售管理培训教材中的公式，按本项目整理的顺序编号。",

  "parameter.required": "必填",
  "parameter.optional": "可省略",

  "unit.amount": "单位：任意货币单位，各金额须一致。",
  "unit.rate": "单位：0 到 1 之间的比率，即 0% 到 100%。",
  "unit.weeks": "单位：周，可以是小数。",
  "unit.deals": "单位：单，不小于 0，可以是小数。",
  "unit.quantity": "单位：与总额相同，例如金额、件数或单数。",
  "unit.weight": "单位：无，只看相互比例。",
  "unit.count": "单位：大于 0 的整数。",
  "unit.days": "单位：日历天数，不小于 0 的整数。",
  "unit.date": "单位：日期，时间部分略去。",
  "unit.changes": "单位：第一列为日期，第二列为 1 或 0；空行略过。",
  "unit.score": "单位：1 到 5 分；如果另给分界值，可用自己的评分标准。",
  "unit.word": "加引号的词，或写有该词的单元格。",

  "words.optional": "{name}：省略时取第一项",
  "words.required": "{name}",
  "words.meaning": "含义",

  "errors.note":
    "参数中如有 #N/A 等错误值，结果就是该错误值。其他情况显示 #VALUE!；如果参数没有错、只是没有答案，则显示 #N/A。错误卡片会说明原因：",

  typed: "在 {cell} 中输入：",
  cells: "工作表单元格",
  about: "≈ {number}",
};

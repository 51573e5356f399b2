import type { funnelRoll as enUS } from "../en-US/funnelRoll";

/** The page of SALES.FUNNEL_ROLL, in Simplified Chinese. */
export const funnelRoll: Record<keyof typeof enUS, string> = {
  "FUNNEL_ROLL.question": "如果每周新增这么多项目，今后每周末漏斗里各有多少项目，当周能成交多少单？",
  "FUNNEL_ROLL.formula":
    "第一阶段 = 本期新增项目数\n其后各阶段 = 前一阶段项目数 × 前一阶段成功率 ÷ 本阶段成功率\n成交单数 = 最后阶段项目数 × 该阶段成功率",
  "FUNNEL_ROLL.source":
    "标准漏斗方法：逐周推演漏斗，每期前进一个阶段（《销售模型》第 4 节）。成功率是处在该阶段的项目最终成交的比例，所以前后两个成功率之比就是前进到下一阶段的比例。",
  "FUNNEL_ROLL.example.quarter":
    "六周，前两周每周新增 110 个，之后每周 78 个。每周一行：周末的意向、方案、谈判项目数，以及当周成交单数 31.5、17.15、33.8、22、22、15.6（《销售模型》第 4 节）。",
  "FUNNEL_ROLL.example.standing": "同一个漏斗不再新增项目：三周内能成交的，现在都已经在漏斗里了。",
  "FUNNEL_ROLL.rounding":
    "不取整：成交 17.15 单是期望值，不是实际单数。需要时只在显示上取整，否则误差会逐行累积。",
  "FUNNEL_ROLL.team":
    "结果每期一行，所以一个公式推演一个漏斗。整个团队可以推演各人漏斗之和，也可以每人写一个公式，下方留足行数。新增项目数可以每期共用一个数，也可以用一行或一列每期各给一个。",
  "FUNNEL_ROLL.limits":
    "每期每个项目前进一个阶段或流失，不停留、不退回、不跳级。请选取大致符合这一点的周期：小项目为一周，大项目为一个月。成功率不能逐阶段下降，否则前进的项目会比现有的还多。最多 1000 期。",
};

import type { splitTarget as enUS } from "../en-US/splitTarget";

/** The page of SALES.SPLIT_TARGET, in Simplified Chinese. */
export const splitTarget: Record<keyof typeof enUS, string> = {
  "SPLIT_TARGET.question":
    "怎样把指标按权重分解到人、区域、产品或月份，每份都是整数单位，加起来与总额分毫不差，行和列两个方向同时准确？",
  "SPLIT_TARGET.formula":
    "精确份额 = 总额 × 权重 ÷ Σ 权重\n一行或一列：每份先按最小单位向下取整，剩下的单位依次给余数最大的\n多行多列：每个单元格、每行合计、每列合计都是其精确值向下或向上取整；在所有这样的表中，取 Σ（份额 − 精确份额）² 最小的",
  "SPLIT_TARGET.source":
    "把定额一直分解到每人每周的“剥洋葱法”（《销售模型》第 8 节）。单向：最大余数法，即席位分配中的汉密尔顿法。双向：受控舍入（controlled rounding；Causey、Cox、Ernst 1985；Cox 1987，“A constructive procedure for unbiased controlled rounding”），文献证明这样的表总是存在。均匀分布：准时制生产中的均衡排程（Steiner、Yeomans 1993）。",
  "SPLIT_TARGET.example.people": "按潜力把 10 个新人分到六个区域：数字取自百科中解释最大余数法的例子。",
  "SPLIT_TARGET.example.months":
    "季度指标 240 按工作日分解（2026 年二季度为 21、19、21 天），精确值为 82.62、74.75、82.62。一个单位给余数最大的五月，另一个给余数相同的两个月中在前的四月。",
  "SPLIT_TARGET.example.cents": "100 平分三份，精确到分。",
  "SPLIT_TARGET.example.locked": "第一份已定为 40，其余 60 按 35 比 30 分解，精确值为 32.31 和 27.69。",
  "SPLIT_TARGET.example.maximum":
    "每份不超过 50：其余 50 按 30 比 10 分解，精确值为 37.5 和 12.5，余数相同，给在前的。",
  "SPLIT_TARGET.example.even":
    "10 分到四个月，均匀分布：每月 2.5，累计 2.5、5、7.5、10 四舍五入后再逐月相减。",
  "SPLIT_TARGET.rounding":
    "每份都是最小单位的整数倍，总和与总额完全一致；数字按您看到的十进制读取，用整数运算。余数相同时，按阅读顺序（逐行、从左到右）给在前的，每次结果都一样。只要存在这样的表，行合计、列合计就与单独按行、按列分解总额的结果相同。均匀分布时，累计数（多行多列时从左到右累计）也都是其精确值向下或向上取整。总额为负数时，按相反数分解。",
  "SPLIT_TARGET.team":
    "用一列权重乘以一行权重，一个公式就能同时按两个方向分解，例如人 × 月份。用 SUM 加任意一行或一列，都准确到最小单位。",
  "SPLIT_TARGET.example.team":
    "把 10 分给权重为 5、3、2 的三个人和权重为 4、3、3 的三个月。各行合计为 5、3、2，各列合计为 4、3、3。",
  "SPLIT_TARGET.limits":
    "不替您选权重：可以用潜力、去年销售额，或用 SALES.PERIOD_WEIGHTS 取各月权重。最多两个方向，更多层次请逐份再分解。锁定的单元格即使超出上下限也保持原值；0 不能锁定，请把该单元格的权重设为 0。上下限或锁定值无法满足时，会说明差多少，不作任何分解。有锁定值或上下限时，行列合计按剩余部分计算，不再只由权重决定。",
};

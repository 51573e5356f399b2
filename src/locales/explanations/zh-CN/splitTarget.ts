import type { splitTarget as enUS } from "../en-US/splitTarget";

/** The explanations of SALES.SPLIT_TARGET, in Simplified Chinese. */
export const splitTarget: Record<keyof typeof enUS, string> = {
  "SPLIT_TARGET.left": "可分解的数额",
  "SPLIT_TARGET.weights": "权重合计",
  "SPLIT_TARGET.exact": "精确份额",
  "SPLIT_TARGET.cut": "去掉尾数",
  "SPLIT_TARGET.toMultiple": "{exact}，向下或向上取{steps}",
  "SPLIT_TARGET.nearest": "{exact}，四舍五入取{steps}",
  "SPLIT_TARGET.over": "舍去后剩余",
  "SPLIT_TARGET.remainder": "本份余数",
  "SPLIT_TARGET.share": "本份",
  "SPLIT_TARGET.alone": "只按权重",
  "SPLIT_TARGET.running": "精确累计到本份",
  "SPLIT_TARGET.runningRounded": "取整累计到本份",
  "SPLIT_TARGET.row": "第 {at} 行合计",
  "SPLIT_TARGET.rowExact": "第 {at} 行合计（精确值 {exact}）",
  "SPLIT_TARGET.column": "第 {at} 列合计",
  "SPLIT_TARGET.columnExact": "第 {at} 列合计（精确值 {exact}）",
  "SPLIT_TARGET.went": "剩余的 {over} 给了：{who}。",
  "SPLIT_TARGET.who": "第 {position} 份（精确值 {exact}）",
  "SPLIT_TARGET.tie": "第 {last} 份和第 {next} 份余数相同，给在前的。",
  "SPLIT_TARGET.table": "在每个单元格、每行、每列都只向下或向上取整的表中，这张表最接近精确份额。",
  "SPLIT_TARGET.sentence.whole": "按权重正好是 {share}，不用取整。",
  "SPLIT_TARGET.sentence.raised":
    "按权重应得 {exact}。各份只舍不入取{steps}后还剩 {over}，给余数最大的几份；本份在其中，所以得 {share}。",
  "SPLIT_TARGET.sentence.cut":
    "按权重应得 {exact}。各份只舍不入取{steps}后还剩 {over}，给了余数更大的，所以本份得 {share}。",
  "SPLIT_TARGET.sentence.even":
    "精确累计到这里是 {exact}，取整为 {total}；前面已分 {before}，所以本份是 {share}。",
  "SPLIT_TARGET.sentence.table":
    "精确份额为 {exact}，取整为 {share}，使第 {row} 行合计为 {rowTotal}、第 {column} 列合计为 {columnTotal}。",
  "SPLIT_TARGET.sentence.tableWhole":
    "精确份额正好是 {share}，不用取整；第 {row} 行合计为 {rowTotal}，第 {column} 列合计为 {columnTotal}。",
  "SPLIT_TARGET.sentence.locked": "本份锁定为 {share}，其余部分由其他单元格分解。",
  "SPLIT_TARGET.sentence.zero": "权重为 0，所以不分。",
  "SPLIT_TARGET.sentence.minimum": "本份取下限 {share}：各份在上下限之内才按权重分。",
  "SPLIT_TARGET.sentence.maximum": "本份取上限 {share}：各份在上下限之内才按权重分。",
  "SPLIT_TARGET.whole": "整数",
  "SPLIT_TARGET.multiples": " {unit} 的整数倍",
  "SPLIT_TARGET.cutOff": "{exact}，只舍不入取{steps}",
  "SPLIT_TARGET.ranked": "{difference}，从大到小排第 {rank}，共 {count} 份",
  "SPLIT_TARGET.tableEven": "取整沿各行均匀分布：从左到右的累计数也只向下或向上取整。",
  "SPLIT_TARGET.sentence.cutTied":
    "按权重应得 {exact}。各份只舍不入取{steps}后还剩 {over}，给余数最大的，余数相同给在前的，所以本份得 {share}。",
};

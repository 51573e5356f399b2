import type { splitCheck as enUS } from "../en-US/splitCheck";

/** The explanations of SALES.SPLIT_CHECK, in Simplified Chinese. */
export const splitCheck: Record<keyof typeof enUS, string> = {
  "SPLIT_CHECK.difference": "离总额尚缺",
  "SPLIT_CHECK.binary": "直接用二进制小数相减会剩下 {left}，这是计算机存储小数造成的误差，不算差额。",
  "SPLIT_CHECK.sentence.exact": "各份之和正好等于 {total}。",
  "SPLIT_CHECK.sentence.short": "少了 {by}：各份之和不到 {total}。",
  "SPLIT_CHECK.sentence.over": "多了 {by}：各份之和超过 {total}。",
};

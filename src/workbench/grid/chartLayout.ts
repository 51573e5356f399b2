import { textWidth } from "./textWidth";

export const chartFont = "9pt Segoe UI, Microsoft YaHei, Noto Sans CJK SC, sans-serif";

export type Plot = { left: number; top: number; width: number; height: number };

/** Gives the room that is left for the bars or lines inside a chart, beside its title, labels and legend. */
export function plotOf(
  box: { width: number; height: number },
  parts: { title: boolean; legend: boolean; leftLabels: readonly string[] },
): Plot {
  const left = 20 + Math.min(box.width / 3, Math.max(0, ...parts.leftLabels.map(labelWidth)));
  const top = parts.title ? 40 : 16;
  const bottom = parts.legend ? 52 : 30;
  return {
    left,
    top,
    width: Math.max(1, box.width - left - 18),
    height: Math.max(1, box.height - top - bottom),
  };
}

/** Gives every how many-th label can be shown so that none covers another. */
export function labelStride(labels: readonly string[], room: number): number {
  const widest = Math.max(1, ...labels.map(labelWidth)) + 6;
  return Math.max(1, Math.ceil(widest / Math.max(1, room)));
}

export function labelWidth(label: string): number {
  return textWidth(label, chartFont);
}

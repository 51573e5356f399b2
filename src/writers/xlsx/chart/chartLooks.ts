import { defaultFontSize, styles } from "../../../sheet/styles";

/** What a chart's texts and lines look like: the house's styles, where a sheet has the same thing. */
export const chartLooks = {
  title: { size: styles.section.size, color: styles.section.color, bold: true },
  text: { size: defaultFontSize - 1, color: styles.label.color, bold: false },
  line: styles.result.border,
} as const;

/** Points, and a colour `#RRGGBB`. */
export type ChartText = { size: number; color: string; bold: boolean };

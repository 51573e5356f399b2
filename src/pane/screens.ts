/** The screens of the pane, in the order of its navigation. */
export const screens = ["templates", "functions", "workbook", "settings"] as const;

export type ScreenName = (typeof screens)[number];

import { createDarkTheme, createLightTheme, type BrandVariants } from "@fluentui/react-components";

/** Excel's green, from the darkest to the lightest. */
const green: BrandVariants = {
  10: "#030f08",
  20: "#051f11",
  30: "#072c18",
  40: "#083a1f",
  50: "#0a4826",
  60: "#0b562d",
  70: "#0d6635",
  80: "#107c41",
  90: "#1d8c4f",
  100: "#2d9a5e",
  110: "#3fab70",
  120: "#58bb85",
  130: "#79c89d",
  140: "#9bd9b7",
  150: "#bee9d2",
  160: "#dbf5e7",
};

export const lightTheme = createLightTheme(green);

/** On dark ground Fluent's choice of green for text is too dim to read; it is taken two steps lighter. */
export const darkTheme = {
  ...createDarkTheme(green),
  colorBrandForeground1: green[120],
  colorBrandForegroundLink: green[120],
  colorBrandForegroundLinkHover: green[130],
  colorCompoundBrandForeground1: green[120],
};

import { makeStyles, tokens } from "@fluentui/react-components";

/** The looks that all drawings share; in forced colours they keep apart by fill and outline. */
export const usePictureStyles = makeStyles({
  figure: { margin: `${tokens.spacingVerticalM} 0` },
  rows: {
    display: "grid",
    gridTemplateColumns: "fit-content(40%) minmax(24px, 1fr) auto",
    columnGap: tokens.spacingHorizontalS,
    alignItems: "center",
    fontSize: tokens.fontSizeBase200,
  },
  name: { overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  value: { textAlign: "end", fontVariantNumeric: "tabular-nums" },
  drawing: { display: "block", width: "100%", overflow: "visible" },
  light: {
    fill: tokens.colorBrandBackground2,
    stroke: tokens.colorBrandForeground1,
    "@media (forced-colors: active)": { fill: "Canvas", stroke: "CanvasText" },
  },
  strong: {
    fill: tokens.colorBrandForeground1,
    "@media (forced-colors: active)": { fill: "CanvasText" },
  },
  asked: {
    fill: tokens.colorPaletteMarigoldBorderActive,
    "@media (forced-colors: active)": { fill: "Canvas", stroke: "CanvasText", strokeWidth: "2px" },
  },
  mark: {
    stroke: tokens.colorNeutralForeground1,
    strokeWidth: "2px",
    "@media (forced-colors: active)": { stroke: "CanvasText" },
  },
  target: {
    stroke: tokens.colorPaletteRedForeground1,
    strokeWidth: "2px",
    strokeDasharray: "4 2",
    "@media (forced-colors: active)": { stroke: "Highlight" },
  },
  key: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalM,
    margin: 0,
    padding: 0,
    listStyleType: "none",
    fontSize: tokens.fontSizeBase200,
  },
  sample: { width: "12px", height: "12px", marginRight: "4px", verticalAlign: "middle" },
});

import { memo, type CSSProperties } from "react";
import { CellError } from "../../formula/value";
import { cellAddress } from "../../sheet/address";
import type { CellView } from "../workbook/view";
import { borderLook, textLook } from "./cellLook";
import { sameView } from "./sameView";
import type { Theme } from "../theme";
import { shade } from "./shade";
import { shownText } from "./shownText";
import type { Reach } from "./textReach";

type Props = {
  column: number;
  /** Drawn here because it reaches in from another pane, where it is the real cell. */
  copy: boolean;
  height: number;
  left: number;
  merged: boolean;
  reach: Reach | null;
  row: number;
  selected: boolean;
  theme: Theme;
  view: CellView;
  width: number;
};

/** One cell: fill, data bar, borders, text, and a mark in the corner of an error. */
export const CellBox = memo(function CellBox(props: Props) {
  const { column, copy, height, left, merged, reach, row, selected, theme, view, width } = props;
  const address = cellAddress(row, column);
  const role = copy
    ? { "aria-hidden": true }
    : {
        "aria-colindex": column + 1,
        "aria-description": view.text || undefined,
        "aria-label": address,
        "aria-selected": selected,
        "data-address": address,
        id: `cell-${address}`,
        role: "gridcell",
      };
  const { bar, style } = view;
  const text = shownText(view, width);
  return (
    <div {...role} className="cell" style={{ left, width, height }}>
      {merged && !style.fill && <div className="cell-paper" />}
      {style.fill && <div className="cell-fill" style={{ background: shade(style.fill, theme) }} />}
      {bar && <div className="cell-bar" style={barLook(bar, theme)} />}
      {Object.keys(style.borders).length > 0 && (
        <div className="cell-borders" style={borderLook(style, theme)} />
      )}
      {text !== "" && (
        <div className="cell-text" style={textLook(style, theme, reach)}>
          <span>{style.wrap ? text : text.replaceAll("\n", "")}</span>
        </div>
      )}
      {view.value instanceof CellError && <div className="cell-mark" />}
    </div>
  );
}, isSame);

function barLook(bar: NonNullable<CellView["bar"]>, theme: Theme): CSSProperties {
  return { background: shade(bar.color, theme), width: `calc((100% - 4px) * ${bar.share})` };
}

function isSame(one: Props, other: Props): boolean {
  return (
    one.height === other.height &&
    one.width === other.width &&
    one.left === other.left &&
    one.selected === other.selected &&
    one.theme === other.theme &&
    one.copy === other.copy &&
    one.merged === other.merged &&
    one.reach?.left === other.reach?.left &&
    one.reach?.right === other.reach?.right &&
    one.reach?.bare === other.reach?.bare &&
    sameView(one.view, other.view)
  );
}

import type { SheetTextKey } from "../../../locales/sheets";
import { heading, label, result } from "../../cells";
import type { CellSpec, Row } from "../../template";
import { outdated } from "./odds";

type Line = { text: SheetTextKey; name: string; formula: string; key?: true };

/** True where there is a forecast and a range beside it. */
const known = "AND(ISNUMBER({forecast}),ISNUMBER({normalExpected}))";

/** From the forecast to what the odds are counted from: what only one of the two has, and by which rate it counts. */
const steps: readonly Line[] = [
  { text: "forecast.forecast", name: "bridgeForecast", formula: "{forecast}", key: true },
  { text: "forecast.bridge.outside", name: "bridgeOutside", formula: "-{outsidePart}" },
  { text: "forecast.bridge.committed", name: "bridgeCommitted", formula: `${own(1)}-{committedPart}` },
  { text: "forecast.bridge.probable", name: "bridgeProbable", formula: `${own(2)}-{probablePart}` },
  { text: "forecast.bridge.below", name: "bridgeBelow", formula: own(3) },
  {
    ...{ text: "forecast.odds.expected", name: "bridgeExpected", key: true },
    formula: "SUM({bridgeForecast..bridgeBelow})",
  },
  { text: "forecast.bridge.skew", name: "bridgeSkew", formula: "{bridgeMiddle}-{bridgeExpected}" },
  { text: "forecast.odds.middle", name: "bridgeMiddle", formula: "{bound.4}", key: true },
];

/** What the projects of a class bring at their own win rates. */
function own(place: number): string {
  return `SUMPRODUCT(({class}={classes.${place}})*{counted},{winRate})`;
}

const shown: readonly { text: SheetTextKey; formula: string }[] = [
  { text: "forecast.quota", formula: '=IF({quota}="","",{quota})' },
  { text: "forecast.forecast", formula: "={forecast}" },
  { text: "forecast.odds.low", formula: bound("Low") },
  { text: "forecast.odds.middle", formula: bound("Middle") },
  { text: "forecast.odds.high", formula: bound("High") },
];

/** The exact bound as long as it belongs to the list as it stands, and else the approximate one. */
function bound(which: "Low" | "Middle" | "High"): string {
  const normal = `{normal${which}}`;
  return `=IF(ISNUMBER({exact${which}}),IF(${outdated},${normal},{exact${which}}),${normal})`;
}

function stepCells({ text, name, formula, key }: Line): CellSpec[] {
  const cell = result("C", name, "amount", `=IF(${known},${formula},"")`);
  return [label("A", text, 2), key ? { ...cell, style: "key" } : cell];
}

function boundCells({ text, formula }: (typeof shown)[number]): CellSpec[] {
  return [{ ...label("D", text, 2), name: "boundName" }, result("F", "bound", "amount", formula)];
}

/** Why the forecast is not the middle of the range, and where the quota lies in it. */
export const bridge: readonly Row[] = [
  {
    height: 22,
    cells: [
      { ...heading("A", "forecast.bridge.step", "bridgeHead"), wide: 2 },
      heading("C", "forecast.bridge.amount"),
      { ...heading("D", "forecast.bridge.bound"), wide: 2 },
      heading("F", "forecast.bridge.amount", "boundHeading"),
    ],
  },
  ...steps.map((step, index): Row => ({
    height: 20,
    cells: [...stepCells(step), ...shown.slice(index, index + 1).flatMap(boundCells)],
  })),
];

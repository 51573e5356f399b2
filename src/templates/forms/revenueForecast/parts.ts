import type { SheetTextKey } from "../../../locales/sheets";
import { heading, result } from "../../cells";
import type { Row } from "../../template";

/** What a picture shows from left to right: the quota, the parts of the forecast, and their sum. */
const shown: readonly { text: SheetTextKey; cell: string }[] = [
  { text: "forecast.quota", cell: "lineQuota" },
  { text: "forecast.achieved", cell: "lineAchieved" },
  { text: "forecast.committed", cell: "committedPart" },
  { text: "forecast.probable", cell: "probablePart" },
  { text: "forecast.outside", cell: "outsidePart" },
  { text: "forecast.forecast", cell: "forecast" },
];

/** The parts one below the other, with their share of the quota. */
export const parts: readonly Row[] = [
  {
    height: 22,
    cells: [
      heading("A", "forecast.parts.part", "partHeading"),
      heading("B", "forecast.parts.amount", "partAmountHeading"),
      heading("C", "forecast.parts.share"),
    ],
  },
  ...shown.map(({ text, cell }): Row => ({
    height: 20,
    cells: [
      { at: "A", name: "part", style: "label", content: { text } },
      result("B", "partAmount", "amount", `=IF({quota}="","",{${cell}})`),
      result(
        "C",
        "partShare",
        "percent",
        '=IF(OR(N({quota})=0,{row:partAmount}=""),"",{row:partAmount}/{quota})',
      ),
    ],
  })),
];

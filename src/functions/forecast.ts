import { completion, revenueForecast } from "../model/index";
import { rowFunction } from "./rowFunction";

/** `SALES.FORECAST`: the revenue that a period will bring, its share of the quota, or what it leaves open. */
export const forecast = rowFunction({
  id: "FORECAST",
  parameters: [
    { name: "quota", kind: "number", rows: "each" },
    { name: "achieved", kind: "number", rows: "each" },
    { name: "committed", kind: "number", rows: "each" },
    { name: "probable", kind: "number", rows: "each" },
    { name: "weeksLeft", kind: "number", rows: "shared" },
    { name: "committedRate", kind: "number", rows: "shared", optional: true },
    { name: "probableRate", kind: "number", rows: "shared", optional: true },
    { name: "weeklyRate", kind: "number", rows: "shared", optional: true },
    { name: "show", kind: "word", words: ["forecast", "completion", "gap", "all"], optional: true },
  ],
  calculate({ show, ...given }, row) {
    const quota = given.quota[row]!;
    const achieved = given.achieved[row]!;
    const { forecast, gap, committedPart, probablePart, outsidePart } = revenueForecast({
      quota,
      achieved,
      committed: given.committed[row]!,
      probable: given.probable[row]!,
      weeksLeft: given.weeksLeft[row]!,
      committedRate: given.committedRate?.[row],
      probableRate: given.probableRate?.[row],
      weeklyRate: given.weeklyRate?.[row],
    });
    if (show === "forecast") return forecast;
    if (show === "gap") return gap;
    if (show === "completion") return completion(forecast, quota);
    return {
      figures: [
        ["quota", quota],
        ["achieved", achieved],
        ["committedPart", committedPart],
        ["probablePart", probablePart],
        ["outsidePart", outsidePart],
        ["forecast", forecast],
        ["completion", quota === 0 ? "" : completion(forecast, quota)],
        ["gap", gap],
      ],
    };
  },
});

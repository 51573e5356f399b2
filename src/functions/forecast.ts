import { completion, revenueForecast } from "../model/index";
import { customFunction } from "./customFunction";

/** `SALES.FORECAST`: the revenue that a period will bring, its share of the quota, or what it leaves open. */
export const forecast = customFunction({
  id: "FORECAST",
  parameters: [
    { name: "quota", kind: "number" },
    { name: "achieved", kind: "number" },
    { name: "committed", kind: "number" },
    { name: "probable", kind: "number" },
    { name: "weeksLeft", kind: "number" },
    { name: "committedRate", kind: "number", optional: true },
    { name: "probableRate", kind: "number", optional: true },
    { name: "weeklyRate", kind: "number", optional: true },
    { name: "show", kind: "word", words: ["forecast", "completion", "gap", "all"], optional: true },
  ],
  calculate({ show, ...outlook }) {
    const { quota, achieved } = outlook;
    const { forecast, gap, committedPart, probablePart, outsidePart } = revenueForecast(outlook);
    if (show === "forecast") return [[forecast]];
    if (show === "gap") return [[gap]];
    if (show === "completion") return [[completion(forecast, quota)]];
    return [
      [{ label: "quota" }, quota],
      [{ label: "achieved" }, achieved],
      [{ label: "committedPart" }, committedPart],
      [{ label: "probablePart" }, probablePart],
      [{ label: "outsidePart" }, outsidePart],
      [{ label: "forecast" }, forecast],
      [{ label: "completion" }, quota === 0 ? "" : completion(forecast, quota)],
      [{ label: "gap" }, gap],
    ];
  },
});

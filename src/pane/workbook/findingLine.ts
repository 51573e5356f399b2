import type { Finding, Measure } from "../../care/findings/finding";
import { areaAddress } from "../../sheet/address";
import type { useWorkbookText } from "./useWorkbookText";

type Text = ReturnType<typeof useWorkbookText>;

/** Says of a finding where it is, what it is about, what stands there, and the limit that it passed. */
export function findingLine({ about, area, measure }: Finding, text: Text): string {
  const address = areaAddress(area);
  const cell = about === "" ? address : text("check.cell", { address, about });
  if (measure === undefined || measure.shown === about) return cell;
  return text("check.measured", { cell, measure: measureText(measure, text) });
}

function measureText({ shown, unit, limit }: Measure, text: Text): string {
  const inUnit = (number: string) =>
    unit === "days" ? text(`check.days.${number === "1" ? "one" : "many"}`, { number }) : number;
  return limit === undefined
    ? inUnit(shown)
    : text("check.limit", { shown: inUnit(shown), limit: inUnit(limit) });
}

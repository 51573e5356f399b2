import type { Workbook } from "../../workbook/workbook";
import { word } from "../argument";
import { HostType, link, method, property } from "../hostType";

/** The program around the workbook. Calculation is always automatic; there is no screen to hold back. */
export const application: HostType<Workbook> = new HostType<Workbook>("Application", {
  calculationMode: property("1.1", () => "Automatic"),
  calculationState: property("1.9", ({ busy }) => (busy ? "Pending" : "Done")),
  decimalSeparator: property("1.11", () => "."),
  thousandsSeparator: property("1.11", () => ","),
  useSystemSeparators: property("1.11", () => true),
  cultureInfo: link("1.11", (workbook) => cultureInfo.of(workbook)),
  calculate: method("1.1", (workbook, kind) => {
    word(kind, ["Recalculate", "Full", "FullRebuild"]);
    workbook.calculator.recalculateAll();
  }),
  suspendApiCalculationUntilNextSync: method("1.6", () => null),
  suspendScreenUpdatingUntilNextSync: method("1.9", () => null),
});

/** How the program writes numbers and dates. */
export const cultureInfo: HostType<Workbook> = new HostType<Workbook>("CultureInfo", {
  name: property("1.11", ({ language }) => language),
});

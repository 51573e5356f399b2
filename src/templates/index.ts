export { fileName, makeSheets } from "./makeSheets";
export { currencies, type Currency } from "../sheet/currency";
export { isListLength } from "./listRows";
export { isDay, nextPeriod, periodLabel, periodOf, type Period, type PeriodKind } from "./period";
export type { SheetRequest, Taken } from "./request";
export type { Template } from "./template";
export { templates } from "./templates";
export { templateHeads } from "./heads";
export type { TemplateHead } from "./templateHead";

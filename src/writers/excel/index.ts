export { InsertionStopped } from "./insertionStopped";
export { insertSheets, type NewSheet } from "./insertSheets";
export { takeBack } from "./takeBack";

export { insertSheets, InsertionStopped, takeBack, type NewSheet } from "./insertSheets";

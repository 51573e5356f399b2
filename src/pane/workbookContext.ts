import { createContext } from "react";
import type { OpenWorkbook } from "./workbook";

/** The open workbook; null where there is none, or not yet. */
export const WorkbookContext = createContext<OpenWorkbook | null>(null);

import type { Language } from "../../locales/language";
import type { WorkbookView } from "../workbook/view";

/** How workbooks begin and how they become files. */
export type Files<Book extends WorkbookView> = {
  make(language: Language): Book;
  save(workbook: Book): Promise<Uint8Array>;
  /** Gives the workbook of a file, and what of the file it left out. */
  open(bytes: Uint8Array, language: Language): Promise<{ workbook: Book; leftOut: readonly string[] }>;
};

import type { SheetRequest } from "../../templates/request";
import { saveFile } from "./saveFile";

/** Downloads the sheets asked for as one workbook and gives the file's name; loads what it needs when it is called. */
export async function downloadSheets(request: SheetRequest): Promise<string> {
  const [{ fileName, makeSheets }, { xlsxFile }] = await Promise.all([
    import("../../templates/makeSheets"),
    import("../../writers/xlsx"),
  ]);
  const name = `${fileName(request)}.xlsx`;
  saveFile(name, xlsxFile(makeSheets(request)));
  return name;
}

import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { cliText } from "../locales/cli";
import { fileName, makeSheets } from "../templates";
import { xlsxFile } from "../writers/xlsx";
import { readArguments, UsageError, type MakeArguments } from "./readArguments";
import { terminalLanguage } from "./terminalLanguage";
import { usage } from "./usage";

/** `npm run make`: writes the sheets of a template into an .xlsx file, as the pane's download does. */
function make({ request, out }: MakeArguments): void {
  const sheets = makeSheets(request);
  const file = writeNew(out, fileName(request), xlsxFile(sheets));
  const names = sheets.map(({ name }) => name).join(", ");
  console.log(cliText(terminalLanguage, "wrote", { file, sheets: names }));
}

/** Writes a file beside those that are there: somebody may have filled them in. */
function writeNew(folder: string, name: string, bytes: Uint8Array, number = 1): string {
  const file = join(folder, `${name}${number === 1 ? "" : ` (${number})`}.xlsx`);
  try {
    mkdirSync(folder, { recursive: true });
    writeFileSync(file, bytes, { flag: "wx" });
    return file;
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "EEXIST" && existsSync(file)) {
      return writeNew(folder, name, bytes, number + 1);
    }
    throw new UsageError("error.out", { value: file, reason: error instanceof Error ? error.message : "" });
  }
}

try {
  const read = readArguments(process.argv.slice(2));
  if (read === "usage") console.log(usage());
  else make(read);
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  console.error(cliText(terminalLanguage, error.key, error.values));
  process.exitCode = 1;
}

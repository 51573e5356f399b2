import { mkdirSync, writeFileSync } from "node:fs";
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
  const file = join(out, `${fileName(request)}.xlsx`);
  try {
    mkdirSync(out, { recursive: true });
    writeFileSync(file, xlsxFile(sheets));
  } catch (error) {
    throw new UsageError("error.out", { value: file, reason: error instanceof Error ? error.message : "" });
  }
  const names = sheets.map(({ name }) => name).join(", ");
  console.log(cliText(terminalLanguage, "wrote", { file, sheets: names }));
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

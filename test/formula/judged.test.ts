import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Calculation } from "../../src/formula/calculation";
import { CellError } from "../../src/formula/value";
import { conversionLimit, convert } from "../libreOffice";
import { environment } from "./environment";
import { data, other } from "./judged/data";
import { formulas, names } from "./judged/formulas";
import { judgedWorkbook, judgements } from "./judged/workbook";

const all: readonly string[] = Object.values(formulas).flat();
let judged: (number | string)[] = [];

/** The same workbook, calculated here. */
function calculated(): Calculation {
  const calculation = new Calculation(environment());
  calculation.change(() => {
    calculation.addSheet("data", "Data");
    calculation.addSheet("other", other.name);
    for (const [name, formula] of Object.entries(names)) calculation.setName(name, formula);
    data.forEach((row, index) =>
      row.forEach((content, column) => calculation.set("data", index, column, content)),
    );
    other.cells.forEach((row, index) =>
      row.forEach((value, column) => calculation.set("other", index, column, value)),
    );
    all.forEach((formula, row) => calculation.set("data", row, 9, formula));
  });
  return calculation;
}

const calculation = calculated();

beforeAll(async () => {
  const directory = await mkdtemp(join(tmpdir(), "judged-"));
  await writeFile(join(directory, "judged.xlsx"), judgedWorkbook(all));
  const flat = await convert(join(directory, "judged.xlsx"), "fods");
  judged = judgements(await readFile(flat, "utf8"));
  await rm(directory, { recursive: true });
}, conversionLimit);

test("LibreOffice judges every formula", () => {
  expect(all.length).toBeGreaterThan(500);
  expect(judged).toHaveLength(all.length);
});

test.each(all.map((formula, row) => [formula, row] as const))("%s gives what LibreOffice gives", (_, row) => {
  const value = calculation.value("data", row, 9);
  const wanted = judged[row]!;
  if (value instanceof CellError) {
    // LibreOffice has numbers of its own for most errors that Excel calls #NUM! or #VALUE!.
    expect(String(wanted)).toMatch(/^Err:5\d\d$|^#/);
    if (!String(wanted).startsWith("Err:")) expect(value.code).toBe(wanted);
  } else if (typeof wanted === "number") {
    // It knows no logical values beside numbers.
    expect(typeof value === "number" || typeof value === "boolean").toBe(true);
    expect(Math.abs(Number(value) - wanted)).toBeLessThanOrEqual(1e-13 * Math.max(Math.abs(wanted), 1e-3));
  } else expect(value).toBe(wanted);
});

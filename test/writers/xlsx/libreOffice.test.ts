import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { writeXlsx } from "../../../src/writers/xlsx/writeXlsx";
import { conversionLimit, convert } from "../../libreOffice";
import { sheets } from "./fixture";
import { readBack } from "./readBack";

jest.setTimeout(2 * conversionLimit);

let directory: string;

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), "funnelbook-"));
});

afterAll(() => rm(directory, { recursive: true }));

async function written(name: string, options: Parameters<typeof writeXlsx>[1] = {}): Promise<string> {
  const file = join(directory, name);
  await writeFile(file, writeXlsx(sheets, options));
  return file;
}

describe("LibreOffice", () => {
  it("calculates what has no stored result, and keeps names, identity, rules and tables when it saves", async () => {
    const saved = await readBack(await convert(await written("plain.xlsx"), "xlsx"));
    saved.sheets.forEach((sheet, index) => {
      const value = (key: string): unknown => sheet.cells[key]?.value;
      // models.md section 3: expected deals, expected amount, amount gap, deals gap.
      expect(value("6,3")).toBeCloseTo(82.45, 9);
      expect(value("10,1")).toBeCloseTo(164.9, 9);
      expect(value("11,1")).toBeCloseTo(88, 9);
      expect(value("12,1")).toBe(220);
      expect(value("12,2")).toBe("△ 220");
      expect(value("11,3")).toBe(-1);
      expect(value("10,2")).toBe("#N/A");
      const { name, identity } = sheets[index]!;
      expect(sheet.name).toBe(name);
      expect(value("0,6")).toBe(`small-deal-funnel|1|${identity.language}|2026-W48|${identity.person}`);
      expect(value("15,0")).toBe(index === 0 ? "+华东机械 & 仪表（集团）" : "-Acme <Tools> & Sons");
      expect(value("16,0")).toBe("=1+1");
      expect(value("17,0")).toBe("@home -5\n<&\"'>");
      expect(value("15,3")).toBe("2026-11-23T00:00:00.000Z");
      expect(sheet.dataValidations).toHaveLength(5);
      expect(sheet.tables.map((table) => table.range)).toEqual(["A15:D18"]);
      expect(sheet.charts).toHaveLength(3);
      const own = saved.namedRanges.filter(({ scope }) => scope === name);
      expect(own.map((named) => [named.name, named.range.split("!")[1]]).sort()).toEqual([
        ["Counts", "$B$4:$B$6"],
        ["Gap", "$B$12"],
        ["Identity", "$G$1"],
      ]);
    });
  });

  it("shows the stored result of a live formula, whose function it does not know", async () => {
    const calculated = (_: number, row: number, column: number) =>
      row === 11 && column === 2 ? 88 : undefined;
    const csv = await readFile(
      await convert(
        await written("live.xlsx", { calculated }),
        // Comma, double quote, UTF-8, from the first line.
        "csv:Text - txt - csv (StarCalc):44,34,76,1",
      ),
      "utf8",
    );
    expect(csv.split("\n")[11]).toBe('"金额缺口",88.0,88.0,-1,,,');
  });

  it("prints each sheet on one A4 page", async () => {
    const pdf = await readFile(await convert(await written("print.xlsx"), "pdf"), "latin1");
    // ISO 216: 210 mm × 297 mm, at 72 points an inch.
    const sizes = [...pdf.matchAll(/\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)\s*\]/g)];
    const rounded = sizes.map(
      ([, width, height]) => `${Math.round(Number(width))} × ${Math.round(Number(height))}`,
    );
    expect(new Set(rounded)).toEqual(new Set(["595 × 842"]));
    expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(sheets.length);
  });
});

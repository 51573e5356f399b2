import { execFile } from "node:child_process";
import { promisify } from "node:util";

type ReadCell = { value: unknown; formula?: string };

/** What another program's reader finds in a file. */
export type ReadBack = {
  sheets: {
    name: string;
    /** By `row,column`. */
    cells: Record<string, ReadCell>;
    dataValidations: { type: string; range: string; formula1: string }[];
    conditionalRules: { type: string; range: string; formula?: string }[];
    tables: { name: string; range: string; columns: { name: string }[] }[];
    merges: { startRow: number; startCol: number; endRow: number; endCol: number }[];
    freezePane: { rows: number; columns: number };
    columns: { width: number; hidden?: boolean }[];
    charts: { kinds: string[]; seriesCount: number }[];
    pageSetup: Record<string, unknown>;
    headerFooter: { oddFooter: string };
  }[];
  namedRanges: { name: string; range: string; scope: string }[];
};

const script = `
  import { readFileSync } from "node:fs";
  import { readXlsx } from "hucre";
  const workbook = await readXlsx(readFileSync(process.argv[1]), { readStyles: true });
  for (const sheet of workbook.sheets) sheet.cells ??= new Map();
  const plain = (key, value) => (value instanceof Map ? Object.fromEntries(value) : value);
  console.log(JSON.stringify(workbook, plain));
`;

/** Reads a file with hucre, in a process of its own because Jest loads no ES modules. */
export async function readBack(file: string): Promise<ReadBack> {
  const options = ["--input-type=module", "--eval", script, file];
  const { stdout } = await promisify(execFile)(process.execPath, options, { maxBuffer: 2 ** 26 });
  return JSON.parse(stdout) as ReadBack;
}

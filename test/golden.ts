import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const folder = join(__dirname, "golden");

/** Compares a text with the one in the repository. `UPDATE_GOLDEN=1` writes it anew, for a person to review. */
export function expectGolden(name: string, text: string): void {
  const file = join(folder, name);
  if (process.env["UPDATE_GOLDEN"]) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(file, text);
  }
  expect(text).toBe(readFileSync(file, "utf8"));
}

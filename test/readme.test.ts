import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { Calculation } from "../src/formula/calculation";
import { shippedFunctions } from "./shippedFunctions";

const readme = readFileSync("README.md", "utf8");

test("README's formulas give the results that it prints", async () => {
  const rows = [...readme.matchAll(/^\| `(=SALES[^`]+)` \|[^|]*\| ([^|]+) \|$/gm)];
  expect(rows).toHaveLength(3);
  const calculation = new Calculation({
    external: await shippedFunctions(),
    formatText: String,
    now: () => new Date(),
  });
  calculation.addSheet("s", "S");
  rows.forEach(([, formula], row) => calculation.set("s", row, 0, formula!));
  await calculation.settled();
  rows.forEach(([, , printed], row) => {
    printed!.split(",").forEach((number, column) => {
      expect(calculation.value("s", row, column)).toBeCloseTo(Number(number), 9);
    });
  });
});

test.each(["README.md", "docs/decisions.md", "docs/first-run.md"])(
  "the links of %s lead somewhere",
  (file) => {
    const links = [...readFileSync(file, "utf8").matchAll(/\]\((?!https?:)([^)#]+)/g)].map(
      ([, link]) => link!,
    );
    for (const link of links) expect([link, existsSync(join(dirname(file), link))]).toEqual([link, true]);
  },
);

import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { Calculation } from "../src/formula/calculation";
import { customFunctions } from "../src/functions/customFunctions";
import { languages } from "../src/locales/language";
import { titleText } from "../src/locales/titles";
import { templateHeads } from "../src/templates";
import { shippedFunctions } from "./shippedFunctions";

const readme = readFileSync("README.md", "utf8");

describe("README's formulas", () => {
  const rows = [...readme.matchAll(/^\| `=(SALES\.(\w+)[^`]+)` \|[^|]*\| ([^|]+) \|$/gm)];
  let calculation: Calculation;

  beforeAll(async () => {
    calculation = new Calculation({
      external: await shippedFunctions(),
      formatText: String,
      now: () => new Date(),
    });
    calculation.addSheet("s", "S");
    rows.forEach(([, formula], row) => calculation.set("s", row, 0, `=${formula}`));
    await calculation.settled();
  }, 120_000);

  test("show every function", () => {
    expect(new Set(rows.map(([, , id]) => id))).toEqual(new Set(customFunctions.map(({ id }) => id)));
  });

  test.each(rows.map(([, formula, , printed], row) => [formula, printed!, row] as const))(
    "=%s is %s",
    (_, printed, row) => {
      printed.split(",").forEach((one, column) => {
        const value = calculation.value("s", row, column);
        if (Number.isNaN(Number(one))) expect(value).toBe(one);
        else expect(value).toBeCloseTo(Number(one), 8);
      });
    },
  );
});

test.each(["README.md", "docs/decisions.md", "docs/first-run.md", "docs/gallery.md"])(
  "the links of %s lead somewhere",
  (file) => {
    const links = [...readFileSync(file, "utf8").matchAll(/\]\((?!https?:)([^)#]+)/g)].map(
      ([, link]) => link!,
    );
    for (const link of links) expect([link, existsSync(join(dirname(file), link))]).toEqual([link, true]);
  },
);

test.each(languages)("the gallery shows every form in %s, with its name and purpose", (language) => {
  const gallery = readFileSync("docs/gallery.md", "utf8");
  for (const { id, title, purpose } of templateHeads) {
    expect(gallery).toContain(`![${titleText(language, title)}](gallery/${id}.${language}.png)`);
    expect(gallery).toContain(titleText(language, purpose));
  }
});

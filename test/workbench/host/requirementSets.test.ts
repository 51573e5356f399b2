/** @jest-environment jsdom */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { HostType } from "../../../src/workbench/host/hostType";
import { apiVersions, includes } from "../../../src/workbench/host/requirementSet";
import { hostInProcess } from "./hostInProcess";

/** The requirement set of each member, as the comments of the type definitions state it. */
function documentedSets(): Map<string, string> {
  const all = readFileSync(require.resolve("@types/office-js/index.d.ts"), "utf8");
  const start = all.indexOf("declare namespace Excel {");
  const excel = all.slice(start, all.indexOf("\ndeclare namespace", start + 10));
  const sets = new Map<string, string>();
  const types =
    /(\/\*\*(?:(?!\*\/)[^])*\*\/)\s*class (\w+) extends OfficeExtension\.ClientObject[^{]*\{([^]*?)\n    \}/g;
  for (const [, , type = "", body = ""] of excel.matchAll(types)) {
    for (const [, comment = "", name = ""] of body.matchAll(
      /(\/\*\*(?:(?!\*\/)[^])*\*\/)\s*(?:readonly )?(\w+)[(:]/g,
    )) {
      const set = /Api set: ExcelApi ([\d.]+)/.exec(comment)?.[1];
      if (set && !sets.has(`${type}.${name}`)) sets.set(`${type}.${name}`, set);
    }
  }
  return sets;
}

/** Names that the client library uses on the way and does not document. */
const librarysOwn = ["Worksheet.gridlines", "Worksheet.headings"];

const folder = join(__dirname, "../../../src/workbench/host/members");

describe("the requirement set of a modelled member", () => {
  const documented = documentedSets();
  const types = readdirSync(folder)
    .flatMap((file) => Object.values<unknown>(require(join(folder, file))))
    .filter((exported) => exported instanceof HostType);

  it("is known for hundreds of members", () => {
    expect(documented.size).toBeGreaterThan(1500);
    expect(types.length).toBeGreaterThan(50);
  });

  it.each(types.map((type) => [type.name, type] as const))(
    "of %s is the documented one",
    (typeName, type) => {
      const modelled = Object.entries(type.members)
        .filter(([name]) => !name.startsWith("_") && !librarysOwn.includes(`${typeName}.${name}`))
        .map(([name, { since }]) => [name, since]);
      const stated = modelled.map(([name]) => [
        name,
        documented.get(`${typeName}.${name}`) ?? "not documented",
      ]);
      expect(modelled).toEqual(stated);
    },
  );
});

test.each(apiVersions)(
  "an Excel of ExcelApi %s says which sets it has, and refuses what it lacks",
  async (version) => {
    const { Excel, Office } = hostInProcess({ version });
    const { requirements } = Office.context;
    const said = apiVersions.filter((set) => requirements.isSetSupported("ExcelApi", set));
    expect(said).toEqual(apiVersions.filter((set) => includes(version, set)));
    expect(said.at(-1)).toBe(version);
    const asked = Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange("A1").load("hasSpill");
      await context.sync();
    });
    const refusal = await asked.then(
      () => null,
      ({ code }) => code,
    );
    expect(refusal).toBe(requirements.isSetSupported("ExcelApi", "1.12") ? null : "ApiNotFound");
  },
);

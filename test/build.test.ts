import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { runFunctions } from "./functions/runtime";

/** What `npm test` builds before the tests run. */
const built = (file: string) => {
  if (!existsSync(join("dist", file)))
    throw new Error(`dist/${file} is not built: run npm test, which builds first`);
  return readFileSync(join("dist", file), "utf8");
};

const kilobytes = (file: string) => gzipSync(built(file), { level: 9 }).length / 1000;

test("dist holds what a host must serve", () => {
  const names = readdirSync("dist");
  for (const file of [
    "taskpane.html",
    "functions.js",
    "functions.json",
    "functions.zh-CN.json",
    "manifest.xml",
    "help.html",
  ]) {
    expect(names).toContain(file);
  }
  for (const [, path] of built("manifest.xml").matchAll(/https:\/\/localhost:3000\/([^"#]+)"/g)) {
    expect([path, existsSync(join("dist", path!))]).toEqual([path, true]);
  }
});

test("functions.js registers all functions with no page around it", () => {
  const metadata = JSON.parse(built("functions.json")) as { functions: { id: string }[] };
  const registered = [...runFunctions(built("functions.js")).keys()];
  expect(registered.sort()).toEqual(metadata.functions.map(({ id }) => id).sort());
  expect(built("functions.js")).not.toMatch(/\bdocument\b|\bwindow\b/);
});

test("the functions of both languages differ in words only", () => {
  const shape = (file: string) =>
    JSON.parse(built(file), (key, value: unknown) => (key === "description" ? "" : value)) as {
      functions: { parameters: { name: string }[] }[];
    };
  const nameless = (file: string) =>
    shape(file).functions.map(({ parameters, ...rest }) => ({
      ...rest,
      parameters: parameters.map(({ name: _, ...each }) => each),
    }));
  expect(nameless("functions.zh-CN.json")).toEqual(nameless("functions.json"));
});

test("every function's help link leads to its place on the help page", () => {
  const { functions } = JSON.parse(built("functions.json")) as { functions: { helpUrl: string }[] };
  for (const { helpUrl } of functions)
    expect(built("help.html")).toMatch(new RegExp(`id="?${helpUrl.split("#")[1]}\\b`));
});

test("what loads first stays small", () => {
  const [, pane] = /src="?(taskpane\.[^" >]+\.js)/.exec(built("taskpane.html"))!;
  const sizes = { pane: kilobytes(pane!), functions: kilobytes("functions.js") };
  console.info(`gzip: pane ${sizes.pane.toFixed(1)} kB, functions ${sizes.functions.toFixed(1)} kB`);
  expect(sizes.pane).toBeLessThanOrEqual(110);
  expect(sizes.functions).toBeLessThanOrEqual(20);
});

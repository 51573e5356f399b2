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
    "help",
    "previews",
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
    JSON.parse(built(file), (key, value: unknown) =>
      key === "description" || key === "helpUrl" ? "" : value,
    ) as {
      functions: { parameters: { name: string }[] }[];
    };
  const nameless = (file: string) =>
    shape(file).functions.map(({ parameters, ...rest }) => ({
      ...rest,
      parameters: parameters.map(({ name: _, ...each }) => each),
    }));
  expect(nameless("functions.zh-CN.json")).toEqual(nameless("functions.json"));
});

test.each([
  ["en-US", "functions.json"],
  ["zh-CN", "functions.zh-CN.json"],
])("every function's help link leads to its page in %s, which finds its looks", (language, file) => {
  const { functions } = JSON.parse(built(file)) as { functions: { id: string; helpUrl: string }[] };
  for (const { id, helpUrl } of functions) {
    expect(helpUrl).toBe(`https://localhost:3000/help/${language}/${id}.html`);
    const page = built(new URL(helpUrl).pathname);
    expect(page).toContain(`<html lang="${language}">`);
    expect(page).toContain(`<h1>SALES.${id}</h1>`);
    const [, look] = /<link rel="stylesheet" href="([^"]+)"/.exec(page)!;
    expect(built(join("help", language, look!))).toContain("color-scheme");
  }
});

test("what loads first stays small, and functions come behind it", () => {
  const scripts = [...built("taskpane.html").matchAll(/<script[^>]*\bdefer\b[^>]*\bsrc="?([^" >]+)/g)].map(
    ([, path]) => path!,
  );
  // Deferred scripts run in the order of the page: the pane paints while the network brings Office.js and the rest.
  const office = scripts.findIndex((path) => path.endsWith("/office.js"));
  expect(office).toBeGreaterThan(0);
  const [first, behind] = [scripts.slice(0, office), scripts.slice(office + 1)];
  expect(built("taskpane.html").match(/<script\b/g)).toHaveLength(scripts.length);
  expect(behind).toEqual(["functions.js"]);
  const sum = (files: readonly string[]) => files.reduce((all, file) => all + kilobytes(file), 0);
  const [pane, functions] = [sum(first), sum(behind)];
  console.info(
    `gzip: first paint ${pane.toFixed(1)} kB, functions ${functions.toFixed(1)} kB, together ${(pane + functions).toFixed(1)} kB`,
  );
  expect(pane).toBeLessThanOrEqual(110);
  expect(functions).toBeLessThanOrEqual(20);
});

import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";

const root = resolve("src");

/** Which rooms a room may import from; a room that is not named here may import nothing. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  model: [],
  locales: [],
  formula: ["sheet"],
  sheet: ["locales"],
  calendar: ["model"],
  settings: ["sheet", "locales", "model"],
  functions: ["model", "calendar", "locales"],
  explanations: ["functions", "model", "calendar", "locales"],
  templates: ["settings", "sheet", "locales", "model"],
  care: ["templates", "functions", "formula", "model", "sheet", "locales"],
  writers: ["templates", "sheet", "locales", "formula"],
  pane: [
    "commands",
    "care",
    "explanations",
    "functions",
    "formula",
    "model",
    "writers",
    "templates",
    "settings",
    "sheet",
    "locales",
  ],
  cli: ["writers", "templates", "settings", "build", "locales"],
  help: ["functions", "locales", "model"],
  previews: ["templates", "writers", "sheet"],
  build: ["functions", "help", "calendar", "model", "locales"],
  // Of the product the workbench knows its built pages only; the formula language and what an area is are shared.
  workbench: ["formula", "sheet", "locales"],
};

const imports = files(root).flatMap((file) =>
  [...readFileSync(file, "utf8").matchAll(/(?:from|import)\s*\(?\s*"(\.[^"]+)"/g)].map(([, path]) => ({
    file: relative(root, file),
    to: relative(root, join(dirname(file), path!)),
  })),
);

test("imports between rooms go one way", () => {
  expect(imports.length).toBeGreaterThan(200);
  const room = (path: string) => path.split("/")[0]!;
  const wrong = imports.filter(
    ({ file, to }) => room(file) !== room(to) && !allowed[room(file)]?.includes(room(to)),
  );
  expect(wrong).toEqual([]);
});

test("what Excel runs for a formula, and what explains it, knows nothing of pages and takes no packages", () => {
  for (const file of [
    ...files(join(root, "functions")),
    ...files(join(root, "model")),
    ...files(join(root, "calendar")),
    ...files(join(root, "formula")),
    ...files(join(root, "explanations")),
  ]) {
    expect([file, ...readFileSync(file, "utf8").matchAll(/from "([^."][^"]*)"/g)]).toEqual([file]);
  }
});

test("people's words stand in the catalogues only", () => {
  const rooms = [
    "care",
    "functions",
    "explanations",
    "help",
    "model",
    "templates",
    "writers",
    "pane",
    "cli",
    "build",
    "workbench/grid",
    "workbench/page",
  ];
  const chinese = rooms
    .flatMap((room) => files(join(root, room)))
    .filter((file) => /[\u3400-\u9fff]/.test(withoutComments(file)));
  expect(chinese.map((file) => relative(root, file))).toEqual([]);
});

function withoutComments(file: string): string {
  return readFileSync(file, "utf8").replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, "");
}

function files(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return files(path);
    return /\.tsx?$/.test(entry.name) ? [path] : [];
  });
}

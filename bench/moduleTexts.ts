import { readFileSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { transformSync } from "@swc/core";

const root = resolve("src");

/** Gives the modules that one of the sources needs at run time, itself included, each minified on its own, by path. */
export function moduleTexts(entry: string): Map<string, string> {
  const texts = new Map<string, string>();
  const open = [entry];
  for (const path of open) {
    if (texts.has(path)) continue;
    const text = minified(readFileSync(join(root, path), "utf8"));
    texts.set(path, text);
    for (const [, wanted] of text.matchAll(/(?:from|import)"(\.[^"]+)"/g)) {
      open.push(`${relative(root, join(root, path, "..", wanted!))}.ts`);
    }
  }
  return texts;
}

function minified(source: string): string {
  const { code } = transformSync(source, {
    jsc: { parser: { syntax: "typescript" }, target: "es2020", minify: { compress: true, mangle: true } },
    minify: true,
    module: { type: "es6" },
  });
  return code;
}

import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import webpack from "webpack";

/** Builds the custom functions as they are shipped, minified, and gives the script's text. */
export async function bundleFunctions(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "functions-"));
  try {
    await build(folder);
    return readFileSync(join(folder, "functions.js"), "utf8");
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function build(folder: string): Promise<void> {
  const compiler = webpack({
    mode: "production",
    target: ["web", "es2020"],
    entry: { functions: resolve("src/functions/index.ts") },
    output: { path: folder, filename: "[name].js" },
    resolve: { extensions: [".ts", ".js"] },
    module: {
      rules: [
        {
          test: /\.ts$/,
          loader: "swc-loader",
          options: { jsc: { parser: { syntax: "typescript" }, target: "es2020" } },
        },
      ],
    },
  });
  return new Promise((done, fail) =>
    compiler.run((error, stats) => {
      if (error) fail(error);
      else if (stats?.hasErrors()) fail(new Error(stats.toString("errors-only")));
      else compiler.close((closing) => (closing ? fail(closing) : done()));
    }),
  );
}

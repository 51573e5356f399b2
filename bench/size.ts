import { brotliCompressSync, gzipSync } from "node:zlib";
import type { Figures } from "./figures";
import { moduleTexts } from "./moduleTexts";

/** How large the shipped script is, as it stands and as it travels, and what its parts would be on their own. */
export function size(script: string): Figures[] {
  return [
    { name: "size", head: ["", "minified", "gzip", "brotli"], rows: [["functions.js", ...sizes(script)]] },
    {
      name: "size-parts",
      head: ["part, on its own", "minified", "gzip", "brotli"],
      rows: [...partTexts()].map(([part, text]) => [part, ...sizes(text)]),
    },
  ];
}

function sizes(text: string): string[] {
  const bytes = Buffer.from(text);
  return [bytes, gzipSync(bytes, { level: 9 }), brotliCompressSync(bytes)].map(({ length }) =>
    kilobytes(length),
  );
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1_000).toFixed(1)} kB`;
}

function partTexts(): Map<string, string> {
  const parts = new Map<string, string>();
  for (const [path, text] of moduleTexts("functions/index.ts")) {
    const folder = path.slice(0, path.lastIndexOf("/"));
    parts.set(folder, (parts.get(folder) ?? "") + text);
  }
  return new Map([...parts].sort(([, one], [, other]) => other.length - one.length));
}

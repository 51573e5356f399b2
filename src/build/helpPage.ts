import { functionsMetadata } from "../functions/metadata";
import { languages, type Language } from "../locales/language";

/** Gives the page that each function's help link leads to: what it answers and what its arguments mean. */
export function helpPage(): string {
  const sections = languages.map(section).join("");
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>Funnelbook · SALES</title>
<style>
body { font: 16px/1.5 "Segoe UI", "Microsoft YaHei", sans-serif; max-width: 46rem; margin: 2rem auto; padding: 0 1rem; }
code { background: #8882; padding: 0 .25em; } dt { font-weight: 600; } :root { color-scheme: light dark; }
</style></head><body><h1>Funnelbook</h1>${sections}</body></html>
`;
}

function section(language: Language): string {
  const { functions } = functionsMetadata(language, { helpUrl: "" });
  const articles = functions.map(({ id, description, parameters }) => {
    const names = parameters.map(({ name, optional }) => (optional ? `[${name}]` : name)).join(", ");
    const rows = parameters.map(
      ({ name, description: text }) => `<dt>${escaped(name)}</dt><dd>${escaped(text)}</dd>`,
    );
    const anchor = language === "en-US" ? ` id="${id}"` : "";
    return `<article${anchor}><h2>SALES.${id}</h2><p><code>=SALES.${id}(${escaped(names)})</code></p>
<p>${escaped(description)}</p><dl>${rows.join("")}</dl></article>`;
  });
  return `<section lang="${language}">${articles.join("")}</section>`;
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

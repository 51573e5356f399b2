/** @jest-environment jsdom */
import { posix } from "node:path";
import { customFunctions } from "../../src/functions/customFunctions";
import { guides } from "../../src/help/guides";
import { helpFiles } from "../../src/help/helpFiles";
import { helpPath } from "../../src/help/helpPath";
import { helpText } from "../../src/locales/help/index";
import { languages } from "../../src/locales/language";
import { wordText } from "../../src/locales/words/index";

const files = helpFiles();
const parsed = new Map(
  Array.from(files, ([path, text]) => [path, new DOMParser().parseFromString(text, "text/xml")]),
);
const pages = [...parsed];
const all = (page: Document, selector: string) => [...page.querySelectorAll(selector)];

test("there is a page for every function and a list of them, in every language", () => {
  const names = ["index", ...customFunctions.map(({ id }) => id)] as const;
  const wanted = languages.flatMap((language) => names.map((name) => helpPath(language, name)));
  expect([...files.keys()].sort()).toEqual(wanted.sort());
});

test.each(pages)("%s is well-formed and says its language, its title and what it is about", (path, page) => {
  expect(all(page, "parsererror")).toEqual([]);
  expect(page.documentElement.getAttribute("lang")).toBe(path.split("/")[0]);
  expect(page.querySelector("title")!.textContent).not.toBe("");
  expect(page.querySelector("meta[name=description]")!.getAttribute("content")).not.toBe("");
  expect(all(page, "h1")).toHaveLength(1);
  expect(all(page, "script, img, iframe, [style], [onclick]")).toEqual([]);
});

test.each(pages)("%s has no value left open and nothing undefined", (path, page) => {
  expect(page.documentElement.textContent).not.toMatch(/\{[A-Za-z]\w*\}|undefined|NaN|\[object/);
  for (const each of all(page, "p, dt, dd, td, th, figcaption, caption, h1, h2, a")) {
    const mayBeEmpty = each.closest(".cells") !== null;
    if (!mayBeEmpty) expect([path, each.outerHTML, each.textContent]).not.toContain("");
  }
});

test.each(pages)("the links of %s lead to pages that exist, and ids are given once", (path, page) => {
  const links = all(page, "a, link").map((link) => link.getAttribute("href")!);
  expect(links.length).toBeGreaterThan(customFunctions.length);
  for (const link of links) {
    const to = posix.join(posix.dirname(path), link);
    expect([link, files.has(to) || to === "help.css"]).toEqual([link, true]);
  }
  const ids = all(page, "[id]").map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const each of all(page, "[aria-labelledby]"))
    expect(ids).toContain(each.getAttribute("aria-labelledby"));
});

test.each(pages)("%s leads to the same page in the other languages, and to every function", (path, page) => {
  const [language, file] = path.split("/");
  const links = all(page, "a").map((link) => link.getAttribute("href"));
  for (const other of languages) if (other !== language) expect(links).toContain(`../${other}/${file}`);
  for (const { id } of customFunctions) expect(links).toContain(`${id}.html`);
  expect(all(page, "nav [aria-current=page]").map(({ textContent }) => `${textContent}.html`)).toEqual(
    file === "index.html" ? [] : [file],
  );
});

describe.each(languages)("in %s", (language) => {
  test.each(customFunctions)("the page of $id has every section, filled", ({ id, parameters }) => {
    const page = parsed.get(helpPath(language, id))!;
    const words = parameters.flatMap((parameter) => (parameter.kind === "word" ? parameter.words : []));
    const wanted = [
      "question",
      "syntax",
      "formula",
      "parameters",
      ...(words.length > 0 ? ["words"] : []),
      "examples",
      "rounding",
      "team",
      "limits",
      "errors",
    ] as const;
    expect(all(page, "section").map((each) => each.getAttribute("aria-labelledby"))).toEqual(wanted);
    for (const heading of wanted) {
      const section = page.querySelector(`section[aria-labelledby=${heading}]`)!;
      const title = helpText(language, `heading.${heading}` as "heading.errors");
      expect(section.querySelector("h2")!.textContent).toBe(title);
      expect(section.textContent!.length).toBeGreaterThan(title.length + 10);
    }
    const count = (selector: string) => all(page, selector).length;
    expect(count("section[aria-labelledby=parameters] dt")).toBe(parameters.length);
    expect(count("section[aria-labelledby=examples] figure")).toBe(guides[id].examples.length);
    expect(guides[id].examples.length).toBeGreaterThan(0);
    expect(count("section[aria-labelledby=errors] dt")).toBe(guides[id].mistakes.length);
    expect(guides[id].mistakes.length).toBeGreaterThan(0);
    const listed = all(page, "section[aria-labelledby=words] td code").map(({ textContent }) => textContent);
    expect(listed).toEqual(words.flatMap((word) => languages.map((one) => wordText(one, `word.${word}`))));
  });

  test("formulas use the language's own words", () => {
    const formulas = customFunctions
      .flatMap(({ id }) => all(parsed.get(helpPath(language, id))!, "figure pre"))
      .map(({ textContent }) => textContent!);
    const quoted = formulas.flatMap((formula) => formula.match(/"[^"]+"/g) ?? []);
    expect(quoted.length).toBeGreaterThan(5);
    expect(quoted).toContain(`"${wordText(language, "word.all")}"`);
    const others = languages.filter((other) => other !== language);
    for (const other of others) expect(quoted).not.toContain(`"${wordText(other, "word.all")}"`);
  });
});

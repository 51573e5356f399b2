/** @jest-environment jsdom */
import fc from "fast-check";
import { element } from "../../src/help/html";

const text = fc.string({ unit: "grapheme-ascii" });

test("whatever a text contains, a reader of XML and a reader of HTML find it again", () => {
  fc.assert(
    fc.property(text, text, text, (title, first, second) => {
      const { html } = element("p", { title }, first, [element("br", {}), [second]]);
      for (const type of ["text/xml", "text/html"] as const) {
        const found = new DOMParser().parseFromString(html, type).querySelector("p")!;
        expect(found.getAttribute("title")).toBe(title);
        expect([...found.childNodes].map(({ nodeName }) => nodeName.toLowerCase())).toEqual([
          ...(first ? ["#text"] : []),
          "br",
          ...(second ? ["#text"] : []),
        ]);
        expect(found.textContent).toBe(first + second);
      }
    }),
  );
});

/** @jest-environment jsdom */
import fc from "fast-check";
import { element, escape } from "../../../src/writers/xlsx/xml";
import { parseXml } from "./packageParts";

/** What Excel makes of `_x000D_` when it reads a text (ECMA-376 part 1, 22.9.2.19). */
function decoded(text: string | null | undefined): string {
  return (text ?? "").replace(/_x([0-9A-F]{4})_/gi, (_, code: string) =>
    String.fromCharCode(parseInt(code, 16)),
  );
}

/** Any code units, halves of pairs and control characters among them, and pieces that look like escapes. */
const anyText = fc
  .array(
    fc.oneof(
      fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)),
      fc.string({ unit: "grapheme" }),
      fc.constantFrom("_x000D_", "_x005F_", "_x", "_", "\r\n", "\t", "&amp;", "]]>", "漏斗", "😀"),
    ),
  )
  .map((pieces) => pieces.join(""));

describe("escape(text)", () => {
  it("gives well-formed XML from which every text comes back", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const document = parseXml(element("t", {}, escape(text)));
        expect(decoded(document.documentElement.textContent)).toBe(text);
      }),
    );
  });

  it("spells what XML cannot hold as Excel does", () => {
    expect(escape("a\u0001b\r\uFFFE_x0041_")).toBe("a_x0001_b_x000D__xFFFE__x005F_x0041_");
  });
});

describe("element(name, attributes, …children)", () => {
  it("brings every text back from an attribute", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const document = parseXml(element("t", { name: text }));
        expect(decoded(document.documentElement.getAttribute("name"))).toBe(text);
      }),
    );
  });

  it("leaves out what is undefined and writes truth as 1 and 0", () => {
    expect(element("a", { x: undefined, y: true, z: false }, element("b"))).toBe('<a y="1" z="0"><b/></a>');
  });
});

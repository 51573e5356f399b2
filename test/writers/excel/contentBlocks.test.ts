import fc from "fast-check";
import { holds, overlap } from "../../../src/sheet/area";
import type { Cell, Content } from "../../../src/sheet/sheet";
import { contentBlocks } from "../../../src/writers/excel/contentBlocks";
import { requestRoom } from "../../../src/writers/excel/requests";

const content: fc.Arbitrary<Content> = fc.oneof(
  fc.integer().map((number) => ({ number })),
  fc.constantFrom("定额", "=1+1", "2026-11-23").map((text) => ({ text })),
  fc.constant({ formula: "=A1", plain: "=A1" }),
);

/** Cells in reading order, no two of them in one place, some of them empty. */
const cells: fc.Arbitrary<Cell[]> = fc
  .uniqueArray(
    fc.record({
      row: fc.nat({ max: 60 }),
      column: fc.nat({ max: 6 }),
      style: fc.constant("input" as const),
      content: fc.option(content, { nil: undefined }),
    }),
    { selector: ({ row, column }) => `${row},${column}`, maxLength: 80 },
  )
  .map((given) =>
    given
      .sort((one, other) => one.row - other.row || one.column - other.column)
      .map(({ content, ...cell }): Cell => (content ? { ...cell, content } : cell)),
  );

test("blocks hold every content in its place, nothing else, and no cell twice", () => {
  fc.assert(
    fc.property(cells, (given) => {
      const blocks = contentBlocks(given);
      for (const [index, { area, formulas }] of blocks.entries()) {
        for (const later of blocks.slice(index + 1)) expect(overlap(area, later.area)).toBe(false);
        expect(formulas.map((row) => row.length)).toEqual(Array(area.rows).fill(area.columns));
      }
      const filled = given.filter(({ content }) => content !== undefined);
      for (const { row, column, content } of filled) {
        const block = blocks.find(({ area }) => holds(area, row, column))!;
        const entry = block.formulas[row - block.area.row]![column - block.area.column];
        const sent = {
          number: content && "number" in content ? content.number : undefined,
          formula: content && "formula" in content ? content.formula : undefined,
          // A text that Excel would read as something else is sent behind an apostrophe.
          text: content && "text" in content ? content.text.replace(/^(?=[=\d])/, "'") : undefined,
        };
        expect(entry).toBe(sent.number ?? sent.formula ?? sent.text);
      }
      const written = blocks.flatMap(({ formulas }) => formulas.flat()).filter((entry) => entry !== "");
      expect(written).toHaveLength(filled.length);
    }),
  );
});

test("a long list is cut into blocks that fit a request", () => {
  const list = Array.from({ length: 3 * requestRoom.cells }, (_, index): Cell => ({
    row: Math.floor(index / 5),
    column: index % 5,
    style: "input",
    content: { text: `第 ${index} 个客户有限公司` },
  }));
  const blocks = contentBlocks(list);
  expect(blocks.length).toBeGreaterThan(2);
  for (const { area, formulas, bytes } of blocks) {
    expect(area.rows * area.columns).toBeLessThanOrEqual(requestRoom.cells);
    expect(Buffer.byteLength(JSON.stringify(formulas))).toBeLessThanOrEqual(bytes);
    expect(bytes).toBeLessThanOrEqual(1.1 * requestRoom.bytes);
  }
  expect(blocks.reduce((sum, { area }) => sum + area.rows, 0)).toBe(list.length / 5);
});

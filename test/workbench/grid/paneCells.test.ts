import fc from "fast-check";
import { overlap, type Area } from "../../../src/sheet/area";
import { axis, startOf } from "../../../src/workbench/grid/axis";
import { paneCells } from "../../../src/workbench/grid/paneCells";
import { regions, scrollTo } from "../../../src/workbench/grid/regions";

const rows = axis(200, (row) => (row % 17 === 5 ? 0 : 20));
const columns = axis(60, (column) => 30 + ((column * 7) % 80));

const freeze = fc.record({ rows: fc.nat(4), columns: fc.nat(3) });
const view = fc.record({
  left: fc.nat(2000),
  top: fc.nat(2500),
  width: fc.integer({ min: 300, max: 900 }),
  height: fc.integer({ min: 200, max: 600 }),
});
const merges = fc
  .array(
    fc.record({
      row: fc.nat(150),
      column: fc.nat(40),
      rows: fc.integer({ min: 1, max: 5 }),
      columns: fc.integer({ min: 2, max: 6 }),
    }),
    { maxLength: 12 },
  )
  .map((all) => all.filter((area, at) => !all.slice(0, at).some((other: Area) => overlap(area, other))));

test("each cell that can be seen is drawn once, whatever is frozen or merged", () => {
  fc.assert(
    fc.property(freeze, view, merges, (frozen, seen, merged) => {
      const parts = regions(rows, columns, frozen, seen);
      const drawn = parts.flatMap((region) => [...paneCells(region, merged).values()].flat());
      const places = drawn.filter(({ copy }) => !copy).map(({ column, row }) => `${row} ${column}`);
      expect(new Set(places).size).toBe(places.length);
      for (const region of parts) {
        for (let row = region.visible.rows.first; row < region.visible.rows.end; row++) {
          for (let column = region.visible.columns.first; column < region.visible.columns.end; column++) {
            const covering = [...paneCells(region, merged).values()]
              .flat()
              .filter((cell) => overlap(cell, { row, column, rows: 1, columns: 1 }));
            expect(covering).toHaveLength(1);
          }
        }
      }
    }),
    { numRuns: 15 },
  );
});

test("scrolling to a line brings it into view beside the frozen ones", () => {
  fc.assert(
    fc.property(
      fc.nat(199),
      fc.nat(4),
      fc.nat(2500),
      fc.integer({ min: 200, max: 600 }),
      (row, frozen, from, room) => {
        fc.pre(row >= frozen);
        const scroll = scrollTo(rows, frozen, row, from, room);
        expect(startOf(rows, row)).toBeGreaterThanOrEqual(scroll + startOf(rows, frozen));
        expect(startOf(rows, row + 1)).toBeLessThanOrEqual(scroll + room);
      },
    ),
  );
});

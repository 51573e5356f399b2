import fc from "fast-check";
import { holds } from "../../src/sheet/area";
import { Watchers } from "../../src/formula/watchers";

const length = fc.oneof(fc.integer({ min: 1, max: 9 }), fc.constantFrom(64, 100, 1_000));
const area = fc.record({
  row: fc.integer({ min: 0, max: 200 }),
  column: fc.integer({ min: 0, max: 30 }),
  rows: length,
  columns: length,
});

test("a cell finds exactly those that watch an area with it", () => {
  fc.assert(
    fc.property(
      fc.array(area),
      fc.array(fc.nat(), { maxLength: 5 }),
      area,
      (areas, ended, { row, column }) => {
        const watchers = new Watchers<number>();
        const ends = areas.map((each, index) => watchers.add(each, index));
        for (const index of ended) ends[index]?.();
        const watching = areas.flatMap((each, index) =>
          holds(each, row, column) && !ended.includes(index) ? [index] : [],
        );
        expect(watchers.at(row, column).sort()).toEqual(watching.sort());
      },
    ),
    { numRuns: 1_000 },
  );
});

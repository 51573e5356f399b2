import fc from "fast-check";
import { requestRoom, requestsOf, sentBytes, type Piece } from "../../../src/writers/excel/requests";

const pieces: fc.Arbitrary<Piece[]> = fc.array(
  fc.record({
    bytes: fc.integer({ min: 0, max: 2 * requestRoom.bytes }),
    cells: fc.integer({ min: 0, max: 2 * requestRoom.cells }),
    write: fc.constant(() => {}),
  }),
);

const total = (given: readonly Piece[]) => ({
  bytes: given.reduce((sum, { bytes }) => sum + bytes, 0),
  cells: given.reduce((sum, { cells }) => sum + cells, 0),
});

test("requests hold all pieces in their order, none holds too much, and none could hold its successor's first", () => {
  fc.assert(
    fc.property(pieces, (given) => {
      const requests = requestsOf(given);
      expect(requests.flat()).toEqual(given);
      for (const [index, request] of requests.entries()) {
        const fits = (all: readonly Piece[]) =>
          total(all).bytes <= requestRoom.bytes && total(all).cells <= requestRoom.cells;
        expect(request.length === 1 || fits(request)).toBe(true);
        const [next] = requests[index + 1] ?? [];
        expect(next !== undefined && fits([...request, next])).toBe(false);
      }
    }),
  );
});

test("no text takes more bytes in UTF-8 than are counted for it", () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: "binary" })), (texts) => {
      expect(sentBytes(texts)).toBeGreaterThanOrEqual(Buffer.byteLength(JSON.stringify(texts)));
    }),
  );
});

/** Something to be written, with what it costs Excel: the bytes that are sent and the cells that change. */
export type Piece = { bytes: number; cells: number; write: (worksheet: Excel.Worksheet) => void };

/**
 * How much goes into one request beside what every sheet needs. Excel on the web refuses 5 MB; long before that it
 * answers late, and meanwhile nobody sees progress or can cancel.
 */
export const requestRoom = { bytes: 600_000, cells: 20_000 } as const;

/** Shares pieces out among requests, in their order. */
export function requestsOf(pieces: readonly Piece[]): Piece[][] {
  const requests: Piece[][] = [];
  let room = { bytes: 0, cells: 0 };
  for (const piece of pieces) {
    const request = requests.at(-1);
    room = { bytes: room.bytes - piece.bytes, cells: room.cells - piece.cells };
    if (request && room.bytes >= 0 && room.cells >= 0) request.push(piece);
    else {
      requests.push([piece]);
      room = { bytes: requestRoom.bytes - piece.bytes, cells: requestRoom.cells - piece.cells };
    }
  }
  return requests;
}

/** Gives how many bytes a value takes on its way to Excel; a character outside ASCII takes up to three. */
export function sentBytes(value: unknown): number {
  return JSON.stringify(value).replace(/[^\0-\x7f]/g, "   ").length;
}

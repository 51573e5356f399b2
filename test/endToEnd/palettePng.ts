import { deflateSync } from "node:zlib";

export type Pixels = { width: number; height: number; rgba: Uint8Array };

/** How many of a picture's colours are kept because they are frequent, as grounds are. */
const grounds = 96;

/** How far rarer colours must be from all others to be kept, so that rare red text stays red. */
const apart = 20 ** 2;

/** Writes a picture as PNG with at most 256 colours, every colour as the nearest of these. */
export function palettePng({ width, height, rgba }: Pixels): Buffer {
  const colours = Array.from(
    { length: width * height },
    (_, at) => (rgba[at * 4]! << 16) | (rgba[at * 4 + 1]! << 8) | rgba[at * 4 + 2]!,
  );
  const { palette, indexOf } = paletteOf(colours);
  // Each line begins with its filter: none.
  const lines = Buffer.alloc((width + 1) * height);
  colours.forEach((colour, at) => {
    lines[at + Math.floor(at / width) + 1] = indexOf.get(colour)!;
  });
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 3, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from("\x89PNG\r\n\x1a\n", "latin1"),
    chunk("IHDR", head),
    chunk("PLTE", Buffer.from(palette.flatMap(channels))),
    chunk("IDAT", deflateSync(lines, { level: 9 })),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

function paletteOf(colours: readonly number[]) {
  const counts = new Map<number, number>();
  for (const colour of colours) counts.set(colour, (counts.get(colour) ?? 0) + 1);
  const byCount = [...counts].sort(([, one], [, other]) => other - one).map(([colour]) => colour);
  const palette = byCount.slice(0, grounds);
  for (const colour of byCount.slice(grounds)) {
    if (palette.length < 256 && palette.every((each) => distance(each, colour) >= apart))
      palette.push(colour);
  }
  const indexOf = new Map([...counts.keys()].map((colour) => [colour, nearest(palette, colour)]));
  return { palette, indexOf };
}

function nearest(palette: readonly number[], colour: number): number {
  const distances = palette.map((each) => distance(each, colour));
  return distances.indexOf(Math.min(...distances));
}

function distance(one: number, other: number): number {
  const [from, to] = [channels(one), channels(other)];
  return from.reduce((sum, channel, at) => sum + (channel - to[at]!) ** 2, 0);
}

function channels(colour: number): number[] {
  return [colour >> 16, (colour >> 8) & 255, colour & 255];
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}

/** The check sum of the PNG specification, annex D. */
function crc32(bytes: Buffer): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return ~crc >>> 0;
}

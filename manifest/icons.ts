import { deflateSync } from 'node:zlib';

type Pixel = readonly [red: number, green: number, blue: number, alpha: number];
/** Coverage of a shape at a point of the unit square: inside or not. */
type Shape = (x: number, y: number) => boolean;

const BLUE: Pixel = [11, 92, 138, 255];
const WHITE: Pixel = [255, 255, 255, 255];
const CLEAR: Pixel = [0, 0, 0, 0];
/** Samples a side of every pixel: smooth edges without a drawing library. */
const SAMPLES = 4;

/** A signpost: a pole with a pointer to the right and one to the left. */
const signpost: Shape = (x, y) => {
  const pole = Math.abs(x - 0.5) < 0.04 && y > 0.18 && y < 0.84;
  const right = y > 0.24 && y < 0.42 && x > 0.3 && x < 0.68 + (0.09 - Math.abs(y - 0.33));
  const left = y > 0.48 && y < 0.66 && x < 0.7 && x > 0.32 - (0.09 - Math.abs(y - 0.57));
  return pole || right || left;
};

/** The full-colour icon: white on a blue square. `size` in pixels a side. */
export const colorIcon = (size: number): Buffer => draw(size, (x, y) => (signpost(x, y) ? WHITE : BLUE));

/** The outline icon: white on nothing, as Teams asks. */
export const outlineIcon = (size: number): Buffer => draw(size, (x, y) => (signpost(x, y) ? WHITE : CLEAR));

function draw(size: number, colour: (x: number, y: number) => Pixel): Buffer {
  const rows = Array.from({ length: size }, (_, row) => {
    const pixels = Array.from({ length: size }, (_, column) => average(row, column, size, colour));
    return Buffer.from([0, ...pixels.flat()]);
  });
  return png(size, Buffer.concat(rows));
}

function average(row: number, column: number, size: number, colour: (x: number, y: number) => Pixel): Pixel {
  const offsets = Array.from({ length: SAMPLES }, (_, n) => (n + 0.5) / SAMPLES);
  const points = offsets.flatMap((dx) =>
    offsets.map((dy) => colour((column + dx) / size, (row + dy) / size)),
  );
  const alpha = points.reduce((sum, point) => sum + point[3], 0);
  const channel = (index: 0 | 1 | 2) =>
    alpha === 0 ? 0 : Math.round(points.reduce((sum, point) => sum + point[index] * point[3], 0) / alpha);
  return [channel(0), channel(1), channel(2), Math.round(alpha / points.length)];
}

function png(size: number, raw: Buffer): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  header.set([8, 6, 0, 0, 0], 8);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(raw, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(kind: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(kind, 'latin1'), data]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(data.length, 0);
  frame.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
}

function crc32(data: Buffer): number {
  let crc = 0xffffffff;
  for (const byte of data) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return (crc ^ 0xffffffff) >>> 0;
}

/** Times of a number of runs, in milliseconds. */
export function summary(name: string, times: number[]): void {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (part: number) =>
    (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0).toFixed(2).padStart(8);
  process.stdout.write(`${name.padEnd(44)} p50 ${at(0.5)} ms   p95 ${at(0.95)} ms   p99 ${at(0.99)} ms\n`);
}

/** The middle of times, in the unit of the times. */
export const median = (times: readonly number[]): number =>
  times.toSorted((a, b) => a - b)[times.length >> 1] ?? 0;

/** Runs that do not count. */
const WARM_UP = 300;

/** The times (milliseconds) of so many runs of two pieces of work, by turns, after some to warm up. */
export async function alternate(
  count: number,
  one: (n: number) => Promise<unknown>,
  other: (n: number) => Promise<unknown>,
): Promise<readonly [number[], number[]]> {
  const times: [number[], number[]] = [[], []];
  for (let n = 0; n < WARM_UP + count; n += 1)
    for (const [work, kept] of [
      [one, times[0]],
      [other, times[1]],
    ] as const) {
      const begin = performance.now();
      await work(n);
      if (n >= WARM_UP) kept.push(performance.now() - begin);
    }
  return times;
}

/** The times (milliseconds) of so many runs of a piece of work, after some to warm up. */
export async function measure(
  count: number,
  work: (n: number) => Promise<unknown> | unknown,
): Promise<number[]> {
  for (let n = 0; n < Math.min(50, count); n += 1) await work(n);
  const times: number[] = [];
  for (let n = 0; n < count; n += 1) {
    const begin = performance.now();
    await work(n);
    times.push(performance.now() - begin);
  }
  return times;
}

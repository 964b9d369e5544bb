/** Times of a number of runs, in milliseconds. */
export function summary(name: string, times: number[]): void {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (part: number) =>
    (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0).toFixed(2).padStart(8);
  process.stdout.write(`${name.padEnd(44)} p50 ${at(0.5)} ms   p95 ${at(0.95)} ms   p99 ${at(0.99)} ms\n`);
}

/** The middle of times. */
export const median = (times: readonly number[]): number =>
  times.toSorted((a, b) => a - b)[times.length >> 1] ?? 0;

/** The times (milliseconds) of two pieces of work that are run by turns. */
export async function alternate(
  count: number,
  one: (n: number) => Promise<unknown>,
  other: (n: number) => Promise<unknown>,
): Promise<readonly [number[], number[]]> {
  const times: [number[], number[]] = [[], []];
  await measure(count * 2, async (n) => {
    const begin = performance.now();
    await (n % 2 === 0 ? one : other)(n >> 1);
    times[n % 2 === 0 ? 0 : 1].push(performance.now() - begin);
  });
  return [times[0].slice(WARM_UP), times[1].slice(WARM_UP)];
}

/** Runs that do not count. */
const WARM_UP = 300;

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

/** Times of a number of runs, in milliseconds. */
export function summary(name: string, times: number[]): void {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (part: number) =>
    (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0).toFixed(2).padStart(8);
  process.stdout.write(`${name.padEnd(44)} p50 ${at(0.5)} ms   p95 ${at(0.95)} ms   p99 ${at(0.99)} ms\n`);
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

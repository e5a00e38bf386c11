import { monitorEventLoopDelay, PerformanceObserver } from 'node:perf_hooks';

// Loaded before a program that is measured (node --import bench/loop-delay.ts …). It watches how long other work had to
// wait, and tells it over the channel to the program that measures when that asks.

/** What the program went through since it was asked before; times in milliseconds. */
export type Watched = {
  /** The longest delay of the event loop, as node:perf_hooks measures it: also time in which others had the processor. */
  readonly delay: number;
  readonly delayP99: number;
  /** The most processor time that was used between two turns of the event loop: the pause that is ours. */
  readonly own: number;
  /** How many times more than 50 ms of processor time went by between two turns. */
  readonly ownOver50: number;
  /** The longest pause for the collection of garbage. */
  readonly garbage: number;
  /** Processor time of all its threads. */
  readonly processor: number;
  /** Bytes of memory, now and at most. */
  readonly rss: number;
  readonly peak: number;
};

const resolution = 2;
const histogram = monitorEventLoopDelay({ resolution });
const processorTime = (): number => {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
};

const ofAllThreads = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

let own = 0;
let ownOver50 = 0;
let garbage = 0;
let last = processorTime();
let lastOfAll = ofAllThreads();

const watch = (): void => {
  const now = processorTime();
  const used = now - last;
  last = now;
  if (used > own) own = used;
  if (used > 50) ownOver50 += 1;
};

const answer = (): Watched => {
  const { rss } = process.memoryUsage();
  const peak = process.resourceUsage().maxRSS * 1024;
  const [delay, delayP99] = [histogram.max, histogram.percentile(99)].map((value) =>
    Math.max(0, value / 1e6 - resolution),
  );
  const processor = ofAllThreads() - lastOfAll;
  lastOfAll += processor;
  const watched = { processor, delay: delay ?? 0, delayP99: delayP99 ?? 0, own, ownOver50, garbage, rss, peak };
  [own, ownOver50, garbage] = [0, 0, 0];
  histogram.reset();
  return watched;
};

if (process.send !== undefined) {
  histogram.enable();
  setInterval(watch, resolution).unref();
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) garbage = Math.max(garbage, duration);
  }).observe({ entryTypes: ['gc'] });
  process.on('message', () => process.send?.(answer()));
  process.channel?.unref();
}

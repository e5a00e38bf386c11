/** Milliseconds of processor time that some work takes on this thread: what else the machine does is not counted. */
export const processorTime = (work: () => unknown): number => {
  const before = process.threadCpuUsage();
  work();
  const { user, system } = process.threadCpuUsage(before);
  return (user + system) / 1000;
};

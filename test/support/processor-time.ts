/** A clock of the processor time that this thread uses from now on, in milliseconds: what else the machine does is not counted. */
export const processorClock = (): (() => number) => {
  const before = process.threadCpuUsage();
  return () => {
    const { user, system } = process.threadCpuUsage(before);
    return (user + system) / 1000;
  };
};

/** Milliseconds of processor time that some work takes on this thread. */
export const processorTime = (work: () => unknown): number => {
  const used = processorClock();
  work();
  return used();
};

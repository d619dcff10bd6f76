/**
 * Milliseconds on the clock, or with BENCH_CLOCK=cpu those that this process has kept a processor busy: on a machine
 * that has other work to do they are what can be compared (a database server's own time is not among them).
 */
const now = () => {
  if (process.env.BENCH_CLOCK !== 'cpu') return performance.now();
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

/** Median of several runs after two that warm up. */
export const median = async (work, runs = 7) => {
  const times = [];
  for (let run = -2; run < runs; run += 1) {
    const began = now();
    await work();
    if (run >= 0) times.push(now() - began);
  }
  return times.sort((a, b) => a - b)[Math.floor(times.length / 2)];
};

export const ms = (value) => (value < 10 ? value.toFixed(1) : String(Math.round(value)));

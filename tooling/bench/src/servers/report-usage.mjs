import { monitorEventLoopDelay } from 'node:perf_hooks';

// Loaded before a measured server: tells whoever started it what it has used so far, when asked, and how long its event
// loop kept others waiting since it was last asked.
const delay = monitorEventLoopDelay({ resolution: 10 });
delay.enable();
process.on('message', (question) => {
  if (question !== 'usage') return;
  const { user, system } = process.cpuUsage();
  process.send({
    cpuMicroseconds: user + system,
    memoryBytes: process.memoryUsage.rss(),
    loopDelayMilliseconds: delay.percentile(99) / 1_000_000,
  });
  delay.reset();
});
process.channel.unref();

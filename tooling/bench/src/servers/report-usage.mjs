// Loaded before a measured server: tells whoever started it what it has used so far, when asked.
process.on('message', (question) => {
  if (question !== 'usage') return;
  const { user, system } = process.cpuUsage();
  process.send({ cpuMicroseconds: user + system, memoryBytes: process.memoryUsage.rss() });
});
process.channel.unref();

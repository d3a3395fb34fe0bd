const seconds = (since) => `${((performance.now() - since) / 1000).toFixed(1)} s`;

/**
 * Says which step is running, how long it has taken and what it is at. Everything goes to one stream: the
 * office's own start prints on stdout; a command whose result is on stdout passes stderr.
 */
export function progressOn(stream) {
  return {
    say: (line) => stream.write(`${line}\n`),
    /** Runs the work, telling its name, its time and now and then where it is; `note` says where. */
    async step(title, work) {
      const start = performance.now();
      let at = '';
      const line = () => `  ${title}: ${seconds(start)}${at && `, ${at}`}`;
      if (!stream.isTTY) stream.write(`  ${title} …\n`);
      const beat = stream.isTTY
        ? setInterval(() => stream.write(`\r\x1b[K${line()}`), 250)
        : setInterval(() => stream.write(`${line()}\n`), 15_000);
      const end = (mark) => {
        clearInterval(beat);
        stream.write(`${stream.isTTY ? '\r\x1b[K' : ''}${mark} ${title} (${seconds(start)})\n`);
      };
      try {
        const result = await work((where) => {
          at = where;
        });
        end(result?.failed > 0 ? '✗' : result?.skip ? '-' : '✓');
        return result;
      } catch (error) {
        end('✗');
        throw error;
      }
    },
  };
}

const kept: Uint8Array[] = [];
while (kept.length < 40) kept.push(new Uint8Array(16 * 1024 * 1024).fill(1));
await new Promise(() => setInterval(() => {}, 1000));

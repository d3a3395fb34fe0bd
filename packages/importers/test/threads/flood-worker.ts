const flood: string[][] = [];
for (;;) flood.push(Array.from({ length: 10_000 }, (_, index) => `${flood.length} ${index}`));

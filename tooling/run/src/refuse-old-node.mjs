// Imported first, so that an old Node meets this sentence before anything it cannot run.
const [major, minor] = process.versions.node.split('.').map(Number);

if (major < 20 || (major === 20 && minor < 19)) {
  console.error(
    `Concordat needs Node 20.19 or newer (24 is recommended); this is ${process.version}. See https://nodejs.org.`,
  );
  process.exit(1);
}

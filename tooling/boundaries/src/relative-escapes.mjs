const member = (path) => path.match(/^(?:packages|apps)\/[^/]+\//)?.[0];

/** Imports that climb out of their package by `../` instead of going through the other's door. */
export function relativeEscapes(modules) {
  return modules.flatMap(({ source, dependencies }) =>
    /\/src\//.test(source)
      ? dependencies
          .filter(({ module, couldNotResolve }) => module.startsWith('.') && !couldNotResolve)
          .filter(({ resolved }) => member(resolved) !== member(source))
          .map(({ resolved }) => ({
            rule: 'packages have doors',
            from: source,
            to: resolved,
            comment: 'Import another package by its name.',
          }))
      : [],
  );
}

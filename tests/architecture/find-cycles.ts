/** Finds modules that import each other in a circle. */

/** Each circle once, as `a -> b -> a`, beginning with the name that sorts first. */
export function findCycles(graph: ReadonlyMap<string, readonly string[]>): string[] {
  const found = new Set<string>();
  const finished = new Set<string>();
  const visit = (file: string, way: readonly string[]): void => {
    const start = way.indexOf(file);
    if (start !== -1) {
      found.add(describe(way.slice(start)));
      return;
    }
    if (finished.has(file)) return;
    for (const target of graph.get(file) ?? []) visit(target, [...way, file]);
    finished.add(file);
  };
  for (const file of graph.keys()) visit(file, []);
  return [...found];
}

function describe(circle: readonly string[]): string {
  const first = [...circle].sort()[0] ?? '';
  const at = circle.indexOf(first);
  const turned = [...circle.slice(at), ...circle.slice(0, at)];
  return `${first}:1 is part of a circle: ${[...turned, first].join(' -> ')}`;
}

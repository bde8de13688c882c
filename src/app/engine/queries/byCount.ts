/** What stands in a column, the most frequent first 常用值. */
export function itemsByCount<T>(records: Iterable<T>, of: (record: T) => string | null): readonly string[] {
  const counts = new Map<string, number>();
  for (const record of records) {
    const name = of(record);
    if (name !== null) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1]).map(([name]) => name);
}

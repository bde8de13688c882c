/** Would Excel refuse this as the name of a sheet? */
export function refusedName(name: string): boolean {
  return (
    name === '' ||
    name.length > 31 ||
    /[:\\/?*[\]]/u.test(name) ||
    name.startsWith("'") ||
    name.endsWith("'") ||
    // Reserved for the record of changes, in either language.
    ['history', '历史记录'].includes(name.toLowerCase())
  );
}

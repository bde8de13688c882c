/** Serial of a civil day in the 1900 system, or `null` when there is no such day. Known: 1900-02-29 is not modelled. */
export function dayFromCivil(year: number, month: number, day: number): number | null {
  if (year < 1900 || year > 9999 || month < 1 || month > 12 || day < 1 || day > 31) return null;
  const time = Date.UTC(year, month - 1, day);
  if (new Date(time).getUTCDate() !== day) return null;
  const serial = time / 86_400_000 + 25569;
  return serial > 60 ? serial : serial - 1;
}

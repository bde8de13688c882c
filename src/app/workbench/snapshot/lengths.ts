/** Points 磅 (1/72 inch), as files have them, and pixels of a screen (1/96 inch), as the grid has them. */
export function pixels(points: number): number {
  return Math.round((points * 96) / 72);
}

export function points(screen: number): number {
  return (screen * 72) / 96;
}

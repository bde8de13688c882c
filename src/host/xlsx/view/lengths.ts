const EMU_PER_POINT = 12700;
const MILLIMETRES_PER_INCH = 25.4;

/** Points from the unit of drawings (EMU, 914,400 to the inch). */
export function pointsOfEmu(emu: number): number {
  return emu / EMU_PER_POINT;
}

/** Points from pixels at 96 to the inch, Excel's on every screen. */
export function pointsOfPixels(pixels: number): number {
  return pixels * 0.75;
}

/** Millimetres from inches, to a hundredth: files keep inches with four digits or so, and 10 mm shall stay 10. */
export function millimetres(inches: number): number {
  return Math.round(inches * MILLIMETRES_PER_INCH * 100) / 100;
}

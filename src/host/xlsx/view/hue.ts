type Triple = readonly [number, number, number];

/** A colour with its lightness changed 明度; `RRGGBB` in and out, lightness 0 … 1. */
export function relit(rgb: string, change: (lightness: number) => number): string {
  const [hue, saturation, lightness] = hslOf(triple(rgb));
  return hex(rgbOf([hue, saturation, Math.min(1, Math.max(0, change(lightness)))]));
}

/** Two colours mixed, `share` (0 … 1) of the first. */
export function mixed(first: string, second: string, share: number): string {
  const [a, b] = [triple(first), triple(second)];
  const part = (i: 0 | 1 | 2): number => a[i] * share + b[i] * (1 - share);
  return hex([part(0), part(1), part(2)]);
}

function triple(rgb: string): Triple {
  const part = (at: number): number => Number.parseInt(rgb.slice(at, at + 2), 16) / 255;
  return [part(0), part(2), part(4)];
}

function hex(parts: Triple): string {
  return parts
    .map((part) =>
      Math.round(part * 255)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')
    .toUpperCase();
}

function hslOf([red, green, blue]: Triple): Triple {
  const high = Math.max(red, green, blue);
  const low = Math.min(red, green, blue);
  const lightness = (high + low) / 2;
  const spread = high - low;
  if (spread === 0) return [0, 0, lightness];
  const saturation = spread / (1 - Math.abs(2 * lightness - 1));
  const sixth =
    high === red
      ? (green - blue) / spread
      : high === green
        ? 2 + (blue - red) / spread
        : 4 + (red - green) / spread;
  return [((sixth + 6) % 6) / 6, saturation, lightness];
}

function rgbOf([hue, saturation, lightness]: Triple): Triple {
  const reach = saturation * Math.min(lightness, 1 - lightness);
  const part = (n: number): number => {
    const k = (n + hue * 12) % 12;
    return lightness - reach * Math.max(-1, Math.min(k - 3, 9 - k, 1));
  };
  return [part(0), part(8), part(4)];
}

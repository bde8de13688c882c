const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Bytes as Base64, for Excel takes packages as text. */
export function base64(bytes: Uint8Array): string {
  const digit = (number: number): string => DIGITS.charAt(number & 63);
  const parts: string[] = [];
  for (let i = 0; i < bytes.length; i += 3) {
    const [a = 0, b = 0, c = 0] = [bytes[i], bytes[i + 1], bytes[i + 2]];
    const left = bytes.length - i;
    parts.push(
      digit(a >> 2) +
        digit((a << 4) | (b >> 4)) +
        (left > 1 ? digit((b << 2) | (c >> 6)) : '=') +
        (left > 2 ? digit(c) : '='),
    );
  }
  return parts.join('');
}

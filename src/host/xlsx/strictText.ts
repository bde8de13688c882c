/** The text of bytes in an encoding, `null` when they are not of it; `cut` forgives a last character cut off. */
export function strictText(bytes: Uint8Array, encoding: string, cut = false): string | null {
  return decodedBy(new TextDecoder(encoding, { fatal: true }), bytes, cut);
}

/** With a decoder made before with `fatal`, for the many small texts of a sheet. */
export function decodedBy(decoder: TextDecoder, bytes: Uint8Array, cut = false): string | null {
  try {
    return decoder.decode(bytes, { stream: cut });
  } catch {
    // A fatal decoder fails in one way only: the bytes are not of its encoding.
    return null;
  }
}

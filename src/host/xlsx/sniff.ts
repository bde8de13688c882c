import { strictText } from './strictText';

/** What a file is by its bytes, whatever its name says. */
export type FileKind =
  | { readonly kind: 'zip' | 'xls' | 'encrypted' | 'html' | 'empty' }
  | { readonly kind: 'text'; readonly encoding: 'UTF-8' | 'UTF-16' | 'GBK' }
  | { readonly kind: 'other' };

/** Looks at the head of the file only, and at the directory of an OLE2 container. */
export function sniff(bytes: Uint8Array): FileKind {
  if (bytes.length === 0) return { kind: 'empty' };
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04])) return { kind: 'zip' };
  if (startsWith(bytes, OLE2)) return { kind: holdsEncryptedPackage(bytes) ? 'encrypted' : 'xls' };
  // Worksheets of Excel 2.0–4.0 begin with a bare BOF record.
  if (bytes[0] === 0x09 && [0, 2, 4].includes(bytes[1] ?? 9) && bytes[3] === 0) return { kind: 'xls' };
  return textKind(bytes.subarray(0, HEAD));
}

const OLE2 = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const HEAD = 8192;

function startsWith(bytes: Uint8Array, head: readonly number[]): boolean {
  return head.every((byte, i) => bytes[i] === byte);
}

/**
 * A workbook with an opening password is an OLE2 container with a stream `EncryptedPackage`. Directory entries are
 * 128 bytes long and aligned to that; name length and type stand at 64 and 66 ([MS-CFB] 2.6.1).
 */
function holdsEncryptedPackage(bytes: Uint8Array): boolean {
  const name = Array.from('EncryptedPackage', (letter) => [letter.charCodeAt(0), 0]).flat();
  for (let at = 512; at + 128 <= bytes.length; at += 128) {
    if (bytes[at] !== 0x45 || bytes[at + 64] !== name.length + 2 || bytes[at + 66] !== 2) continue;
    if (startsWith(bytes.subarray(at), name)) return true;
  }
  return false;
}

function textKind(head: Uint8Array): FileKind {
  const utf16 = startsWith(head, [0xff, 0xfe]) || startsWith(head, [0xfe, 0xff]);
  if (!utf16 && head.includes(0)) return { kind: 'other' };
  const encoding = utf16 ? 'UTF-16' : ENCODINGS.find((name) => strictText(head, name, true) !== null);
  if (encoding === undefined) return { kind: 'other' };
  const found =
    strictText(head, encoding === 'UTF-16' && head[0] === 0xfe ? 'UTF-16BE' : encoding, true) ?? '';
  // Saved web pages (MHTML) and the tables that other programs export under the name .xls.
  if (
    /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)?<(?:!doctype\s+html|html|head|meta|body|table|style)\b/isu.test(
      found,
    )
  ) {
    return { kind: 'html' };
  }
  if (/^mime-version:/iu.test(found)) return { kind: 'html' };
  return isTable(found) ? { kind: 'text', encoding } : { kind: 'other' };
}

const ENCODINGS = ['UTF-8', 'GBK'] as const;

/** Delimited text: no control characters, and a comma, semicolon or tab somewhere. Not XML, JSON or a PDF. */
function isTable(found: string): boolean {
  return !/[\u0001-\u0008\u000e-\u001f]|^\s*[<{[%]/u.test(found) && /[,;\t，；]/u.test(found);
}

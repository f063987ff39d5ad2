import type { MediaType } from '../../domain/document.ts';

/** So many bytes from the start of a file decide its kind. */
export const headBytes = 1024;

const pdfMarker = Buffer.from('%PDF-', 'latin1');

/**
 * The kind of a file from its first bytes, never from its name; null when it is none that is read.
 * A PDF may have foreign bytes before its header (ISO 32000-1, Annex H, note 13), but not those of a program or an archive.
 */
export function mediaTypeOf(head: Uint8Array): MediaType | null {
  const bytes = Buffer.from(head.buffer, head.byteOffset, Math.min(head.byteLength, headBytes));
  if (startsWith(bytes, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])) return 'image/png';
  if (startsWith(bytes, [0xff, 0xd8, 0xff])) return 'image/jpeg';
  if (tiffMarkers.some((marker) => startsWith(bytes, marker))) return 'image/tiff';
  if (otherKinds.some((marker) => startsWith(bytes, marker))) return null;
  return bytes.includes(pdfMarker) ? 'application/pdf' : null;
}

const tiffMarkers = [
  [0x49, 0x49, 0x2a, 0x00],
  [0x4d, 0x4d, 0x00, 0x2a],
  [0x49, 0x49, 0x2b, 0x00],
  [0x4d, 0x4d, 0x00, 0x2b],
];

/** Windows and ELF programs, zip, gzip, OLE2: a PDF header behind them is a trick, not a document. */
const otherKinds = [
  [0x4d, 0x5a],
  [0x7f, 0x45, 0x4c, 0x46],
  [0x50, 0x4b, 0x03, 0x04],
  [0x1f, 0x8b],
  [0xd0, 0xcf, 0x11, 0xe0],
];

function startsWith(bytes: Uint8Array, marker: readonly number[]): boolean {
  return bytes.length >= marker.length && marker.every((value, index) => bytes[index] === value);
}

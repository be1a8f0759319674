/** 1980-01-01 00:00, the first moment that a zip archive can name. */
const firstMoment = 0x00210000;

const endOfDirectory = 0x06054b50;

/** The archive's own end record: it stands last, and has no comment here. */
const endRecordSize = 22;

/**
 * The same archive with every file dated 1980-01-01: the writer puts the time of the machine there, and the same table must
 * give the same bytes.
 */
export function withoutTimes(archive: Uint8Array): Uint8Array {
  const bytes = archive.slice();
  const view = new DataView(bytes.buffer);
  const end = bytes.length - endRecordSize;
  if (end < 0 || view.getUint32(end, true) !== endOfDirectory) return bytes;
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  for (let entry = 0; entry < count; entry += 1) {
    view.setUint32(at + 12, firstMoment, true);
    view.setUint32(view.getUint32(at + 42, true) + 10, firstMoment, true);
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return bytes;
}

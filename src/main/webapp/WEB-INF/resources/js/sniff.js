/** What a picture is, told from its first bytes, as the museum itself does; never from its name. */

const HEAD = 256 * 1024;
const BEGINNING = 1024;

/** How files begin that are pictures, or films in the same boxes, but not of a kind the museum takes. */
const OTHER_BEGINNINGS = ["BM", "II*\0", "MM\0*", "\0\0\x01\0", "8BPS", "\0\0\0\fJXL ", "\xff\n", "qoif"];

/**
 * @param {Blob} file
 * @returns {Promise<{type: string, width: number, height: number}>} type "other" for a picture the museum does not
 *     take, "" for something that is no picture; sides 0 when the head does not tell them
 */
export async function sniff(file) {
  const view = new DataView(await file.slice(0, HEAD).arrayBuffer());
  const known = [png, gif, webp, jpeg, other].map((read) => attempt(read, view)).find(Boolean);
  return known ?? { type: "", width: 0, height: 0 };
}

function attempt(read, view) {
  try {
    return read(view);
  } catch (error) {
    if (error instanceof RangeError) {
      return null; // Shorter than its own header claims.
    }
    throw error;
  }
}

function text(view, offset, length) {
  return String.fromCharCode(...Array.from({ length }, (_, i) => view.getUint8(offset + i)));
}

function png(view) {
  if (text(view, 0, 8) !== "\x89PNG\r\n\x1a\n") {
    return null;
  }
  return { type: "image/png", width: view.getUint32(16), height: view.getUint32(20) };
}

function gif(view) {
  if (!/^GIF8[79]a$/.test(text(view, 0, 6))) {
    return null;
  }
  return { type: "image/gif", width: view.getUint16(6, true), height: view.getUint16(8, true) };
}

function webp(view) {
  if (text(view, 0, 4) !== "RIFF" || text(view, 8, 4) !== "WEBP") {
    return null;
  }
  const type = "image/webp";
  switch (text(view, 12, 4)) {
    case "VP8X":
      return { type, width: 1 + uint24(view, 24), height: 1 + uint24(view, 27) };
    case "VP8L": {
      const bits = view.getUint32(21, true);
      return { type, width: 1 + (bits & 0x3fff), height: 1 + ((bits >> 14) & 0x3fff) };
    }
    default:
      return { type, width: view.getUint16(26, true) & 0x3fff, height: view.getUint16(28, true) & 0x3fff };
  }
}

function uint24(view, offset) {
  return view.getUint16(offset, true) | (view.getUint8(offset + 2) << 16);
}

/** Walks the segments to the start of frame; a long EXIF block may hide it beyond the head. */
function jpeg(view) {
  if (text(view, 0, 3) !== "\xff\xd8\xff") {
    return null;
  }
  const type = "image/jpeg";
  let at = 2;
  while (at + 9 < view.byteLength && view.getUint8(at) === 0xff) {
    const marker = view.getUint8(at + 1);
    const startOfFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (startOfFrame) {
      return { type, width: view.getUint16(at + 7), height: view.getUint16(at + 5) };
    }
    at += 2 + view.getUint16(at + 2);
  }
  return { type, width: 0, height: 0 };
}

/** HEIC, AVIF, TIFF and the like: pictures elsewhere. */
function other(view) {
  const beginning = text(view, 0, Math.min(BEGINNING, view.byteLength));
  const boxes = ["ftyp", "JXL "].some((mark) => beginning.startsWith(mark, 4));
  const markup = beginning.toLowerCase();
  const drawing = markup.includes("<svg") && !markup.includes("<html");
  return boxes || drawing || OTHER_BEGINNINGS.some((mark) => beginning.startsWith(mark))
    ? { type: "other", width: 0, height: 0 }
    : null;
}

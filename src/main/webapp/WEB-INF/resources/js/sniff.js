/** Detects the format of a picture from its first bytes, as the server does; never from its name. */

const HEAD = 256 * 1024;
const BEGINNING = 1024;

/** Signatures of formats that are not accepted: offset, bytes, and name of the format. */
const OTHER_MARKS = [
  [0, "BM", "bmp"],
  [0, "II*\0", "tiff"],
  [0, "MM\0*", "tiff"],
  [0, "\0\0\x01\0", "ico"],
  [0, "8BPS", "psd"],
  [0, "\0\0\0\fJXL ", "jxl"],
  [0, "\xff\n", "jxl"],
  [0, "qoif", "qoi"],
  [0, "%PDF", "pdf"],
  [0, "\x1aE\xdf\xa3", "video"],
  [8, "AVI ", "video"],
];
const AVIF = ["avif", "avis"];
const HEIC = ["heic", "heix", "hevc", "hevx", "heim", "heis", "mif1", "msf1"];

/**
 * @param {Blob} file
 * @returns {Promise<{type: string, width: number, height: number}>} the media type, a name such as "heic" for
 *     a format that is not accepted, or "" for no picture; sides are 0 if the first bytes do not contain them
 */
export async function sniff(file) {
  const view = new DataView(await file.slice(0, HEAD).arrayBuffer());
  const known = [png, gif, webp, jpeg, bmp, other].map((read) => attempt(read, view)).find(Boolean);
  return known ?? { type: "", width: 0, height: 0 };
}

function attempt(read, view) {
  try {
    return read(view);
  } catch (error) {
    if (error instanceof RangeError) {
      return null; // The file is shorter than its header claims.
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

/** Walks the segments to the start of frame, which a long EXIF block may push beyond the bytes read. */
function jpeg(view) {
  if (text(view, 0, 3) !== "\xff\xd8\xff") {
    return null;
  }
  const type = "image/jpeg";
  let at = 2;
  while (at + 9 < view.byteLength && view.getUint8(at) === 0xff) {
    const marker = view.getUint8(at + 1);
    const startOfFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (startOfFrame && marker !== 0xc0 && marker !== 0xc1 && marker !== 0xc2) {
      return { type: marker < 0xc9 ? "odd-jpeg" : "arithmetic-jpeg", width: 0, height: 0 };
    }
    if (startOfFrame) {
      return { type, width: view.getUint16(at + 7), height: view.getUint16(at + 5) };
    }
    at += 2 + view.getUint16(at + 2);
  }
  return { type, width: 0, height: 0 };
}

/** Accepts uncompressed bitmaps only; others get the name of their signature. */
function bmp(view) {
  const headers = [40, 52, 56, 108, 124];
  const plain = [0, 3];
  if (
    text(view, 0, 2) !== "BM" ||
    !headers.includes(view.getUint32(14, true)) ||
    !plain.includes(view.getUint32(30, true))
  ) {
    return null;
  }
  return { type: "image/bmp", width: view.getInt32(18, true), height: Math.abs(view.getInt32(22, true)) };
}

function other(view) {
  const beginning = text(view, 0, Math.min(BEGINNING, view.byteLength));
  const type = beginning.startsWith("ftyp", 4) ? inBoxes(beginning.slice(8, 12)) : marked(beginning);
  return type ? { type, width: 0, height: 0 } : null;
}

/** Pictures and videos use the same container format; the brand distinguishes them. */
function inBoxes(brand) {
  if (AVIF.includes(brand)) {
    return "avif";
  }
  return HEIC.includes(brand) ? "heic" : "video";
}

function marked(beginning) {
  const mark = OTHER_MARKS.find(([place, words]) => beginning.startsWith(words, place));
  const markup = beginning.toLowerCase();
  const drawing = markup.includes("<svg") && !markup.includes("<html");
  return mark?.[2] ?? (drawing ? "svg" : null);
}

/** Proposes titles from the names of files. */

/** What cameras, phones, programs and sites put before the number or time of a picture. */
const DEVICE = words(`img imgp dsc dscn dscf pxl mvimg vid fb wp signal whatsapp telegram tumblr reddit instagram
  snapchat screenshot screenshots screencapture capture bildschirmfoto scan scanned image images imagen bild photo
  photos foto picture pic download downloads attachment clipboard`);

/** What may stand in a title, but is none by itself. */
const EMPTY = words(`unnamed unbenannt untitled file paste pasted copy kopie edit edited export resized original
  thumbnail final the temp tmp new meme gif jpg jpeg png webp bmp`);

/**
 * Proposes a title: "IMG_2041 my-cat (final).jpeg" becomes "My cat (final)". A name that no person gave, such as a
 * camera's number, a hash or a time, becomes "".
 *
 * @param {string} name
 * @param {number} longest the maximum length of a title; a longer one is cut
 */
export function titleFrom(name, longest) {
  const stem = name.replace(/\.[a-z0-9]{2,5}$/i, "").normalize("NFC");
  const parts = stem
    .replace(/^0\d+\D/, "") // A number that orders files.
    .split(/[\s_\-.+~]+/)
    .filter((part) => part && !isCode(part));
  if (!parts.some((part) => isWord(part) && !DEVICE.has(bare(part)) && !EMPTY.has(bare(part)))) {
    return "";
  }
  const title = trim(parts).join(" ");
  return cut(title.charAt(0).toUpperCase() + title.slice(1), longest);
}

function words(list) {
  return new Set(list.split(/\s+/));
}

/** Removes a device's words and numbers from the beginning, and "(1)" or "copy" from the end. */
function trim(parts) {
  const rest = parts.slice(parts.findIndex((part) => !DEVICE.has(bare(part)) && !/^\W*\d+\W*$/.test(part)));
  const title = rest.length > 0 && DEVICE.has(bare(parts[0])) ? rest : parts;
  const last = title.findLastIndex((part) => !/^\(?(\d{1,3}|copy|kopie|edited)\)?$/i.test(part));
  return title.slice(0, last + 1);
}

/** Returns a word in lower case, without punctuation around it and digits after it. */
function bare(word) {
  return word.toLowerCase().replace(/^[^\p{L}\p{N}]+|[^\p{L}]+$/gu, "");
}

/** Tells whether it is a word: three letters, or one of a script that needs no more. */
function isWord(word) {
  return /\p{L}{3}/u.test(word) || /[^\P{L}\p{Script=Latin}]/u.test(word);
}

/** Tells whether it is a number, hash or key: long digits, hexadecimal digits, or letters and digits mixed. */
function isCode(word) {
  const plain = word.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
  return (
    /^\d{4,}$/.test(plain) ||
    /^(?=.*\d)[0-9a-f]{6,}$/.test(plain) ||
    /^wa\d+$/.test(plain) ||
    (plain.length >= 8 && (plain.match(/\d+/g) ?? []).length > 1) ||
    (/^[A-Za-z0-9]{10,}$/.test(word) && /[a-z][A-Z].*[a-z][A-Z]/.test(word) && /\d/.test(word))
  );
}

/** Cuts at grapheme boundaries, never inside an emoji. */
function cut(words, longest) {
  let kept = "";
  for (const { segment } of new Intl.Segmenter().segment(words)) {
    if (kept.length + segment.length > longest) {
      return kept.trim();
    }
    kept += segment;
  }
  return kept;
}

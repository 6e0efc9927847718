package org.mememuseum.picture;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;

/** Valid pictures that carry what must be removed: locations, comments, scripts, archives. */
public final class MarkedPictures {
  /** Part of every text that must be removed. */
  public static final String SECRET = "<script>secret-of-the-uploader</script>";

  private static final int PNG_HEADER_END = 33;

  private MarkedPictures() {}

  /** Returns an EXIF block: orientation, camera name, GPS location. */
  public static byte[] exif(int orientation) {
    byte[] maker = (SECRET + "\0").getBytes(ISO_8859_1);
    int entries = 3;
    int makerAt = 8 + 2 + entries * 12 + 4;
    int gpsAt = makerAt + maker.length + maker.length % 2;
    int numbersAt = gpsAt + 2 + 4 * 12 + 4;
    ByteBuffer tiff = ByteBuffer.allocate(numbersAt + 48).order(ByteOrder.LITTLE_ENDIAN);
    tiff.put("II*\0".getBytes(ISO_8859_1)).putInt(8).putShort((short) entries);
    entry(tiff, 0x10F, 2, maker.length, makerAt);
    entry(tiff, 0x112, 3, 1, orientation);
    entry(tiff, 0x8825, 4, 1, gpsAt);
    tiff.position(makerAt).put(maker).position(gpsAt).putShort((short) 4);
    entry(tiff, 1, 2, 2, 'N');
    entry(tiff, 2, 5, 3, numbersAt);
    entry(tiff, 3, 2, 2, 'E');
    entry(tiff, 4, 5, 3, numbersAt + 24);
    tiff.position(numbersAt);
    for (int number : new int[] {51, 30, 26, 7, 39, 8}) {
      tiff.putInt(number).putInt(1);
    }
    return tiff.array();
  }

  private static void entry(ByteBuffer tiff, int tag, int type, int count, int value) {
    tiff.putShort((short) tag).putShort((short) type).putInt(count).putInt(value);
  }

  /** Returns a JPEG with EXIF, GPS, XMP, IPTC, comments, and a web page after its end. */
  public static byte[] jpeg(int width, int height, int orientation) {
    byte[] plain = Pictures.jpeg(width, height);
    var bytes = new ByteArrayOutputStream();
    bytes.write(plain, 0, 2);
    segment(bytes, 0xFE, SECRET.getBytes(ISO_8859_1));
    segment(bytes, 0xE1, concat("Exif\0\0".getBytes(ISO_8859_1), exif(orientation)));
    segment(bytes, 0xE1, ("http://ns.adobe.com/xap/1.0/\0" + xmp()).getBytes(ISO_8859_1));
    segment(bytes, 0xED, concat("Photoshop 3.0\0".getBytes(ISO_8859_1), iptc()));
    segment(bytes, 0xEB, SECRET.getBytes(ISO_8859_1));
    bytes.write(plain, 2, plain.length - 2);
    bytes.writeBytes(("<html>" + SECRET + "</html>PK\3\4").getBytes(ISO_8859_1));
    return bytes.toByteArray();
  }

  private static byte[] iptc() {
    byte[] record = concat(new byte[] {0x1C, 2, 120, 0, (byte) SECRET.length()}, SECRET);
    byte[] head = {'8', 'B', 'I', 'M', 4, 4, 0, 0, 0, 0, 0, (byte) record.length};
    return concat(head, record);
  }

  private static String xmp() {
    return "<x:xmpmeta xmlns:x='adobe:ns:meta/'><rdf:RDF"
        + " xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'><rdf:Description"
        + " xmlns:dc='http://purl.org/dc/elements/1.1/' dc:source='secret-of-the-uploader'/>"
        + "</rdf:RDF></x:xmpmeta>";
  }

  private static void segment(ByteArrayOutputStream bytes, int marker, byte[] content) {
    bytes.write(0xFF);
    bytes.write(marker);
    bytes.write(content.length + 2 >> 8);
    bytes.write(content.length + 2);
    bytes.writeBytes(content);
  }

  /** Returns a JPEG in a wide colour space, whose pure red is not that of sRGB. */
  public static byte[] jpegWithProfile(int width, int height) {
    byte[] profile = ICC_Profile.getInstance(ColorSpace.CS_LINEAR_RGB).getData();
    byte[] plain = Pictures.jpeg(width, height);
    var bytes = new ByteArrayOutputStream();
    bytes.write(plain, 0, 20);
    byte[] head = "ICC_PROFILE\0\1\1".getBytes(ISO_8859_1);
    segment(bytes, 0xE2, concat(head, profile));
    bytes.write(plain, 20, plain.length - 20);
    return bytes.toByteArray();
  }

  /** Returns a PNG with EXIF, text, a time, an unknown chunk, and a web page after its end. */
  public static byte[] png(byte[] plain, int orientation) {
    var bytes = new ByteArrayOutputStream();
    bytes.write(plain, 0, PNG_HEADER_END);
    bytes.writeBytes(BadPictures.pngChunk("eXIf", exif(orientation)));
    bytes.writeBytes(pngText("tEXt", "Comment\0" + SECRET));
    bytes.writeBytes(pngText("iTXt", "XML:com.adobe.xmp\0\0\0\0\0" + xmp()));
    bytes.writeBytes(BadPictures.pngChunk("tIME", new byte[] {7, (byte) 0xEA, 1, 1, 1, 1, 1}));
    bytes.writeBytes(BadPictures.pngChunk("acTL", new byte[8]));
    bytes.writeBytes(pngText("meMe", SECRET));
    bytes.write(plain, PNG_HEADER_END, plain.length - PNG_HEADER_END);
    bytes.writeBytes(SECRET.getBytes(ISO_8859_1));
    return bytes.toByteArray();
  }

  private static byte[] pngText(String type, String text) {
    return BadPictures.pngChunk(type, text.getBytes(ISO_8859_1));
  }

  /** Returns a GIF with a comment, an unknown application block, and a script after its end. */
  public static byte[] gif(byte[] plain) {
    int colours = 13 + (3 << (plain[10] & 7) + 1);
    byte length = (byte) SECRET.length();
    var bytes = new ByteArrayOutputStream();
    bytes.write(plain, 0, colours);
    bytes.writeBytes(concat(new byte[] {0x21, (byte) 0xFE, length}, SECRET));
    bytes.write(0);
    bytes.writeBytes(concat(new byte[] {0x21, (byte) 0xFF, 11}, "XMP DataXMP"));
    bytes.writeBytes(concat(new byte[] {length}, SECRET));
    bytes.write(0);
    bytes.write(plain, colours, plain.length - colours);
    bytes.writeBytes(SECRET.getBytes(ISO_8859_1));
    return bytes.toByteArray();
  }

  /** Returns a WebP with EXIF, XMP, an unknown chunk, and a web page after its end. */
  public static byte[] webp(byte[] still, int width, int height, int orientation) {
    var chunks = new ByteArrayOutputStream();
    chunks.writeBytes(WebpPictures.chunk("VP8X", WebpPictures.extended(0x0C, width, height)));
    chunks.writeBytes(WebpPictures.pixels(still));
    chunks.writeBytes(WebpPictures.chunk("EXIF", exif(orientation)));
    chunks.writeBytes(WebpPictures.chunk("XMP ", xmp().getBytes(ISO_8859_1)));
    chunks.writeBytes(WebpPictures.chunk("meme", SECRET.getBytes(ISO_8859_1)));
    return concat(WebpPictures.file(chunks.toByteArray()), SECRET);
  }

  private static byte[] concat(byte[] start, String end) {
    return concat(start, end.getBytes(ISO_8859_1));
  }

  private static byte[] concat(byte[] start, byte[] end) {
    byte[] both = Arrays.copyOf(start, start.length + end.length);
    System.arraycopy(end, 0, both, start.length, end.length);
    return both;
  }
}

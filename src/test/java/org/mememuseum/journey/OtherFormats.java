package org.mememuseum.journey;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Map;
import java.util.TreeMap;
import org.mememuseum.picture.BadPictures;

/** First bytes of file formats that browsers and phones offer but the museum does not accept. */
final class OtherFormats {

  /** By a file name that tells the format; the last ones are not pictures. */
  static final Map<String, byte[]> BEGINNINGS = new TreeMap<>();

  static {
    BEGINNINGS.put("a.heic", heic());
    BEGINNINGS.put("b.avif", box("ftypavif"));
    BEGINNINGS.put("c.mp4", film());
    BEGINNINGS.put("d.jxl", file("\0\0\0\fJXL \r\n\u0087\n"));
    BEGINNINGS.put("e.jxl", file("\u00ff\n\u00fa\u001f"));
    BEGINNINGS.put("f.tif", file("II*\0\b\0\0\0"));
    BEGINNINGS.put("g.tif", file("MM\0*\0\0\0\b"));
    BEGINNINGS.put("h.psd", file("8BPS\0\1"));
    BEGINNINGS.put("i.ico", file("\0\0\1\0\1\0"));
    BEGINNINGS.put("j.qoi", file("qoif\0\0\1\0"));
    BEGINNINGS.put("k.bmp", BadPictures.packedBmp());
    BEGINNINGS.put("l.svg", BadPictures.svg());
    BEGINNINGS.put("m.pdf", file("%PDF-1.7\n"));
    BEGINNINGS.put("n.html", BadPictures.html());
    BEGINNINGS.put("o.jpg", BadPictures.text());
    BEGINNINGS.put("r.webm", file("\u001aE\u00df\u00a3"));
    BEGINNINGS.put("s.avi", file("RIFF\0\0\0\0AVI LIST"));
    BEGINNINGS.put("u.jpg", BadPictures.arithmeticJpeg());
    BEGINNINGS.put("p.png", file("\u0089PNG but no more"));
    BEGINNINGS.put("q.jpg", file("\u00ff\u00d8 but no more"));
  }

  private OtherFormats() {}

  static byte[] heic() {
    return box("ftypheic");
  }

  static byte[] film() {
    return box("ftypmp42");
  }

  private static byte[] box(String type) {
    return file("\0\0\0\u0018" + type + "\0\0\0\0");
  }

  private static byte[] file(String beginning) {
    return (beginning + "\0".repeat(200)).getBytes(ISO_8859_1);
  }
}

package org.mememuseum.adapter.imaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mememuseum.picture.JpegPictures;
import org.mememuseum.picture.MarkedPictures;
import org.mememuseum.picture.Pictures;
import org.mememuseum.picture.WebpPictures;

class LargePicturesIT {
  private static final int WIDTH = 8320;
  private static final int HEIGHT = 6250;

  @TempDir Path folder;

  @Test
  void fiftyTwoMegapixelsOfEveryFormatAtOnceFitIntoAHeapOf256Megabytes() throws Exception {
    BufferedImage painted = Pictures.painted(WIDTH, HEIGHT);
    String lying = write("lying.jpg", MarkedPictures.jpeg(WIDTH, HEIGHT, 6));
    String png = write("large.png", Pictures.written(painted, "png"));
    String webp = write("large.webp", WebpPictures.still(painted));
    var palette = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_BYTE_INDEXED);
    String gif = write("large.gif", Pictures.written(palette, "gif"));

    String scans = write("scans.jpg", JpegPictures.progressive(painted));

    String output = acceptAtOnce(lying, png, webp, gif, scans);

    assertThat(output).contains("width=6250, height=8320").contains("MB of heap");
    assertThat(output.lines().filter(line -> line.startsWith("Picture["))).hasSize(5);
  }

  private String write(String name, byte[] bytes) throws IOException {
    return Files.write(folder.resolve(name), bytes).toString();
  }

  /** Returns the output of a separate JVM after it has exited successfully. */
  private String acceptAtOnce(String... files) throws Exception {
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    List<String> command = new ArrayList<>();
    command.addAll(List.of(java.toString(), "-Xmx256m", "-Djava.awt.headless=true"));
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.add(LargeUploads.class.getName());
    command.addAll(List.of(files));
    Path output = folder.resolve("said");
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start();
    try {
      assertThat(process.waitFor(300, TimeUnit.SECONDS)).isTrue();
      String text = Files.readString(output, StandardCharsets.UTF_8);
      assertThat(process.exitValue()).as(text).isZero();
      return text;
    } finally {
      process.destroyForcibly();
    }
  }
}

package org.mememuseum.bench;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import javax.imageio.ImageIO;
import org.mememuseum.adapter.imaging.ImageIoProcessor;
import org.mememuseum.demo.DemoMemes;
import org.mememuseum.meme.Rendition;
import org.mememuseum.picture.Pictures;
import org.mememuseum.upload.ProcessedImage;
import org.mememuseum.upload.UploadLimits;

/**
 * Measures the sizes of the renditions of the demo collection and of pictures with few colours, and
 * how much processor time they take.
 */
public final class Renditions {
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final int ROUNDS = 6;
  private static final int MEGABYTES = 100;

  private record Work(String name, byte[] picture) {}

  private Renditions() {}

  /** Runs everything, in this process and without a server; takes about a minute. */
  public static void main(String[] arguments) throws IOException {
    List<Work> demo = new ArrayList<>();
    DemoMemes.all().forEach(meme -> demo.add(new Work(meme.fileName(), meme.draw())));
    List<Work> flat =
        List.of(
            new Work("16 colours", Pictures.written(blocks(900, 600, 16), "png")),
            new Work("red text", Pictures.written(text(800, 600), "png")),
            new Work("screenshot", Pictures.written(text(3840, 2160), "png")),
            new Work("photo of 3 megapixels", photo(demo, 2000, 1500)),
            new Work("photo of 12 megapixels", photo(demo, 4000, 3000)));
    Path folder = Files.createTempDirectory("renditions");
    measure("demo collection", demo, folder);
    for (Work each : flat) {
      measure(each.name(), List.of(each), folder);
    }
  }

  private static void measure(String title, List<Work> pictures, Path folder) throws IOException {
    long[] times = new long[ROUNDS];
    long show = 0;
    long medium = 0;
    long thumb = 0;
    for (int round = 0; round < ROUNDS; round++) {
      show = 0;
      medium = 0;
      thumb = 0;
      for (Work work : pictures) {
        long start = THREADS.getCurrentThreadCpuTime();
        ProcessedImage image = process(work, folder);
        times[round] += THREADS.getCurrentThreadCpuTime() - start;
        show += length(image, Rendition.SHOW);
        medium += length(image, Rendition.MEDIUM);
        thumb += length(image, Rendition.THUMB);
      }
    }
    Arrays.sort(times);
    System.out.printf(
        Locale.ROOT,
        "%s: %d pictures, show %d bytes, medium %d bytes, thumb %d bytes, %d ms (fastest of %d rounds)%n",
        title,
        pictures.size(),
        show,
        medium,
        thumb,
        times[0] / 1_000_000,
        ROUNDS);
  }

  private static long length(ProcessedImage image, Rendition rendition) throws IOException {
    return Files.size(image.files().get(image.picture().keptAs(rendition)));
  }

  private static ProcessedImage process(Work work, Path folder) throws IOException {
    Path source = Files.write(folder.resolve("source"), work.picture());
    Path target = Files.createDirectories(folder.resolve("work"));
    return new ImageIoProcessor(() -> UploadLimits.STANDARD, MEGABYTES).process(source, target);
  }

  private static byte[] photo(List<Work> demo, int width, int height) throws IOException {
    byte[] jpeg =
        demo.stream()
            .filter(work -> work.name().endsWith("jpg"))
            .findFirst()
            .orElseThrow()
            .picture();
    var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = image.createGraphics();
    pen.drawImage(ImageIO.read(new ByteArrayInputStream(jpeg)), 0, 0, width, height, null);
    pen.dispose();
    return Pictures.written(image, "jpeg");
  }

  private static BufferedImage blocks(int width, int height, int colours) {
    var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        int number = (x / 12 * 7 + y / 12 * 13 + x / 12 * (y / 12)) % colours;
        image.setRGB(x, y, Color.HSBtoRGB((float) number / colours, 1, 0.9f));
      }
    }
    return image;
  }

  private static BufferedImage text(int width, int height) {
    var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = image.createGraphics();
    pen.setColor(Color.WHITE);
    pen.fillRect(0, 0, width, height);
    pen.setFont(new Font(Font.SANS_SERIF, Font.BOLD, 24));
    for (int y = 40; y < height; y += 40) {
      pen.setColor(y % 80 == 0 ? Color.RED : new Color(0, 0xA0, 0));
      pen.drawString("Letters of one colour on white, line " + y, 20 + y % 200, y);
    }
    pen.dispose();
    return image;
  }
}

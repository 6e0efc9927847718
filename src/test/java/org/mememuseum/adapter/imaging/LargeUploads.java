package org.mememuseum.adapter.imaging;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.mememuseum.upload.ProcessedImage;
import org.mememuseum.upload.UploadLimits;

/** A program that accepts all given files at once and reports how much memory that took. */
final class LargeUploads {
  private LargeUploads() {}

  public static void main(String[] arguments) throws Exception {
    var processor = new ImageIoProcessor(() -> UploadLimits.STANDARD, 100);
    ExecutorService threads = Executors.newFixedThreadPool(arguments.length);
    List<Callable<ProcessedImage>> uploads = new ArrayList<>();
    for (String argument : arguments) {
      Path source = Path.of(argument);
      Path work = Files.createTempDirectory(source.getParent(), "work");
      uploads.add(() -> processor.process(source, work));
    }
    long start = System.nanoTime();
    try {
      for (Future<ProcessedImage> upload : threads.invokeAll(uploads)) {
        System.out.println(upload.get().picture());
      }
    } finally {
      threads.shutdown();
    }
    System.out.printf(
        "%d ms, at most %d MB of heap%n",
        (System.nanoTime() - start) / 1_000_000, heapPeak() / 1_000_000);
  }

  private static long heapPeak() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == MemoryType.HEAP)
        .map(MemoryPoolMXBean::getPeakUsage)
        .mapToLong(usage -> usage.getUsed())
        .sum();
  }
}

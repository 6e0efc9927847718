package org.mememuseum.adapter.imaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mememuseum.picture.Pictures;
import org.mememuseum.upload.ImageProcessor;
import org.mememuseum.upload.UploadLimits;

class RedeploymentTest {
  @TempDir Path folder;

  @Test
  void libwebpWorksInEveryClassLoaderOfOneVirtualMachine() throws Exception {
    Path source = Files.write(folder.resolve("source"), Pictures.webp(100, 100));
    for (int deployment = 0; deployment < 2; deployment++) {
      Path work = Files.createDirectory(folder.resolve("work" + deployment));
      try (var loader = new URLClassLoader(classPath(), ClassLoader.getPlatformClassLoader())) {
        processIn(loader, source, work);
      }
      assertThat(work.resolve("show.webp")).isNotEmptyFile();
    }
  }

  private static void processIn(ClassLoader loader, Path source, Path work) throws Exception {
    Class<?> limits = loader.loadClass(UploadLimits.class.getName());
    Class<?> type = loader.loadClass(ImageIoProcessor.class.getName());
    Object standard = limits.getField("STANDARD").get(null);
    Supplier<Object> supplier = () -> standard;
    Object processor = type.getConstructor(Supplier.class, int.class).newInstance(supplier, 100);
    loader
        .loadClass(ImageProcessor.class.getName())
        .getMethod("process", Path.class, Path.class)
        .invoke(processor, source, work);
  }

  private static URL[] classPath() throws Exception {
    List<URL> urls = new ArrayList<>();
    for (String each : System.getProperty("java.class.path").split(File.pathSeparator)) {
      urls.add(Path.of(each).toUri().toURL());
    }
    return urls.toArray(URL[]::new);
  }
}

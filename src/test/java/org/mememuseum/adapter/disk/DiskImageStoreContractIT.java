package org.mememuseum.adapter.disk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mememuseum.upload.ImageStore;
import org.mememuseum.upload.ImageStoreContract;

class DiskImageStoreContractIT implements ImageStoreContract {
  @TempDir private Path folder;
  private Path pictures;

  @BeforeEach
  void chooseFolder() {
    pictures = folder.resolve("not/there/yet");
  }

  @Override
  public ImageStore store() {
    return new DiskImageStore(pictures);
  }

  @Override
  public ImageStore brokenStore() {
    try {
      return new DiskImageStore(Files.writeString(folder.resolve("a-file"), "no folder"));
    } catch (IOException cause) {
      throw new java.io.UncheckedIOException(cause);
    }
  }

  @Test
  void theCheckLeavesNothingBehind() throws IOException {
    store().check();

    try (var left = Files.list(pictures)) {
      assertThat(left).isEmpty();
    }
  }
}

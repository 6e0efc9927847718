package org.mememuseum.adapter.disk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mememuseum.upload.ImageStoreUnavailableException;

class FullDiskTest {
  private static final int DISK = 1024 * 1024;

  private FileSystem disk;
  private Path root;

  @BeforeEach
  void format() {
    disk = Jimfs.newFileSystem(Configuration.unix().toBuilder().setMaxSize(DISK).build());
    root = disk.getPath("/pictures");
  }

  @AfterEach
  void close() throws IOException {
    disk.close();
  }

  @Test
  void thereIsRoomOnAnEmptyDisk() throws IOException {
    assertThatCode(new DiskImageStore(root)::check).doesNotThrowAnyException();
    assertThat(root).isEmptyDirectory();
  }

  @Test
  void aDiskThatTakesAnEmptyFileAndNoPictureIsSaidToBeAway() throws IOException {
    Files.createDirectories(root);
    Files.write(root.resolve("filling"), new byte[DISK - 32 * 1024]);
    Files.createFile(root.resolve("empty"));

    assertThatThrownBy(new DiskImageStore(root)::check)
        .isInstanceOf(ImageStoreUnavailableException.class);
    assertThat(root).isDirectoryNotContaining(file -> file.toString().endsWith(".part"));
  }
}

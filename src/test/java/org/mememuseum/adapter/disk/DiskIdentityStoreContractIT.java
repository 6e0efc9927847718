package org.mememuseum.adapter.disk;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.mememuseum.upload.IdentityStore;
import org.mememuseum.upload.IdentityStoreContract;

class DiskIdentityStoreContractIT implements IdentityStoreContract {
  @TempDir private Path folder;

  @Override
  public IdentityStore identity() {
    return new DiskImageStore(folder.resolve("not/there/yet")).identity();
  }
}

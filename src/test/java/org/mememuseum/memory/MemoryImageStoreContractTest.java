package org.mememuseum.memory;

import org.mememuseum.upload.ImageFolder;
import org.mememuseum.upload.ImageStore;
import org.mememuseum.upload.ImageStoreContract;

class MemoryImageStoreContractTest implements ImageStoreContract {
  private final MemoryImages images = new MemoryImages();

  @Override
  public ImageStore store() {
    return images;
  }

  @Override
  public ImageStore brokenStore() {
    return new MemoryImages().breakDown();
  }

  @Override
  public void putBack(ImageFolder folder) {
    images.putBack(folder);
  }
}

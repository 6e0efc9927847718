package org.mememuseum.memory;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.mememuseum.meme.Edit;
import org.mememuseum.meme.EditStore;
import org.mememuseum.meme.MemeId;

/** Edits in memory. */
public final class MemoryEdits implements EditStore {
  private final MemoryMemes memes;
  private final List<Edit> edits = new ArrayList<>();

  /**
   * @param memes whose details are changed
   */
  public MemoryEdits(MemoryMemes memes) {
    this.memes = memes;
  }

  @Override
  public synchronized void edit(Edit edit) {
    memes.edit(edit);
    edits.add(edit);
  }

  @Override
  public synchronized List<Edit> findByMeme(MemeId meme, int limit) {
    return edits.stream()
        .filter(edit -> edit.meme().equals(meme))
        .sorted(Comparator.comparing(Edit::at).reversed())
        .limit(limit)
        .toList();
  }
}

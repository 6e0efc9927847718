package org.mememuseum.meme;

import java.util.List;

/** Changes the details of memes, and stores what they were. */
public interface EditStore {
  /**
   * Replaces the details of a meme, if they still are those before the edit, and adds the edit to
   * the meme's history. Its status, counts and place in listings stay; it is listed by its new tags
   * and category. Part of the caller's transaction. Atomic: of two edits of the same details, one
   * succeeds. An adapter may detect a conflict only at commit.
   *
   * @throws EditConflictException if the meme has other details or is withdrawn, or, at commit, if
   *     its status changes at the same time; nothing is changed
   * @throws org.mememuseum.NotFoundException if there is no such meme
   */
  void edit(Edit edit);

  /** Returns the last edits of a meme, newest first; may lack uncommitted ones. */
  List<Edit> findByMeme(MemeId meme, int limit);
}

package org.mememuseum.reaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mememuseum.member.Members.aMember;
import static org.mememuseum.meme.Memes.aMeme;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mememuseum.Cursor;
import org.mememuseum.NotFoundException;
import org.mememuseum.Page;
import org.mememuseum.member.SomeQuotas;
import org.mememuseum.meme.MemeId;
import org.mememuseum.memory.MemoryMemes;
import org.mememuseum.memory.MovableClock;
import org.mememuseum.memory.RecordedEvents;

class CommentsTest {
  private final MemoryMemes memes = new MemoryMemes();
  private final Written written = new Written();
  private final MovableClock clock = new MovableClock();
  private final Comments comments =
      new Comments(memes, written, SomeQuotas.plenty(clock), new RecordedEvents<>(), clock);

  @Test
  void underAMemeThatWasTakenDownNothingIsWrittenChangedOrRemoved() {
    var writer = aMember().build();
    var meme = aMeme().approved(Instant.EPOCH).build();
    memes.add(meme);
    var comment = comments.write(meme.id(), new CommentText("Ha."), writer);
    memes.change(meme.withdraw());

    assertThatThrownBy(() -> comments.write(meme.id(), new CommentText("Again."), writer))
        .isInstanceOf(NotFoundException.class);
    assertThatThrownBy(() -> comments.edit(comment.id(), new CommentText("Oh."), writer))
        .isInstanceOf(NotFoundException.class);
    assertThatThrownBy(() -> comments.remove(comment.id(), writer))
        .isInstanceOf(NotFoundException.class);

    assertThat(written.all).containsExactly(comment);
  }

  /** Writes immediately, as DynamoDB does, even if the use case fails later. */
  private static final class Written implements CommentStore {
    private final List<Comment> all = new ArrayList<>();

    @Override
    public void add(Comment comment) {
      all.add(comment);
    }

    @Override
    public Optional<Comment> find(CommentId id) {
      return all.stream().filter(stored -> stored.id().equals(id)).findFirst();
    }

    @Override
    public void update(Comment comment) {
      all.replaceAll(stored -> stored.id().equals(comment.id()) ? comment : stored);
    }

    @Override
    public boolean remove(CommentId id) {
      return all.removeIf(stored -> stored.id().equals(id));
    }

    @Override
    public Page<Comment> findUnder(MemeId meme, Optional<Cursor> after, int size) {
      return new Page<>(List.copyOf(all), Optional.empty());
    }
  }
}

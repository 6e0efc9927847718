package org.mememuseum.upload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mememuseum.Await;
import org.mememuseum.MuseumException;
import org.mememuseum.MuseumException.Kind;
import org.mememuseum.member.MemberId;
import org.mememuseum.member.TooManyAttemptsException;
import org.mememuseum.meme.Memes;
import org.mememuseum.meme.Rendition;
import org.mememuseum.memory.MovableClock;

class ProcessingQueueTest {
  private static final Path FILE = Path.of("picture");
  private static final MemberId ANNA = MemberId.next(Instant.EPOCH);
  private static final MemberId BERT = MemberId.next(Instant.EPOCH.plusMillis(1));
  private static final MemberId CARL = MemberId.next(Instant.EPOCH.plusMillis(2));
  private static final Duration LONG = Duration.ofSeconds(20);
  private static final Duration SHORT = Duration.ofMillis(100);

  private final MovableClock clock = new MovableClock();
  private final ProcessedImage image = new ProcessedImage(Memes.aMeme().build().picture(), files());
  private final CountDownLatch mayEnd = new CountDownLatch(1);
  private final AtomicInteger started = new AtomicInteger();
  private final List<ProcessingQueue> queues = new ArrayList<>();

  @AfterEach
  void close() {
    mayEnd.countDown();
    queues.forEach(ProcessingQueue::close);
  }

  @Test
  void whatTheProcessorMakesIsHandedOn() {
    var queue = queue((file, folder) -> image, LONG, LONG);

    assertThat(queue.process(FILE, FILE, ANNA)).isSameAs(image);
  }

  @Test
  void whatTheProcessorRefusesIsRefused() {
    var refusal = new PictureRefusedException(PictureRefusedException.Reason.DAMAGED);
    var queue =
        queue(
            (file, folder) -> {
              throw refusal;
            },
            LONG,
            LONG);

    assertThatThrownBy(() -> queue.process(FILE, FILE, ANNA)).isSameAs(refusal);
    assertThatThrownBy(() -> queue.process(FILE, FILE, ANNA)).isSameAs(refusal);
  }

  @Test
  void whoComesWhileTheLineIsFullIsToldAtOnce() {
    var queue = queue(this::waiting, LONG, LONG);
    var first = inTheBackground(queue, ANNA);
    Await.until("one is worked on", () -> started.get() == 1);
    var others = List.of(inTheBackground(queue, BERT), inTheBackground(queue, CARL));

    assertThat(refusalOfOne(others))
        .hasMessage("picture.busy")
        .returns(Kind.UNAVAILABLE, MuseumException::kind)
        .returns(true, refusal -> refusal.retryAfter().isPresent());
    assertThat(started).hasValue(1);
    mayEnd.countDown();

    assertThat(first.join()).isSameAs(image);
    Await.until("who waited had a turn", () -> others.stream().anyMatch(this::isDone));
  }

  @Test
  void oneMembersPicturesDoNotFillTheLine() {
    var queue = queue(new ProcessingLimits(1, 9, 2, LONG, LONG), this::waiting);
    inTheBackground(queue, ANNA);
    Await.until("one is worked on", () -> started.get() == 1);

    assertThat(refusalOfOne(List.of(inTheBackground(queue, ANNA), inTheBackground(queue, ANNA))))
        .hasMessage("picture.tooManyAtOnce")
        .returns(Kind.TOO_MANY, MuseumException::kind);
    var other = inTheBackground(queue, BERT);
    mayEnd.countDown();

    assertThat(other.join()).isSameAs(image);
  }

  @Test
  void whatTakesTooLongIsToldToEndAndRefused() throws InterruptedException {
    var ended = new CountDownLatch(1);
    var queue =
        queue(
            (file, folder) -> {
              try {
                return waiting(file, folder);
              } finally {
                ended.countDown();
              }
            },
            SHORT,
            LONG);

    assertThat(refusal(queue, ANNA)).hasMessage("picture.tooMuchWork");
    assertThat(ended.await(0, TimeUnit.SECONDS)).isTrue();
  }

  @Test
  void whoWaitsInALineThatDoesNotMoveIsSentAway() {
    var stuck = new CountDownLatch(1);
    var queue =
        queue(
            (file, folder) -> {
              started.incrementAndGet();
              awaitWhateverHappens(stuck);
              return image;
            },
            SHORT,
            LONG);
    inTheBackground(queue, ANNA);
    Await.until("one is worked on", () -> started.get() == 1);

    assertThat(refusal(queue, BERT)).hasMessage("picture.busy");
    stuck.countDown();
    Await.until("all is well again", () -> queue.process(FILE, FILE, BERT) == image);
    assertThat(started).as("nothing was done for whom nobody waits").hasValue(2);
  }

  @Test
  void whoHasUsedUpTheirShareOfTheProcessorWaitsForTheNextHour() {
    var queue = queue(this::computing, LONG, Duration.ofNanos(1));
    clock.advance(Duration.ofMinutes(20));
    queue.process(FILE, FILE, ANNA);

    assertThat(refusal(queue, ANNA))
        .isInstanceOf(TooManyAttemptsException.class)
        .hasMessage("picture.tooMany");
    assertThat(queue.process(FILE, FILE, BERT)).isSameAs(image);
    clock.advance(refusal(queue, ANNA).retryAfter().orElseThrow());
    assertThat(queue.process(FILE, FILE, ANNA)).isSameAs(image);
  }

  @Test
  void whatIsRefusedIsChargedToo() {
    var queue =
        queue(
            (file, folder) -> {
              computing(file, folder);
              throw new PictureRefusedException(PictureRefusedException.Reason.DAMAGED);
            },
            LONG,
            Duration.ofNanos(1));

    assertThat(refusal(queue, ANNA)).hasMessage("picture.damaged");
    assertThat(refusal(queue, ANNA)).hasMessage("picture.tooMany");
  }

  private static Map<Rendition, Path> files() {
    return Stream.of(Rendition.ORIGINAL, Rendition.MEDIUM, Rendition.THUMB, Rendition.SHARE)
        .collect(Collectors.toMap(Function.identity(), rendition -> FILE));
  }

  private ProcessingQueue queue(ImageProcessor processor, Duration deadline, Duration perHour) {
    return queue(new ProcessingLimits(1, 1, 2, deadline, perHour), processor);
  }

  private ProcessingQueue queue(ProcessingLimits limits, ImageProcessor processor) {
    var queue = new ProcessingQueue(processor, limits, Executors.defaultThreadFactory(), clock);
    queues.add(queue);
    return queue;
  }

  private static CompletableFuture<ProcessedImage> inTheBackground(
      ProcessingQueue queue, MemberId by) {
    return CompletableFuture.supplyAsync(
        () -> queue.process(FILE, FILE, by), task -> new Thread(task).start());
  }

  private boolean isDone(CompletableFuture<ProcessedImage> work) {
    return work.isDone() && !work.isCompletedExceptionally() && work.join() == image;
  }

  private static MuseumException refusalOfOne(List<CompletableFuture<ProcessedImage>> uploads) {
    Await.until(
        "one is refused",
        () -> uploads.stream().anyMatch(CompletableFuture::isCompletedExceptionally));
    return uploads.stream()
        .filter(CompletableFuture::isCompletedExceptionally)
        .map(work -> work.handle((done, failed) -> (MuseumException) failed.getCause()).join())
        .findFirst()
        .orElseThrow();
  }

  private static MuseumException refusal(ProcessingQueue queue, MemberId by) {
    try {
      queue.process(FILE, FILE, by);
      throw new AssertionError("It was not refused.");
    } catch (MuseumException refused) {
      return refused;
    }
  }

  private ProcessedImage waiting(Path file, Path folder) {
    started.incrementAndGet();
    try {
      mayEnd.await();
      return image;
    } catch (InterruptedException interrupted) {
      throw new CancellationException();
    }
  }

  private ProcessedImage computing(Path file, Path folder) {
    long from = System.nanoTime();
    while (System.nanoTime() - from < Duration.ofMillis(5).toNanos()) {
      Thread.onSpinWait();
    }
    return image;
  }

  private static void awaitWhateverHappens(CountDownLatch latch) {
    while (latch.getCount() > 0) {
      Thread.onSpinWait();
    }
  }
}

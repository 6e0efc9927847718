package org.mememuseum.demo;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The comments and likes of each meme. */
public final class DemoComments {
  /** One member's comment on one meme. */
  public record Remark(DemoMember author, String text) {}

  private record Reaction(String fileName, int likes, List<Remark> remarks) {}

  /**
   * A paragraph for each meme: its file, the number of likes, and the comments with their authors.
   */
  private static final String GUEST_BOOK =
      """
      one-variable.png 6
      audio-guide: You are now standing before isFlag2. Press 2 for theFlag.
      velvet-rope: The cat is right. temp is timeless.

      both-branches.png 4
      ticket-booth: I only sold one ticket for that track.
      night-guard: Ours. Theirs. Bang.

      paper-jam.jpg 5
      coat-check: I whisper when I walk past mine.
      gift-shop: It knows what you did to the toner.

      not-a-feature.jpg 3
      dusty-bust: I have seen him! He was right here. He was just h
      squeaky-floor: Cannot reproduce. Closing.

      scope-creep.jpg 5
      velvet-rope: We tried to keep it out. It asked for one small thing.
      lost-umbrella: It followed me home and now it wants a login page.

      senior-duck.jpg 9
      night-guard: I explained the alarm to it. It was unplugged. The alarm, not the duck.
      audio-guide: I could learn from the silence.
      school-trip: Can it do fractions?

      status-page.jpg 8
      fire-exit: I am over here. Whenever you like.
      wet-paint: At least it dries quickly.
      night-guard: The scarf has better uptime than the server.

      one-tiny-change.jpg 12
      night-guard: It is Saturday, 03:12. I can hear the pagers from here.
      gift-shop: We sell that button. No refunds.
      coat-check: He has already taken his coat.
      fire-exit: I open from the inside.
      ticket-booth: One ticket filed. Two. Forty.

      best-loved-work.jpg 10
      night-guard: I guard it. It guards me.
      fire-exit: Always the extinguisher, never the exit.
      school-trip: We drew it. Twenty-eight times.

      reply-all.webp 7
      audio-guide: Note the eyes, which follow you to the human resources department.
      dusty-bust: I was in copy. I have been like this ever since.

      unread-notifications.jpg 11
      dusty-bust: In my day the grapes were silent.
      audio-guide: The pear has been muted for eight hours.
      lost-umbrella: I am one of the 3841.
      gift-shop: Available as a fridge magnet. It buzzes.

      do-not-wake.gif 9
      squeaky-floor: I have never been so careful.
      coat-check: I waited until it finished. I live here now.
      school-trip: it has a tail you can count the stripes

      tell-the-dustpan.png 8
      squeaky-floor: I held him as he stopped.
      lost-umbrella: The other sock knows something.

      one-square.jpg 3
      ticket-booth: The queue also moves one square a day.
      velvet-rope: Nobody passes me either. I call it culture.

      potion-economics.png 5
      gift-shop: I see no problem here.
      school-trip: He should have saved before the talking.

      the-box.png 9
      coat-check: I have filed it under furniture.
      gift-shop: The box alone: 40 gold.

      tea-temperature.png 4
      night-guard: My thermos disagrees and burned me to prove it.
      audio-guide: The green area is not accessible to visitors.

      one-rows.jpg 6
      school-trip: I did the font.
      coat-check: The one with the umbrella got the best mark.

      grown-up.webp 4
      wet-paint: We both only want to be left alone.
      dusty-bust: It repotted itself. I saw it.

      estimated-arrival.webp 7
      ticket-booth: It rang once, quietly, in spring, while I was out.
      lost-umbrella: I have been out for delivery since 1998.

      dark-mode.jpg 6
      night-guard: Finally. My eyes.
      wet-paint: Somebody please do the sun.

      honours.jpg 8
      school-trip: ours only ate the easy parts
      audio-guide: Listen closely and you can hear the footnotes.
      velvet-rope: He may skip the queue.

      accept-all.jpg 7
      ticket-booth: The button that says no is behind the dragon.
      gift-shop: Are they oatmeal? I need to know before I consent.

      could-have-been-a-huddle.jpg 5
      fire-exit: Point 4 was me.
      coat-check: Thirty identical coats. It was a long evening.
      """;

  private static final Map<String, Reaction> REACTIONS =
      Arrays.stream(GUEST_BOOK.split("\n\n"))
          .map(DemoComments::reaction)
          .collect(Collectors.toMap(Reaction::fileName, Function.identity()));

  private DemoComments() {}

  /** Returns one to five comments on the meme, oldest first. */
  public static List<Remark> on(DemoMeme meme) {
    return to(meme).remarks();
  }

  /** Returns the members who like the meme, each once; twelve for the most popular. */
  public static List<DemoMember> likersOf(DemoMeme meme) {
    return DemoMember.AUDIENCE.subList(0, to(meme).likes());
  }

  private static Reaction to(DemoMeme meme) {
    return Objects.requireNonNull(REACTIONS.get(meme.fileName()), meme::fileName);
  }

  private static Reaction reaction(String paragraph) {
    List<String> lines = paragraph.lines().toList();
    String[] heading = lines.get(0).split(" ");
    List<Remark> remarks = lines.stream().skip(1).map(DemoComments::remark).toList();
    return new Reaction(heading[0], Integer.parseInt(heading[1]), remarks);
  }

  private static Remark remark(String line) {
    int colon = line.indexOf(": ");
    return new Remark(new DemoMember(line.substring(0, colon)), line.substring(colon + 2));
  }
}

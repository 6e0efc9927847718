package org.mememuseum.demo;

import java.util.List;
import java.util.function.Consumer;
import org.mememuseum.demo.kit.Artwork;
import org.mememuseum.demo.kit.Brush;
import org.mememuseum.demo.scene.*;

/**
 * The demo collection's catalogue, in the order of publishing; the last one is on top of the hall.
 */
public final class DemoMemes {
  private static final List<DemoMeme> ALL =
      List.of(
          new DemoMeme(
              "tea-temperature.png",
              "Temperature of my tea, observed",
              "A longitudinal study. The sample drinks it anyway.",
              List.of("tea", "graph", "science", "cup"),
              "science",
              still(1200, 900, TeaGraph::paint)),
          new DemoMeme(
              "potion-economics.png",
              "The economics of saving the world",
              "Inflation spares no kingdom. Drawn one fat pixel at a time.",
              List.of("pixelart", "games", "shop", "hero"),
              "games",
              still(960, 720, PixelShop::paint)),
          new DemoMeme(
              "one-rows.jpg",
              "Group project",
              "A study in load balancing.",
              List.of("school", "mice", "teamwork", "boat"),
              "school",
              still(1500, 800, GroupProject::paint)),
          new DemoMeme(
              "one-variable.png",
              "Where the time goes when I program",
              "Method: stopwatch and regret. The eighth name was final. The ninth as well.",
              List.of("code", "graph", "naming", "cat"),
              "technology",
              still(1200, 900, NamingChart::paint)),
          new DemoMeme(
              "grown-up.webp",
              "The most grown-up resident of this flat",
              "Pays no rent, yet nobody dares to bring it up.",
              List.of("plant", "home", "adulting"),
              "life",
              still(900, 1200, GrownUpPlant::paint)),
          new DemoMeme(
              "both-branches.png",
              "Both branches passed all their tests",
              "And then they met. Toy railway, one track.",
              List.of("git", "merge", "trains", "code"),
              "technology",
              still(1280, 800, MergeConflict::paint)),
          new DemoMeme(
              "paper-jam.jpg",
              "It can smell a deadline",
              "Portrait of a printer, taken from a respectful distance.",
              List.of("printer", "office", "monster"),
              "work",
              still(1080, 1080, OfficePrinter::paint)),
          new DemoMeme(
              "not-a-feature.jpg",
              "Wanted: the bug",
              "Hangs in every office. Has never once been found at home.",
              List.of("bug", "poster", "code", "beetle"),
              "technology",
              still(900, 1200, WantedBug::paint)),
          new DemoMeme(
              "estimated-arrival.webp",
              "Estimated arrival: yes",
              "The driver has left the depot. The driver can still see the depot.",
              List.of("snail", "delivery", "parcel"),
              "internet",
              still(1600, 720, SnailDelivery::paint)),
          new DemoMeme(
              "one-square.jpg",
              "Moves one square a day",
              "A seminar on leadership, with a volunteer.",
              List.of("chess", "king", "boss", "strategy"),
              "games",
              still(1000, 1250, ChessKing::paint)),
          new DemoMeme(
              "scope-creep.jpg",
              "Scope creep, next 6 sprints",
              "Shy at first. Eats estimates.",
              List.of("sign", "monster", "project", "deadline"),
              "work",
              still(960, 1200, ScopeCreep::paint)),
          new DemoMeme(
              "dark-mode.jpg",
              "The moon has no dark side",
              "Settings, display, celestial bodies.",
              List.of("moon", "night", "darkmode", "space"),
              "science",
              still(1600, 800, MoonDarkMode::paint)),
          new DemoMeme(
              "the-box.png",
              "The box it came in",
              "Real estate is about location, said the cat, and sat down.",
              List.of("cat", "box", "comic"),
              "animals",
              still(1200, 960, BoxChoice::paint)),
          new DemoMeme(
              "honours.jpg",
              "Ate my homework, graduated with honours",
              "He had read it more thoroughly than I had.",
              List.of("dog", "homework", "graduation"),
              "school",
              still(1080, 1080, HonoursDog::paint)),
          new DemoMeme(
              "accept-all.jpg",
              "We value your privacy",
              "The hoard is kept for legitimate interest only.",
              List.of("dragon", "cookies", "privacy", "knight"),
              "internet",
              still(1280, 960, DragonPrivacy::paint)),
          new DemoMeme(
              "tell-the-dustpan.png",
              "Tell the dustpan I loved her",
              "A tragedy in four panels and one sock.",
              List.of("comic", "robot", "sock", "home"),
              "life",
              still(900, 1600, VacuumComic::paint)),
          new DemoMeme(
              "could-have-been-a-huddle.jpg",
              "This meeting could have been a huddle",
              "Minutes of the meeting: all of them.",
              List.of("penguin", "meeting", "ice"),
              "animals",
              still(1280, 860, PenguinMeeting::paint)),
          new DemoMeme(
              "best-loved-work.jpg",
              "Best loved work of the year",
              "Visitors stood before it for twenty minutes. It stood before them for eleven years.",
              List.of("museum", "guard", "art", "fire"),
              "art",
              still(1400, 960, BestLovedWork::paint)),
          new DemoMeme(
              "senior-duck.jpg",
              "Has solved 412 bugs",
              "Staff engineer. Listens first. Also listens last.",
              List.of("duck", "debugging", "code"),
              "technology",
              still(1080, 1080, SeniorDuck::paint)),
          new DemoMeme(
              "status-page.jpg",
              "All systems operational",
              "The scarf is for the incident report, which is going to be long.",
              List.of("server", "fire", "dog", "knitting"),
              "technology",
              still(1280, 900, CalmServerRoom::paint)),
          new DemoMeme(
              "reply-all.webp",
              "The Courtier, moments after “Reply all”",
              "Cat on canvas. The recall message has been painted over.",
              List.of("cat", "painting", "office", "e-mail"),
              "art",
              still(1000, 1250, ReplyAll::paint)),
          new DemoMeme(
              "do-not-wake.gif",
              "Loading. Do not wake the process.",
              "The spinner has been like this since Tuesday and nobody has the heart.",
              List.of("cat", "loading", "animated", "sleep"),
              "internet",
              new Artwork.Moving(640, 640, 20, 9, CatSpinner::paint)),
          new DemoMeme(
              "one-tiny-change.jpg",
              "It is one tiny change",
              "Exhibit A in the matter of the weekend.",
              List.of("friday", "deploy", "cat", "office"),
              "work",
              still(1280, 960, FridayDeploy::paint)),
          new DemoMeme(
              "unread-notifications.jpg",
              "Still Life with Unread Notifications",
              "Oil on canvas, after a master who turned his phone off.",
              List.of("painting", "stilllife", "fruit", "phone"),
              "art",
              still(960, 1200, StillLife::paint)));

  private DemoMemes() {}

  /** Returns all 24 memes, always the same and in the same order. */
  public static List<DemoMeme> all() {
    return ALL;
  }

  private static Artwork still(int width, int height, Consumer<Brush> painter) {
    return new Artwork.Still(width, height, painter);
  }
}

package org.mememuseum.web.meme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mememuseum.meme.Meme;
import org.mememuseum.meme.Picture;
import org.mememuseum.meme.Rendition;
import org.mememuseum.route.BaseUrl;
import org.mememuseum.web.gallery.Alt;
import org.mememuseum.web.gallery.Card;
import org.mememuseum.web.gallery.CategoryLinks;
import org.mememuseum.web.gallery.Mat;
import org.mememuseum.web.gallery.Tone;
import org.mememuseum.web.meme.MemeView.Details;
import org.mememuseum.web.meme.MemeView.Facts;
import org.mememuseum.web.meme.MemeView.PictureView;
import org.mememuseum.web.meme.MemeView.Shared;
import org.mememuseum.web.meme.MemeView.Tally;
import org.mememuseum.web.routes.Links;
import org.mememuseum.web.text.Link;
import org.mememuseum.web.text.Phrases;
import org.mememuseum.web.text.Texts;

/** Makes the views of single memes; listings have a {@link Card} for each. */
@ApplicationScoped
public class MemeViews {
  private CategoryLinks categoryLinks;
  private Phrases phrases;
  private Texts texts;
  private BaseUrl baseUrl;

  protected MemeViews() {}

  @Inject
  public MemeViews(CategoryLinks categoryLinks, Phrases phrases, Texts texts, BaseUrl baseUrl) {
    this.categoryLinks = categoryLinks;
    this.phrases = phrases;
    this.texts = texts;
    this.baseUrl = baseUrl;
  }

  /** Returns the view of a meme. */
  public MemeView of(Meme meme) {
    var details = meme.details();
    return new MemeView(
        meme.id().toString(),
        Links.to(meme.id()),
        baseUrl.address(Links.to(meme.id())),
        new Details(details.title().text(), details.description().text(), summary(meme)),
        picture(meme),
        facts(meme),
        StatusView.of(meme, phrases),
        tally(meme));
  }

  private String summary(Meme meme) {
    String description = meme.details().description().text();
    return description.isEmpty()
        ? texts.sentence("view.summary", meme.author().name().text())
        : description;
  }

  private Facts facts(Meme meme) {
    return new Facts(
        new Link(meme.author().name().text(), Links.to(meme.author())),
        phrases.moment(meme.publishedAt().orElse(meme.createdAt())),
        meme.id().accessionNumber(),
        categoryLinks.of(meme.details().category()),
        tags(meme));
  }

  private PictureView picture(Meme meme) {
    boolean choice = meme.picture().isMediumComplete();
    return new PictureView(
        Links.to(meme.id(), Rendition.SHOW),
        choice ? srcset(meme) : "",
        choice ? sizes(meme.picture()) : "",
        meme.picture().sizeOf(Rendition.SHOW),
        Links.to(meme.id(), Rendition.THUMB),
        meme.picture().sizeOf(Rendition.THUMB),
        Links.to(meme.id(), Rendition.ORIGINAL),
        meme.picture().width(),
        shared(meme),
        Alt.of(meme, phrases),
        meme.picture().animated(),
        Links.to(meme.id(), Rendition.MEDIUM),
        meme.picture().sizeOf(Rendition.MEDIUM),
        Mat.alone(meme.picture()),
        Tone.of(meme.picture()),
        about(meme.picture()));
  }

  private static String srcset(Meme meme) {
    return Stream.of(Rendition.MEDIUM, Rendition.SHOW)
        .map(each -> Links.to(meme.id(), each) + " " + meme.picture().sizeOf(each).width() + "w")
        .collect(Collectors.joining(", "));
  }

  // Phones of few pixels mostly have slow lines: "75vw" gives them the medium rendition, a little
  // soft on a screen that it fills. All others get the large one.
  private static String sizes(Picture picture) {
    return "(max-width: 30em) 75vw, " + picture.sizeOf(Rendition.SHOW).width() + "px";
  }

  private Shared shared(Meme meme) {
    var picture = meme.picture();
    return new Shared(
        baseUrl.address(Links.to(meme.id(), Rendition.SHARE)),
        picture.formatOf(Rendition.SHARE).contentType(),
        picture.sizeOf(Rendition.SHARE));
  }

  private String about(Picture picture) {
    return "%s × %s, %s, %s"
        .formatted(
            phrases.number(picture.width()),
            phrases.number(picture.height()),
            picture.format(),
            phrases.size(picture.bytes()));
  }

  private static List<Link> tags(Meme meme) {
    return meme.details().tags().all().stream()
        .map(tag -> new Link("#" + tag, Links.to(tag)))
        .toList();
  }

  private Tally tally(Meme meme) {
    var counts = meme.counts();
    return new Tally(
        phrases.count("count.likes", counts.likes()),
        phrases.count("count.views", counts.views()),
        phrases.count("count.comments", counts.comments()));
  }
}

package org.mememuseum.journey;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.mememuseum.launch.TestMuseum;

/**
 * Gives a test browser windows on a museum: register it with {@code RegisterExtension}. Every page
 * has a cookie jar of its own. After the test it fails if there were unexpected problems, see
 * {@link Troubles}. If the test failed, it saves screenshots of all open pages in {@code
 * target/journey-screenshots}.
 */
final class Browser implements BeforeEachCallback, AfterEachCallback {

  private static final int PATIENCE_MS = 30_000;

  private final Supplier<URI> museum;
  private final Supplier<Optional<URI>> pictures;
  private final List<BrowserContext> contexts = new ArrayList<>();
  private Troubles troubles;
  private String test = "";

  private Browser(Supplier<URI> museum, Supplier<Optional<URI>> pictures) {
    this.museum = museum;
    this.pictures = pictures;
  }

  /** Returns the browser for a museum; the address is asked for when a test begins, not earlier. */
  static Browser at(Supplier<URI> museum) {
    return new Browser(museum, Optional::empty);
  }

  /** As {@link #at}, for a museum whose pictures may come from its object storage. */
  static Browser in(Supplier<TestMuseum> museum) {
    return new Browser(
        () -> museum.get().address(), () -> museum.get().standIns().map(aws -> aws.s3().address()));
  }

  @Override
  public void beforeEach(ExtensionContext context) {
    Chromium.get();
    troubles = new Troubles(museum.get(), pictures.get());
    test =
        context.getRequiredTestClass().getSimpleName()
            + "."
            + context.getRequiredTestMethod().getName()
            + context.getDisplayName().replaceAll("[^A-Za-z0-9]+", "-");
  }

  @Override
  public void afterEach(ExtensionContext context) {
    boolean failed = context.getExecutionException().isPresent();
    if (failed) {
      takePictures();
    }
    contexts.forEach(BrowserContext::close);
    contexts.clear();
    if (!failed) {
      troubles.requireNone();
    }
  }

  /** Returns a new page of an anonymous visitor. */
  Page stranger() {
    return open(new NewContextOptions());
  }

  /** Returns a new page of an anonymous visitor with a screen of this size and pixel density. */
  Page stranger(int width, int height, double density) {
    Page page = open(new NewContextOptions().setDeviceScaleFactor(density));
    page.setViewportSize(width, height);
    return page;
  }

  /** Returns a new page of an anonymous visitor with a phone, who touches it. */
  Page phone() {
    Page page =
        open(new NewContextOptions().setDeviceScaleFactor(2).setHasTouch(true).setIsMobile(true));
    page.setViewportSize(360, 780);
    return page;
  }

  /** Returns a new page of an anonymous visitor whose browser runs no scripts. */
  Page strangerWithoutScripts() {
    return open(new NewContextOptions().setJavaScriptEnabled(false));
  }

  /** Returns a new page of a logged-in member. */
  Page member(HttpMember member) {
    Page page = stranger();
    page.context()
        .addCookies(
            List.of(
                new Cookie("museum", member.client().signInToken())
                    .setUrl(museum.get().toString())
                    .setHttpOnly(true)));
    return page;
  }

  /** Expects problems whose text contains these words; they do not fail the test. */
  void expect(String words) {
    troubles.expect(words);
  }

  /** Returns all problems so far, expected or not. */
  List<String> troubles() {
    return troubles.all();
  }

  /** Saves screenshots of all open pages. */
  void takePictures() {
    int number = 0;
    for (BrowserContext context : contexts) {
      for (Page page : context.pages()) {
        Path file =
            Path.of(System.getProperty("project.basedir", "."))
                .resolve("target/journey-screenshots")
                .resolve(test + "-" + number++ + ".png");
        page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
      }
    }
  }

  private Page open(NewContextOptions options) {
    BrowserContext context =
        Chromium.get()
            .newContext(
                options
                    .setBaseURL(museum.get().toString())
                    .setLocale("en-GB")
                    .setViewportSize(1280, 900));
    contexts.add(context);
    context.setDefaultTimeout(PATIENCE_MS);
    troubles.watch(context);
    return context.newPage();
  }
}

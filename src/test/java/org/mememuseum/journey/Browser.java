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
 * Gives a test the browser of people who walk through a museum: register it with {@code
 * RegisterExtension}. Whoever comes in has cookies of their own. After the test it fails if there
 * was trouble behind the scenes, see {@link Troubles}, and leaves pictures of all open pages in
 * {@code target/journey-screenshots} if the test failed.
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

  /** Returns the browser for a museum; it is asked for the first time when a test begins. */
  static Browser at(Supplier<URI> museum) {
    return new Browser(museum, Optional::empty);
  }

  /** As {@link #at}, for a museum whose pictures may come from where it keeps them. */
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

  /** Returns a new page of somebody who comes in for the first time. */
  Page stranger() {
    return open(new NewContextOptions());
  }

  /** Returns a new page of somebody whose browser runs no scripts. */
  Page strangerWithoutScripts() {
    return open(new NewContextOptions().setJavaScriptEnabled(false));
  }

  /** Returns a new page of a member who is signed in. */
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

  /** Takes a trouble for what the test is about, if it has these words in it. */
  void expect(String words) {
    troubles.expect(words);
  }

  /** Returns all troubles so far, expected or not. */
  List<String> troubles() {
    return troubles.all();
  }

  /** Takes pictures of all open pages as they are now. */
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

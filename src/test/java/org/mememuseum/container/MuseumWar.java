package org.mememuseum.container;

import java.io.File;
import org.assertj.core.api.Assertions;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The WAR of the build, for tests inside the server. */
public final class MuseumWar {

  private MuseumWar() {}

  /** Returns the WAR with these classes and AssertJ added, for a {@code @Deployment} method. */
  public static WebArchive withTests(Class<?>... classes) {
    return ShrinkWrap.create(ZipImporter.class, "ROOT.war")
        .importFrom(new File(System.getProperty("museum.war")))
        .as(WebArchive.class)
        .addClasses(classes)
        .addClasses(RunnerListener.class)
        .addAsLibraries(jarOf(Assertions.class));
  }

  private static File jarOf(Class<?> type) {
    return new File(type.getProtectionDomain().getCodeSource().getLocation().getPath());
  }
}

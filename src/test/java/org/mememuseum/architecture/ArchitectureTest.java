package org.mememuseum.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.servlet.ServletRequest;
import org.mememuseum.security.ClientAddress;

/** Which package may import which; docs/architecture.md says why. */
@AnalyzeClasses(packages = "org.mememuseum", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
  private static final String PORTS =
      ".*(Store|Index|Moderator|Notifier|ImageProcessor|StillFrames|ExaminationQueue|AnnouncementQueue)";

  private static final String[] FEATURES = {
    "org.mememuseum",
    "org.mememuseum.member",
    "org.mememuseum.meme",
    "org.mememuseum.upload",
    "org.mememuseum.moderation",
    "org.mememuseum.discovery",
    "org.mememuseum.reaction",
    "org.mememuseum.notification",
    "org.mememuseum.activity",
    "org.mememuseum.route",
    "org.mememuseum.settings",
    "org.mememuseum.statistics",
    "org.mememuseum.operations"
  };

  @ArchTest
  static final ArchRule featuresKnowNoTechnology =
      classes()
          .that(resideInAnyPackage(FEATURES))
          .should()
          .onlyDependOnClassesThat(
              resideInAnyPackage(FEATURES)
                  .or(
                      resideInAnyPackage(
                          "java..",
                          "jakarta.ejb..",
                          "jakarta.inject..",
                          "jakarta.annotation..",
                          "jakarta.enterprise..",
                          // Unicode data about characters and confusable names.
                          "com.ibm.icu..")));

  @ArchTest
  static final ArchRule featuresFormNoCycles =
      slices().matching("org.mememuseum.(*)").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule adaptersDoNotKnowEachOther =
      slices().matching("org.mememuseum.adapter.(*)..").should().notDependOnEachOther();

  @ArchTest
  static final ArchRule adaptersDoNotKnowTheWeb =
      noClasses()
          .that(resideInAPackage("org.mememuseum.adapter.."))
          .should()
          .dependOnClassesThat(
              resideInAnyPackage(
                  "org.mememuseum.web..", "org.mememuseum.security..", "jakarta.servlet.."));

  @ArchTest
  static final ArchRule theWebKnowsNoAdapter =
      noClasses()
          .that(resideInAnyPackage("org.mememuseum.web..", "org.mememuseum.security.."))
          .should()
          .dependOnClassesThat(
              resideInAPackage("org.mememuseum.adapter..")
                  .or(resideInAnyPackage(FEATURES).and(nameMatching(PORTS))));

  @ArchTest
  static final ArchRule theWebsPackagesFormNoCycles =
      slices().matching("org.mememuseum.web.(*)").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule theEngineOfDynamoDbKnowsNoStore =
      noClasses()
          .that(resideInAPackage("org.mememuseum.adapter.dynamodb.engine"))
          .should()
          .dependOnClassesThat(
              resideInAnyPackage("org.mememuseum.adapter.dynamodb..")
                  .and(resideOutsideOfPackages("org.mememuseum.adapter.dynamodb.engine")));

  @ArchTest
  static final ArchRule storesOfDynamoDbFormNoCycles =
      slices().matching("org.mememuseum.adapter.dynamodb.(*)").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule pixelsKnowNoFormat =
      noClasses()
          .that(resideInAPackage("org.mememuseum.adapter.imaging.pixels"))
          .should()
          .dependOnClassesThat(
              resideInAPackage("org.mememuseum.adapter.imaging..")
                  .and(resideOutsideOfPackages("org.mememuseum.adapter.imaging.pixels")));

  @ArchTest
  static final ArchRule pictureFormatsFormNoCycles =
      slices().matching("org.mememuseum.adapter.imaging.format.(*)").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule nobodyImportsTheConfiguration =
      noClasses()
          .that(resideOutsideOfPackages("org.mememuseum.config.."))
          .should()
          .dependOnClassesThat(resideInAPackage("org.mememuseum.config.."));

  @ArchTest
  static final ArchRule extensionsOfTheServerStandAlone =
      classes()
          .that(resideInAPackage("org.mememuseum.server"))
          .should()
          .onlyDependOnClassesThat(
              resideInAnyPackage("java..", "org.jboss.jca..", "org.mememuseum.server"));

  @ArchTest
  static final ArchRule nothingInTheWarNeedsAnExtensionOfTheServer =
      noClasses()
          .that(resideOutsideOfPackages("org.mememuseum.server"))
          .should()
          .dependOnClassesThat(resideInAPackage("org.mememuseum.server"));

  @ArchTest
  static final ArchRule persistenceStaysInItsAdapter =
      noClasses()
          .that(resideOutsideOfPackages("org.mememuseum.adapter.jpa..", "org.mememuseum.config.."))
          .should()
          .dependOnClassesThat(resideInAPackage("jakarta.persistence.."));

  @ArchTest
  static final ArchRule facesStayInTheWeb =
      noClasses()
          .that(resideOutsideOfPackages("org.mememuseum.web.."))
          .should()
          .dependOnClassesThat(resideInAPackage("jakarta.faces.."));

  // The connection's address may be a proxy's; ClientAddress finds the client's.
  @ArchTest
  static final ArchRule oneClassAloneAsksWhoIsConnected =
      noClasses()
          .that(not(assignableTo(ClientAddress.class)))
          .should()
          .callMethodWhere(
              target(owner(assignableTo(ServletRequest.class)))
                  .and(target(nameMatching("getRemote(Addr|Host|Port)"))));

  @ArchTest
  static final ArchRule messagingStaysInItsAdapter =
      noClasses()
          .that(resideOutsideOfPackages("org.mememuseum.adapter.jms..", "org.mememuseum.config.."))
          .should()
          .dependOnClassesThat(resideInAPackage("jakarta.jms.."));

  @ArchTest
  static final ArchRule amazonStaysInItsAdapters =
      noClasses()
          .that(
              resideOutsideOfPackages(
                  "org.mememuseum.adapter.dynamodb..",
                  "org.mememuseum.adapter.s3..",
                  "org.mememuseum.adapter.rekognition..",
                  "org.mememuseum.adapter.sns..",
                  "org.mememuseum.config.."))
          .should()
          .dependOnClassesThat(resideInAPackage("software.amazon.."));
}

package org.mememuseum.adapter.dynamodb;

import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.properties.HasName;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** No table is ever scanned. */
@AnalyzeClasses(
    packages = "org.mememuseum.adapter.dynamodb",
    importOptions = DoNotIncludeTests.class)
class NoScanTest {
  @ArchTest
  static final ArchRule nothingIsScanned =
      noClasses()
          .should()
          .callMethodWhere(
              JavaCall.Predicates.target(nameMatching("scan.*|.*[sS]tatement.*"))
                  .and(
                      JavaCall.Predicates.target(
                          owner(HasName.Predicates.nameMatching(".*\\.DynamoDbClient")))));

  @ArchTest
  static final ArchRule requestsAreSentInOnePlace =
      noClasses()
          .that()
          .haveNameNotMatching(".*\\.(Database|Batches)")
          .should()
          .callMethodWhere(
              JavaCall.Predicates.target(
                      owner(HasName.Predicates.nameMatching(".*\\.DynamoDbClient")))
                  .and(JavaCall.Predicates.target(nameMatching("[a-z]+Item.*|query.*|batch.*"))));
}

package io.github.pageviews;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Holds the direction in which packages know each other. */
@AnalyzeClasses(
    packages = "io.github.pageviews",
    importOptions = ImportOption.DoNotIncludeTests.class)
class PackagesTest {
  private static final String ROOT = "io.github.pageviews.";

  @ArchTest static final ArchRule counterKnowsNobody = knowsOnly("counter");

  @ArchTest static final ArchRule weaveKnowsNobody = knowsOnly("weave");

  @ArchTest static final ArchRule serverKnowsTheCounter = knowsOnly("server", "counter");

  @ArchTest static final ArchRule loadKnowsTheCounter = knowsOnly("load", "counter");

  @ArchTest
  static final ArchRule judgeKnowsTheCounterAndTheWeaver = knowsOnly("judge", "counter", "weave");

  @ArchTest
  static final ArchRule nobodyKnowsTheCommands =
      noClasses()
          .that()
          .resideOutsideOfPackage(ROOT + "cli..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage(ROOT + "cli..");

  @ArchTest
  static final ArchRule noCycles = slices().matching(ROOT + "(*)..").should().beFreeOfCycles();

  private static ArchRule knowsOnly(String name, String... others) {
    DescribedPredicate<JavaClass> known =
        JavaClass.Predicates.resideOutsideOfPackage(ROOT.substring(0, ROOT.length() - 1) + "..")
            .or(JavaClass.Predicates.resideInAPackage(ROOT + name + ".."));
    for (String other : others) {
      known = known.or(JavaClass.Predicates.resideInAPackage(ROOT + other + ".."));
    }
    return classes()
        .that()
        .resideInAPackage(ROOT + name + "..")
        .should()
        .onlyDependOnClassesThat(known);
  }
}

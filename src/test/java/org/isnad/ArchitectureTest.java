package org.isnad;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the direction of the packages, and who alone may see the web server and the terminal. */
class ArchitectureTest {

    /** Each package may use those before it, and none after it. */
    private static final List<String> STAGES = List.of(
            "org.isnad.model..",
            "org.isnad.read..",
            "org.isnad.sdn..",
            "org.isnad.build..",
            "org.isnad.validate..",
            "org.isnad.infer..",
            "org.isnad.publish..",
            "org.isnad.thing..",
            "org.isnad.view..",
            "org.isnad.agree..",
            "org.isnad.network..",
            "org.isnad.explain..",
            "org.isnad.search..",
            "org.isnad.report..",
            "org.isnad.query..",
            "org.isnad.document..",
            "org.isnad.vocabulary..",
            "org.isnad.release..",
            "org.isnad.change..",
            "org.isnad.picture..",
            "org.isnad.site..",
            "org.isnad.evaluate..",
            "org.isnad.federate..",
            "org.isnad",
            "org.isnad.server..",
            "org.isnad.cli..");

    /** The same within the pages: what they are made of, what they read, then one package for each kind of page. */
    private static final List<String> PAGES = List.of(
            "org.isnad.site.markup..",
            "org.isnad.site.request..",
            "org.isnad.site.data..",
            "org.isnad.site.part..",
            "org.isnad.site.thing..",
            "org.isnad.site.find..",
            "org.isnad.site.compare..",
            "org.isnad.site.network..",
            "org.isnad.site.query..",
            "org.isnad.site.ontology..",
            "org.isnad.site.about..",
            "org.isnad.site");

    private static final String FORMAT = "org.isnad.format..";

    private static final String[] WEB_SERVER = {
        "org.apache.jena.fuseki..", "org.eclipse.jetty..", "jakarta.servlet..", "com.sun.net.httpserver.."
    };

    private static final JavaClasses PROGRAM = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.isnad");

    static IntStream stages() {
        return IntStream.range(0, STAGES.size() - 1);
    }

    @ParameterizedTest
    @MethodSource("stages")
    void aStageUsesOnlyWhatComesBeforeIt(int stage) {
        usesNoneAfterIt(STAGES, stage);
    }

    static IntStream pages() {
        return IntStream.range(0, PAGES.size() - 1);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void aPackageOfPagesUsesOnlyWhatComesBeforeIt(int place) {
        usesNoneAfterIt(PAGES, place);
    }

    private static void usesNoneAfterIt(List<String> packages, int place) {
        String[] later = packages.subList(place + 1, packages.size()).toArray(String[]::new);
        noClasses()
                .that()
                .resideInAPackage(packages.get(place))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(later)
                .allowEmptyShould(true)
                .check(PROGRAM);
    }

    @Test
    void theFormatterKnowsTheModelOnly() {
        classes()
                .that()
                .resideInAPackage(FORMAT)
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage("org.isnad.model..", FORMAT)
                        .or(JavaClass.Predicates.resideOutsideOfPackage("org.isnad..")))
                .allowEmptyShould(true)
                .check(PROGRAM);
    }

    @Test
    void theImportAndTheBuildKnowNothingOfEachOther() {
        noClasses()
                .that()
                .resideInAPackage("org.isnad.build..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.isnad.sdn..")
                .check(PROGRAM);
    }

    @Test
    void everyPackageHasItsPlace() {
        String[] known = Stream.concat(STAGES.stream(), Stream.of(FORMAT)).toArray(String[]::new);
        classes().should().resideInAnyPackage(known).check(PROGRAM);
    }

    @Test
    void everyPackageOfPagesHasItsPlace() {
        classes()
                .that()
                .resideInAPackage("org.isnad.site..")
                .should()
                .resideInAnyPackage(PAGES.toArray(String[]::new))
                .check(PROGRAM);
    }

    @Test
    void onlyTheServerSeesTheWebServer() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.isnad.server..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(WEB_SERVER)
                .check(PROGRAM);
    }

    @Test
    void onlyTheCommandLineReadsOptions() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.isnad.cli..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("picocli..")
                .check(PROGRAM);
    }

    @Test
    void onlyTheCommandLinePrintsAndEndsTheProcess() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.isnad.cli..")
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .callMethod(System.class, "exit", int.class)
                .orShould()
                .callMethod(Throwable.class, "printStackTrace")
                .check(PROGRAM);
    }

    @Test
    void theRulesAreAskedOfRealClasses() {
        assertThat(PROGRAM.contain("org.isnad.cli.Main")).isTrue();
    }
}

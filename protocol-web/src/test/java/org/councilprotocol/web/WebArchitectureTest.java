package org.councilprotocol.web;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** The arrows within this module, and to it. */
class WebArchitectureTest {

    private static final JavaClasses ALL = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.councilprotocol");

    @Test
    void one_package_alone_knows_which_server_it_is() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.councilprotocol.web.http")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.eclipse.jetty..")
                .check(ALL);
    }

    @Test
    void templates_and_figures_are_known_where_they_are_made_alone() {
        noClasses()
                .that()
                .resideOutsideOfPackages("org.councilprotocol.web.page..", "org.councilprotocol.web.template..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("gg.jte..")
                .check(ALL);
        noClasses()
                .that()
                .resideOutsideOfPackage("org.councilprotocol.web.operation")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("io.micrometer..", "io.prometheus..")
                .check(ALL);
    }

    @Test
    void what_decides_knows_nothing_of_the_web() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.councilprotocol.web..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.councilprotocol.web..")
                .check(ALL);
    }

    @Test
    void the_packages_of_the_module_have_no_cycles() {
        slices().matching("org.councilprotocol.web.(*)..")
                .should()
                .beFreeOfCycles()
                .check(ALL);
    }
}

package org.councilprotocol.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The arrows between the modules, read from their classes. */
class ArchitectureTest {

    private static final String MODEL = "org.councilprotocol.model..";
    private static final String RULES = "org.councilprotocol.rules..";
    private static final String ENGINE = "org.councilprotocol.rules.engine..";
    private static final String TESTKIT = "org.councilprotocol.testkit..";
    private static final String CLI = "org.councilprotocol.cli..";
    private static final String PACKS = "org.councilprotocol.pack..";

    private static JavaClasses all;

    @BeforeAll
    static void read() {
        all = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("org.councilprotocol");
    }

    /** Otherwise the other tests would pass for want of anything to look at. */
    @Test
    void every_module_is_looked_at() {
        assertThat(all.stream().map(each -> each.getPackageName()))
                .contains(
                        "org.councilprotocol.model",
                        "org.councilprotocol.rules",
                        "org.councilprotocol.rules.engine",
                        "org.councilprotocol.rules.complete",
                        "org.councilprotocol.testkit",
                        "org.councilprotocol.testkit.mutation",
                        "org.councilprotocol.cli")
                .anyMatch(name -> name.startsWith("org.councilprotocol.pack.worcester"));
    }

    @Test
    void the_model_rests_on_the_jdk_and_jspecify_alone() {
        // RecordBuilder's @Generated builders and their annotations are gone, or inert, at run time.
        classes()
                .that()
                .resideInAPackage(MODEL)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(MODEL, "java..", "javax.annotation.processing..", "org.jspecify..", "io.soabase..")
                .check(all);
    }

    @Test
    void only_the_engine_package_and_compiled_packs_know_the_rule_engine() {
        noClasses()
                .that()
                .resideOutsideOfPackages(ENGINE, PACKS)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.drools..", "org.kie..")
                .check(all);
    }

    @Test
    void the_rules_know_neither_packs_nor_testkit_nor_command_line() {
        noClasses()
                .that()
                .resideInAPackage(RULES)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(TESTKIT, CLI, PACKS)
                .check(all);
    }

    @Test
    void the_testkit_knows_neither_packs_nor_command_line() {
        noClasses()
                .that()
                .resideInAPackage(TESTKIT)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(CLI, PACKS)
                .check(all);
    }

    @Test
    void a_compiled_pack_knows_the_model_and_the_engine_alone_and_no_other_pack() {
        noClasses()
                .that()
                .resideInAPackage(PACKS)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(TESTKIT, CLI)
                .check(all);
        slices().matching("org.councilprotocol.pack.(*)..")
                .should()
                .notDependOnEachOther()
                .check(all);
    }

    @Test
    void the_command_line_knows_packs_by_name_only() {
        noClasses()
                .that()
                .resideInAPackage(CLI)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(PACKS)
                .check(all);
    }

    @Test
    void the_packages_of_the_model_and_the_rules_have_no_cycles_their_roots_among_them() {
        slices().assignedFrom(packagesOf("org.councilprotocol.model"))
                .should()
                .beFreeOfCycles()
                .check(all);
        slices().assignedFrom(packagesOf("org.councilprotocol.rules"))
                .should()
                .beFreeOfCycles()
                .check(all);
    }

    @Test
    void no_class_that_decides_rests_on_one_that_rests_on_it() {
        slices().assignedFrom(filesOf("org.councilprotocol.rules.complete"))
                .should()
                .beFreeOfCycles()
                .check(all);
    }

    /** Each package by itself, the root as well. */
    private static SliceAssignment packagesOf(String root) {
        return assignment("the packages of " + root, one -> {
            String name = one.getPackageName();
            return name.equals(root) || name.startsWith(root + ".")
                    ? SliceIdentifier.of(name)
                    : SliceIdentifier.ignore();
        });
    }

    /** Each class of a package with whatever is nested in it. */
    private static SliceAssignment filesOf(String name) {
        return assignment(
                "the classes of " + name,
                one -> one.getPackageName().equals(name)
                        ? SliceIdentifier.of(one.getName().replaceFirst("\\$.*", ""))
                        : SliceIdentifier.ignore());
    }

    private static SliceAssignment assignment(String description, Function<JavaClass, SliceIdentifier> assigned) {
        return new SliceAssignment() {
            @Override
            public String getDescription() {
                return description;
            }

            @Override
            public SliceIdentifier getIdentifierOf(JavaClass one) {
                return assigned.apply(one);
            }
        };
    }
}

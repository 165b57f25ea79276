package org.councilprotocol.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.List;
import java.util.function.Function;
import org.councilprotocol.rules.Protocol;
import org.junit.jupiter.api.Test;

/** The arrows between the modules, read from their classes. */
class ArchitectureTest {

    private static final String MODEL = "org.councilprotocol.model..";
    private static final String RULES = "org.councilprotocol.rules..";
    private static final String DROOLS = "org.councilprotocol.drools..";
    private static final String TESTKIT = "org.councilprotocol.testkit..";
    private static final String CLI = "org.councilprotocol.cli..";
    private static final String PACKS = "org.councilprotocol.pack";

    private static final JavaClasses ALL = Classes.OF_ALL_MODULES;

    /** Otherwise the other tests would pass for want of anything to look at. */
    @Test
    void every_module_is_looked_at() {
        assertThat(ALL.stream().map(each -> each.getPackageName()))
                .contains(
                        "org.councilprotocol.model",
                        "org.councilprotocol.rules",
                        "org.councilprotocol.rules.engine",
                        "org.councilprotocol.rules.internal.decide",
                        "org.councilprotocol.testkit",
                        "org.councilprotocol.testkit.mutation",
                        "org.councilprotocol.testkit.proof",
                        "org.councilprotocol.drools",
                        "org.councilprotocol.cli");
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
                .check(ALL);
    }

    @Test
    void only_the_module_of_drools_knows_it() {
        noClasses()
                .that()
                .resideOutsideOfPackage(DROOLS)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.drools..", "org.kie..")
                .check(ALL);
    }

    @Test
    void the_rules_know_neither_the_second_engine_nor_testkit_nor_command_line() {
        noClasses()
                .that()
                .resideInAPackage(RULES)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(DROOLS, TESTKIT, CLI)
                .check(ALL);
    }

    @Test
    void the_second_engine_knows_neither_testkit_nor_command_line() {
        noClasses()
                .that()
                .resideInAPackage(DROOLS)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(TESTKIT, CLI)
                .check(ALL);
    }

    @Test
    void the_testkit_does_not_know_the_command_line() {
        noClasses()
                .that()
                .resideInAPackage(TESTKIT)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(CLI)
                .check(ALL);
    }

    /** What it decides is data, and the engine is one's own. */
    @Test
    void packs_are_on_the_class_path_and_hold_no_classes() {
        assertThat(Protocol.councils()).isNotEmpty();
        assertThat(ALL.stream().filter(each -> each.getPackageName().startsWith(PACKS)))
                .isEmpty();
    }

    @Test
    void the_packages_of_a_module_have_no_cycles_their_roots_among_them() {
        for (String root : List.of(
                "org.councilprotocol.model",
                "org.councilprotocol.rules",
                "org.councilprotocol.drools",
                "org.councilprotocol.testkit",
                "org.councilprotocol.cli")) {
            slices().assignedFrom(packagesOf(root)).should().beFreeOfCycles().check(ALL);
        }
    }

    @Test
    void no_class_that_decides_rests_on_one_that_rests_on_it() {
        slices().assignedFrom(filesOf("org.councilprotocol.rules.internal.decide"))
                .should()
                .beFreeOfCycles()
                .check(ALL);
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

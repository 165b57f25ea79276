package org.councilprotocol.architecture;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What the library promises to others: the types that {@code public-types.txt} lists, by audience. A type joins or
 * leaves the list on purpose only; what need not be public lies in a package with {@code internal} in its name.
 */
class PublicTypesTest {

    private static final JavaClasses ALL = Classes.OF_ALL_MODULES;

    /** Where a public type speaks of an internal one, and why. */
    private static final Map<String, String> EXPOSED = Map.ofEntries(
            Map.entry(
                    "org.councilprotocol.rules.PackInspection.verifiedRules",
                    "the rules themselves, for this project's second engine and mutations"),
            Map.entry("org.councilprotocol.rules.PackInspection.withRules", "the same"),
            Map.entry(
                    "org.councilprotocol.rules.PackInspection.isAbout",
                    "whether a verified rule is about a kind of situation, for tests of a pack"),
            Map.entry(
                    "org.councilprotocol.rules.PackInspection.types",
                    "the situations and facts that a pack declares, for this project's second engine, commands and completions"),
            Map.entry("org.councilprotocol.rules.json.CaseReader.of", "the same, to read cases with them"),
            Map.entry("org.councilprotocol.rules.json.CaseValidator.check", "the same, to check cases with them"),
            Map.entry("org.councilprotocol.rules.json.JsonSchema.forInput", "the same, to describe cases with them"),
            Map.entry("org.councilprotocol.rules.json.FactSetter.part", "what sort of fact it is, for interviews"),
            Map.entry("org.councilprotocol.testkit.mutation.Mutant.<init>", "a mutant is changed rules"),
            Map.entry("org.councilprotocol.testkit.mutation.Mutant.at", "the same"),
            Map.entry("org.councilprotocol.testkit.mutation.Mutant.rules", "the same"));

    private static boolean isInternal(String name) {
        return name.contains(".internal.");
    }

    private static Stream<JavaClass> publicTypes() {
        return ALL.stream()
                .filter(type -> !type.getPackageName().startsWith("org.councilprotocol.cli"))
                .filter(type -> !isInternal(type.getName()))
                // The vocabulary, which grows with what councils need.
                .filter(type -> !type.getPackageName().equals("org.councilprotocol.model"))
                .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                .filter(type -> type.getEnclosingClass().isEmpty());
    }

    @Test
    void the_public_types_are_those_on_the_list() throws IOException {
        Set<String> listed = new TreeSet<>();
        try (InputStream list = Objects.requireNonNull(PublicTypesTest.class.getResourceAsStream("public-types.txt"))) {
            new String(list.readAllBytes(), UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(listed::add);
        }
        List<String> found = publicTypes().map(JavaClass::getName).sorted().toList();
        assertThat(found)
                .as("the public types; public-types.txt lists them, by audience")
                .containsExactlyElementsOf(listed);
    }

    @Test
    void no_public_type_speaks_of_an_internal_one() {
        List<String> speaking = publicTypes()
                .flatMap(type -> type.getCodeUnits().stream())
                .filter(unit -> unit.getModifiers().contains(JavaModifier.PUBLIC)
                        || unit.getModifiers().contains(JavaModifier.PROTECTED))
                .filter(PublicTypesTest::speaksOfInternal)
                .map(unit -> unit.getOwner().getName() + "." + unit.getName())
                .toList();
        assertThat(speaking).containsExactlyInAnyOrderElementsOf(EXPOSED.keySet());
    }

    private static boolean speaksOfInternal(JavaCodeUnit unit) {
        return Stream.concat(
                        unit.getReturnType().getAllInvolvedRawTypes().stream(),
                        unit.getParameterTypes().stream().flatMap(type -> type.getAllInvolvedRawTypes().stream()))
                .anyMatch(type -> isInternal(type.getName()));
    }

    @Test
    void every_module_names_itself_to_the_module_path() throws IOException {
        try (Stream<Path> folders = Files.list(Path.of(".."))) {
            List<Path> poms = folders.map(folder -> folder.resolve("pom.xml"))
                    .filter(Files::isRegularFile)
                    .sorted()
                    .toList();
            assertThat(poms).hasSizeGreaterThan(9).allSatisfy(pom -> assertThat(Files.readString(pom))
                    .containsPattern("<module.name>org\\.councilprotocol\\.[a-z.]+</module.name>"));
        }
    }
}

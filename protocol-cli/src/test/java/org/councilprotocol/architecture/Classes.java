package org.councilprotocol.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.core.importer.Locations;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;

/** The classes of every module, without those of tests. */
final class Classes {

    static final JavaClasses OF_ALL_MODULES = read();

    private Classes() {}

    private static JavaClasses read() {
        Set<Location> modules = new HashSet<>(Locations.ofPackage("org.councilprotocol"));
        // Not on the class path of the command line, which does without.
        modules.add(Location.of(Path.of("../protocol-drools/target/classes")));
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importLocations(modules);
    }
}

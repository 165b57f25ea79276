package org.councilprotocol.cli;

import org.councilprotocol.rules.LibraryVersion;
import picocli.CommandLine.IVersionProvider;

/** Which version of the program this is. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        return new String[] {"protocol " + LibraryVersion.current()};
    }
}

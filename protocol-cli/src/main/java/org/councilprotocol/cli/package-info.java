/**
 * The command line. {@link org.councilprotocol.cli.Main} is the entry point; each command is a class of its own, and a
 * new one takes a line there.
 *
 * <pre>{@code
 * ./protocol decide worcester complaint.json
 * }</pre>
 */
@NullMarked
package org.councilprotocol.cli;

import org.jspecify.annotations.NullMarked;

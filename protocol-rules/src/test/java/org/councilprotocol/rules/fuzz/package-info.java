/** What must hold of any bytes that are read, tried with inputs that Jazzer makes up ({@code mvn verify -Pfuzz}). */
@NullMarked
package org.councilprotocol.rules.fuzz;

import org.jspecify.annotations.NullMarked;

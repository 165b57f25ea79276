/** Proves the pack of __title__ by its scenarios. */
@NullMarked
package org.councilprotocol.pack.__package__;

import org.jspecify.annotations.NullMarked;

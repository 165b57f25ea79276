/** Tests that build copies of the project, under the profile "builds". */
@NullMarked
package org.councilprotocol.builds;

import org.jspecify.annotations.NullMarked;

/** A compliance suite of a project that embeds the Worcester pack. */
@NullMarked
package org.example.compliance;

import org.jspecify.annotations.NullMarked;

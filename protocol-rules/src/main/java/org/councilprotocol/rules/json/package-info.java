/** Cases and decisions in JSON. */
@NullMarked
package org.councilprotocol.rules.json;

import org.jspecify.annotations.NullMarked;

/**
 * What a protocol answers: a {@link org.councilprotocol.model.decision.Decision} with its verdicts, each citing its
 * clause, and what is still open.
 */
@NullMarked
package org.councilprotocol.model.decision;

import org.jspecify.annotations.NullMarked;

/** Proves the Stotfold pack by its scenarios. */
@NullMarked
package org.councilprotocol.pack.stotfold;

import org.jspecify.annotations.NullMarked;

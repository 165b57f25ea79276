/** Notices changes of files. {@code FolderWatch.of(List.of(folder)).awaitChange()} comes back after the next one. */
@NullMarked
package org.councilprotocol.rules.internal.watch;

import org.jspecify.annotations.NullMarked;

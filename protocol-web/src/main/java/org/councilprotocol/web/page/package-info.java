/**
 * The pages for people: a clerk's way from what happened to what the protocol lays down, and the rulebook to read. All
 * of it works without JavaScript. Open {@link org.councilprotocol.web.page.Pages} first.
 */
@NullMarked
package org.councilprotocol.web.page;

import org.jspecify.annotations.NullMarked;

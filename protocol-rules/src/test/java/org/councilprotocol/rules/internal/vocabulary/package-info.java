@org.jspecify.annotations.NullMarked
package org.councilprotocol.rules.internal.vocabulary;

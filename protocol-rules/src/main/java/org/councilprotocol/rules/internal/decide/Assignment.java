package org.councilprotocol.rules.internal.decide;

/**
 * One unknown fact given a value.
 *
 * @param slot the fact
 * @param choice a plain value; whether the element is in the set; a {@code Shape} for a record of that kind about which
 *     nothing else is known; or a list of such shapes
 */
record Assignment(Slot slot, Object choice) {}

package org.councilprotocol.rules.internal.decide;

import java.util.Map;
import org.councilprotocol.rules.internal.pack.Distinctions.Apart;
import org.councilprotocol.rules.internal.vocabulary.Shape.Part;

/**
 * The rules that decide whether a norm's verdicts stand: its own, and those of whatever may displace it.
 *
 * @param norm the norm
 * @param rules the rules, by their places among {@link SituationRules#verdicts()}, the norm's own first
 * @param own how many are its own
 * @param apart what they can tell apart in a list
 */
record Cone(String norm, int[] rules, int own, Map<Part, Apart> apart) {}

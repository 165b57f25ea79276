package org.councilprotocol.testkit.retelling;

import org.councilprotocol.model.Situation;

/**
 * One way of telling what a term says.
 *
 * @param term the term's name
 * @param way the name of the term's rule that hears it
 * @param situation the kind of situation it is told as
 * @param caseJson the case, in which nothing is told but what the rule asks for
 */
public record Telling(String term, String way, Class<? extends Situation> situation, String caseJson) {}

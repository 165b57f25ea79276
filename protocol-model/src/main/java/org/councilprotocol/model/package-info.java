/**
 * The facts that a protocol turns on, as plain records, and the vocabulary in which a verdict is given.
 *
 * <p>A {@link org.councilprotocol.model.Situation} is one request, act or event; people and things hang off it.
 * Whatever is not given is <em>unknown</em>, never false: leave a component {@code null} and the decision says what
 * would follow from each answer.
 *
 * <pre>{@code
 * Situation complaint = Complaint.builder()
 *     .complainant(Member.builder().build())
 *     .subjects(List.of(Officer.builder().posts(Set.of(Post.MANAGING_DIRECTOR)).build()))
 *     .build();
 * }</pre>
 */
@NullMarked
package org.councilprotocol.model;

import org.jspecify.annotations.NullMarked;

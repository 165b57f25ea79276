/**
 * What unknown facts mean. A rule is plain two-valued logic and never speaks of the unknown; here the facts that are
 * not given are completed in every way that could matter, and what the rules say of each completion is put together.
 *
 * <p>The classes rest on one another in this order, each on those before it alone:
 *
 * <ol>
 *   <li>the case taken apart, so that facts can be added and taken away: {@code Node}, {@code Slot}, {@code Tree};
 *   <li>rules made ready: {@code CompiledRule} and its conditions, {@code Domains}, {@code SituationRules};
 *   <li>three-valued logic: {@code Evaluator}, {@code Comparisons}, {@code TermMemory}, {@code Grounds};
 *   <li>what is found, as data: {@code Outcome}, {@code Finding}, {@code Standing}, {@code ConeFindings};
 *   <li>the search: {@code CompletionSearch}, {@code DisplacementResolver}, {@code SliceSearch}, {@code CutOffCones},
 *       {@code Explorer};
 *   <li>what is found put into words: {@code Hinges}, {@code VerdictWriter}, {@code Deadlines},
 *       {@code QuestionRanking}, {@code Reminders}, {@code DecisionBuilder};
 *   <li>the entry points: {@link org.councilprotocol.rules.internal.decide.Decider},
 *       {@link org.councilprotocol.rules.internal.decide.Explainer},
 *       {@link org.councilprotocol.rules.internal.decide.WhyNot}.
 * </ol>
 */
@NullMarked
package org.councilprotocol.rules.internal.decide;

import org.jspecify.annotations.NullMarked;

package org.councilprotocol.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Somebody starts, certifies or makes a payment, or enters into a contract.
 *
 * @param actor who does it
 * @param kinds what is done; complete when given
 * @param onBehalfOfCouncil whether it is done on the council's behalf
 * @param authorisedSignatory whether whoever does it is an authorised signatory of the council
 */
@RecordBuilder
public record FinancialAct(
        @Nullable Person actor,
        @Nullable Set<FinancialActKind> kinds,
        @Nullable Boolean onBehalfOfCouncil,
        @Nullable Boolean authorisedSignatory)
        implements Situation {

    public FinancialAct {
        kinds = Copies.sorted(kinds);
    }

    /** A builder with every fact unknown. */
    public static FinancialActBuilder builder() {
        return FinancialActBuilder.builder();
    }
}

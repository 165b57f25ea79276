package org.councilprotocol.model;

/** What is done with the council's money. */
public enum FinancialActKind {
    /** Starting a financial transaction, such as ordering a payment. */
    INITIATE_TRANSACTION,
    /** Certifying a financial transaction, such as an invoice for payment. */
    CERTIFY_TRANSACTION,
    /** Entering into a contract. */
    ENTER_CONTRACT,
    /** Signing a cheque. */
    SIGN_CHEQUE,
    /** Endorsing an electronic payment. */
    ENDORSE_ELECTRONIC_PAYMENT
}

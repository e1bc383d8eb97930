package vn.tgpl.reporting.domain;

/**
 * Numbers of intake.
 *
 * @param waiting requests that wait for an answer now
 * @param answered simple questions answered in the period
 */
public record IntakeFigures(long waiting, Figure answered) {}

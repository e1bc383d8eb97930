package vn.tgpl.practitioners;

import java.time.LocalDate;

/**
 * Why somebody who was entrusted with cases may do no work in them on a day.
 *
 * @param reason one of {@link Unfitness#CARD_WITHDRAWN}, {@link Unfitness#CARD_EXPIRED}, {@link Unfitness#CONTRACT_NOT_IN_FORCE}, {@link Unfitness#SUSPENDED}
 * @param since the first day without card or contract, or of the suspension
 */
public record Stop(Unfitness reason, LocalDate since) {}

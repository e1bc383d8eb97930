package vn.tgpl.referrals.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import vn.tgpl.calendar.PeriodUnit;

/**
 * How long after its sending the sender of a referral was told to expect an answer, kept with the referral: what was promised
 * is not another thing when the table of periods is changed later.
 *
 * @param amount how many of the unit
 */
@Embeddable
public record PromisedTerm(
        @Enumerated(EnumType.STRING) @Column(name = "promised_unit")
        PeriodUnit unit,

        @Column(name = "promised_amount") int amount) {}

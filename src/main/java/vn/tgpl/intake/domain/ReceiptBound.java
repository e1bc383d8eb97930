package vn.tgpl.intake.domain;

import java.time.LocalDate;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * How long a request or a notice may have been on its way before it is typed. The law sets no number; beyond the setting
 * {@code tgpl.intake.received-within} an earlier year was typed by mistake.
 */
@Component
public class ReceiptBound {

    private final int days;

    /** @throws IllegalArgumentException when the setting is negative */
    public ReceiptBound(@Value("${tgpl.intake.received-within}") int days) {
        if (days < 0) {
            throw new IllegalArgumentException("tgpl.intake.received-within is negative: " + days);
        }
        this.days = days;
    }

    /** Calendar days. */
    public int days() {
        return days;
    }

    /** The first day that is believed. */
    public LocalDate earliest(LocalDate today) {
        return today.minusDays(days);
    }
}

package vn.tgpl.referrals.domain;

import jakarta.persistence.Embeddable;
import vn.tgpl.intake.HandedOver;

/** What a sender writes of a citizen. */
@Embeddable
record Told(String fullName, String contact, String personStatus, String matter, String paperSeen) {

    static Told by(SendReferral form) {
        return new Told(form.fullName(), form.contact(), form.personStatus(), form.matter(), form.paperSeen());
    }

    static Told by(HandedOver centre) {
        return new Told(centre.fullName(), centre.contact(), centre.personStatus(), centre.matter(), centre.papers());
    }

    @Override
    public String toString() {
        return "Told[masked]";
    }
}

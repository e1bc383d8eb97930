package vn.tgpl.people;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * On what it rests that data of a person leave the centre: his consent, or a ground of law (Luật TGPL 2017 Đ6 k1 c). One of
 * the two is null.
 *
 * @param ground a code of {@link vn.tgpl.catalog.CodeList#DISCLOSURE_GROUND}
 */
public record DisclosureBasis(
        @Nullable UUID consent, @Nullable String ground) {

    private static final String CONSENT = "consent:";
    private static final String GROUND = "ground:";

    public static DisclosureBasis ofConsent(UUID consent) {
        return new DisclosureBasis(consent, null);
    }

    public static DisclosureBasis ofGround(String code) {
        return new DisclosureBasis(null, code);
    }

    /** As a form sends it; empty when it is nothing a form offers. */
    public static Optional<DisclosureBasis> parse(@Nullable String sent) {
        if (sent == null) {
            return Optional.empty();
        }
        if (sent.startsWith(GROUND)) {
            return Optional.of(ofGround(sent.substring(GROUND.length())));
        }
        try {
            return sent.startsWith(CONSENT)
                    ? Optional.of(ofConsent(UUID.fromString(sent.substring(CONSENT.length()))))
                    : Optional.empty();
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }

    /** As a form sends it. */
    public String sent() {
        return consent == null ? GROUND + ground : CONSENT + consent;
    }
}

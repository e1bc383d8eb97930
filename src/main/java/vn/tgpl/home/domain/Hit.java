package vn.tgpl.home.domain;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something a search found.
 *
 * @param code of a case, request or referral; null of a person
 * @param state of a case, request or referral; null of a person
 * @param note year of birth of a person, day of the others
 */
public record Hit(
        Kind kind,
        UUID id,
        @Nullable String code,
        String name,
        @Nullable String state,
        @Nullable String note) {

    /** In the order of the page. */
    public enum Kind {
        PERSON,
        CASE,
        REQUEST,
        REFERRAL
    }

    @Override
    public String toString() {
        return "Hit[" + kind + " " + id + "]";
    }
}

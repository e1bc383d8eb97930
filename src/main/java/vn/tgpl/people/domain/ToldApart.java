package vn.tgpl.people.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Somebody undid a link: two records are of two persons.
 *
 * @param by who said so, null when the account is gone
 */
public record ToldApart(Instant at, @Nullable String by, String reason) {

    @Override
    public String toString() {
        return "ToldApart[" + at + "]";
    }
}

package vn.tgpl.identity.web;

import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Filters of the list of accounts. */
class AccountSearchForm {

    private @Nullable String words;
    private @Nullable UUID office;
    private @Nullable String role;
    private @Nullable Boolean enabled;

    /** Whether more than words narrow the list. */
    public boolean isNarrowed() {
        return Stream.of(office, role, enabled).anyMatch(Objects::nonNull);
    }

    public @Nullable String getWords() {
        return words;
    }

    public void setWords(@Nullable String words) {
        this.words = words;
    }

    public @Nullable UUID getOffice() {
        return office;
    }

    public void setOffice(@Nullable UUID office) {
        this.office = office;
    }

    public @Nullable String getRole() {
        return role;
    }

    public void setRole(@Nullable String role) {
        this.role = role;
    }

    public @Nullable Boolean getEnabled() {
        return enabled;
    }

    public void setEnabled(@Nullable Boolean enabled) {
        this.enabled = enabled;
    }
}

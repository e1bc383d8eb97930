package vn.tgpl.identity.web;

import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import vn.tgpl.identity.domain.AccountFilter;
import vn.tgpl.identity.domain.AccountState;
import vn.tgpl.platform.web.PageAddress;
import vn.tgpl.platform.web.SearchWords;
import vn.tgpl.shared.ActorId;
import vn.tgpl.shared.OfficeId;

/** Filters of the list of accounts. */
class AccountSearchForm {

    @Size(max = SearchWords.LONGEST, message = "{platform.words.tooLong}")
    private @Nullable String words;

    private @Nullable UUID office;
    private @Nullable String role;
    private @Nullable AccountState state;

    /** Whether more than words narrow the list. */
    public boolean isNarrowed() {
        return Stream.of(office, role, state).anyMatch(Objects::nonNull);
    }

    /** What was asked for, without what cannot be looked for. */
    AccountFilter filter(Errors unread, @Nullable ActorId after) {
        return new AccountFilter(
                unread.hasFieldErrors("words") ? null : words,
                office == null ? null : new OfficeId(office),
                unread.hasFieldErrors("role") ? null : role,
                unread.hasFieldErrors("state") ? null : state,
                after);
    }

    /** Address of the list with these filters and another position. */
    String address(@Nullable String token, @Nullable String after) {
        return PageAddress.of(AccountsController.PAGE)
                .with("q", token)
                .with("office", office)
                .with("role", role)
                .with("state", state)
                .with("after", after)
                .toString();
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

    public @Nullable AccountState getState() {
        return state;
    }

    public void setState(@Nullable AccountState state) {
        this.state = state;
    }
}

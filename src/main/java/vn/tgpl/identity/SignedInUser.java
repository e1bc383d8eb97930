package vn.tgpl.identity;

import java.io.Serial;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.CredentialsContainer;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;
import vn.tgpl.shared.AccessScope;
import vn.tgpl.shared.Actor;
import vn.tgpl.shared.ActorId;
import vn.tgpl.shared.OfficeId;

/** The signed-in person. It is kept with the session, so it carries ids and rights only. */
public final class SignedInUser implements UserDetails, Actor, CredentialsContainer {

    @Serial
    private static final long serialVersionUID = 1L;

    private final ActorId id;
    private final String username;
    private final String displayName;
    private final String officeName;
    private final AccessScope scope;
    private final Set<String> rights;
    private final boolean enabled;
    private final boolean mustChangePassword;
    private final SecondFactor secondFactor;
    private final long version;
    private @Nullable String passwordHash;

    /** @param version state of the account this was read of */
    public SignedInUser(
            ActorId id,
            String username,
            @Nullable String passwordHash,
            String displayName,
            String officeName,
            AccessScope scope,
            Set<String> rights,
            boolean enabled,
            boolean mustChangePassword,
            SecondFactor secondFactor,
            long version) {
        this.id = id;
        this.username = username;
        this.passwordHash = passwordHash;
        this.displayName = displayName;
        this.officeName = officeName;
        this.scope = scope;
        this.rights = Set.copyOf(rights);
        this.enabled = enabled;
        this.mustChangePassword = mustChangePassword;
        this.secondFactor = secondFactor;
        this.version = version;
    }

    /** The same, whose second factor an outside provider asked for. */
    public SignedInUser provedElsewhere() {
        return new SignedInUser(
                id,
                username,
                passwordHash,
                displayName,
                officeName,
                scope,
                rights,
                enabled,
                mustChangePassword,
                SecondFactor.ELSEWHERE,
                version);
    }

    @Override
    public ActorId id() {
        return id;
    }

    @Override
    public String displayName() {
        return displayName;
    }

    @Override
    public String officeName() {
        return officeName;
    }

    @Override
    public OfficeId officeId() {
        return scope.office();
    }

    @Override
    public AccessScope scope() {
        return scope;
    }

    @Override
    public boolean may(String right) {
        return rights.contains(right);
    }

    /** True while the password was set by somebody else. */
    public boolean mustChangePassword() {
        return mustChangePassword;
    }

    /** How the account stood to a second factor when it was read for this sign-in. */
    public SecondFactor secondFactor() {
        return secondFactor;
    }

    /** State of the account when it was read for this sign-in. */
    public long version() {
        return version;
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return rights.stream().map(SimpleGrantedAuthority::new).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public @Nullable String getPassword() {
        return passwordHash;
    }

    @Override
    public String getUsername() {
        return username;
    }

    @Override
    public boolean isEnabled() {
        return enabled;
    }

    @Override
    public void eraseCredentials() {
        passwordHash = null;
    }

    @Override
    public String toString() {
        return "SignedInUser[" + id.value() + "]";
    }
}

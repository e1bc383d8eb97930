package vn.tgpl.identity.domain;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;
import vn.tgpl.identity.AccountChanged;
import vn.tgpl.identity.AccountChanged.Change;
import vn.tgpl.shared.Actor;
import vn.tgpl.shared.ActorId;
import vn.tgpl.shared.OfficeId;

/** The right of one person to sign in, with the roles he has at an office. */
@Entity
@Table(schema = "identity", name = "account")
class Account extends AbstractAggregateRoot<Account> {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private ActorId id;

    private String username;

    private String displayName;

    private String passwordHash;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "office_id"))
    private OfficeId office;

    @ElementCollection
    @CollectionTable(schema = "identity", name = "account_role", joinColumns = @JoinColumn(name = "account_id"))
    @Column(name = "role_code")
    private Set<String> roles = new HashSet<>();

    private boolean enabled;

    private boolean mustChangePassword;

    private @Nullable Instant dormantAt;

    @SuppressWarnings("UnusedVariable") // whoever counts its quiet reads the column
    private @Nullable Instant awakeSince;

    private @Nullable Instant passwordSetAt;

    @Column(updatable = false)
    private Instant createdAt;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Account() {}

    private Account(ActorId id, OpenAccount command, String passwordHash, Instant now) {
        this.id = id;
        this.username = command.username();
        this.displayName = command.displayName();
        this.passwordHash = passwordHash;
        this.office = command.office();
        this.roles.addAll(command.roles());
        this.enabled = true;
        this.mustChangePassword = true;
        this.passwordSetAt = now;
        this.createdAt = now;
    }

    /** An account whose first password somebody else knows, so it must be changed at the first sign-in. */
    static Account open(OpenAccount command, String passwordHash, Actor by, Instant now) {
        Account account = new Account(ActorId.next(), command, passwordHash, now);
        account.registerEvent(new AccountChanged(account.id, Change.OPENED, EditAccount.codes(command.roles()), by));
        return account;
    }

    /** @throws AccountAsleep when it would be let in without anybody saying why */
    void edit(EditAccount command, Actor by, Instant now) {
        if (isAsleep() && command.enabled()) {
            throw new AccountAsleep();
        }
        if (!enabled && command.enabled()) {
            awakeSince = now;
        }
        List<AccountChanged> changes =
                command.changesSince(new EditAccount(id, version, displayName, office, Set.copyOf(roles), enabled), by);
        displayName = command.displayName();
        office = command.office();
        roles.retainAll(command.roles());
        roles.addAll(command.roles());
        enabled = command.enabled();
        changes.forEach(this::registerEvent);
        if (changes.stream().anyMatch(change -> change.change() != Change.EDITED)) {
            registerEvent(new AccessChanged(username, null));
        }
    }

    /**
     * Lets its holder in again. A password that was made before a day must be changed at the next sign-in.
     *
     * @param oldestPassword that day
     */
    void revive(String reason, Actor by, Instant now, Instant oldestPassword) {
        enabled = true;
        dormantAt = null;
        awakeSince = now;
        Instant made = passwordSetAt == null ? createdAt : passwordSetAt;
        mustChangePassword = mustChangePassword || made.isBefore(oldestPassword);
        registerEvent(new AccountChanged(id, Change.REVIVED, null, reason, by));
    }

    void resetPassword(String hash, Actor by, Instant now) {
        passwordHash = hash;
        passwordSetAt = now;
        mustChangePassword = true;
        registerEvent(new AccountChanged(id, Change.PASSWORD_RESET, null, by));
        registerEvent(new AccessChanged(username, null));
    }

    void changeOwnPassword(String hash, Actor by, Instant now, @Nullable String keptSession) {
        passwordHash = hash;
        passwordSetAt = now;
        mustChangePassword = false;
        registerEvent(new AccountChanged(id, Change.PASSWORD_CHANGED, null, by));
        registerEvent(new AccessChanged(username, keptSession));
    }

    ActorId id() {
        return id;
    }

    String username() {
        return username;
    }

    OfficeId office() {
        return office;
    }

    String passwordHash() {
        return passwordHash;
    }

    /** Whether it was closed because nobody had signed in to it. */
    boolean isAsleep() {
        return dormantAt != null;
    }

    boolean isAt(@Nullable Long seenVersion) {
        return version != null && version.equals(seenVersion);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Account account && id.equals(account.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public String toString() {
        return "Account[" + id + "]";
    }
}

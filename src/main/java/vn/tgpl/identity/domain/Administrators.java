package vn.tgpl.identity.domain;

import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.tgpl.shared.Actor;
import vn.tgpl.shared.ActorId;

/** Keeps the administration of accounts apart from the work on cases, and never without a holder. */
@Component
class Administrators {

    private static final String RIGHT = "identity:manage";

    private final JdbcClient jdbc;

    Administrators(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Refuses an edit after which nobody, or not the editor himself, would administer accounts. Edits that take
     * administration away wait for each other, so two administrators cannot remove one another at the same moment.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void checkEdit(EditAccount edit, Actor by) {
        if (edit.enabled() && administers(edit.roles())) {
            return;
        }
        if (edit.account().equals(by.id())) {
            throw new OwnAdministrationKept();
        }
        holdStill();
        if (!othersAdminister(edit.account())) {
            throw new LastAdministratorKept();
        }
    }

    /** Lets nobody else take administration away until the transaction ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void holdStill() {
        jdbc.sql(
                        "select code from identity.role where code in (select role_code from identity.role_right where right_code = :right) for update")
                .param("right", RIGHT)
                .query((row, index) -> row.getString("code"))
                .list();
    }

    /** Whether the account administers accounts, and no other does that is in use. */
    boolean isLast(ActorId account) {
        boolean administers = jdbc.sql("""
                        select exists (select 1 from identity.account_role ar
                                         join identity.role_right rr on rr.role_code = ar.role_code
                                        where ar.account_id = :account and rr.right_code = :right)""")
                .param("account", account.value())
                .param("right", RIGHT)
                .query(Boolean.class)
                .single();
        return administers && !othersAdminister(account);
    }

    private boolean administers(Set<String> roles) {
        return roles.stream().anyMatch(administeringRoles()::contains);
    }

    private Set<String> administeringRoles() {
        return jdbc
                .sql("select role_code from identity.role_right where right_code = :right")
                .param("right", RIGHT)
                .query((row, index) -> row.getString("role_code"))
                .list()
                .stream()
                .collect(Collectors.toUnmodifiableSet());
    }

    private boolean othersAdminister(ActorId account) {
        return jdbc.sql("""
                        select exists (select 1 from identity.account a
                                         join identity.account_role ar on ar.account_id = a.id
                                         join identity.role_right rr on rr.role_code = ar.role_code
                                        where a.enabled and rr.right_code = :right and a.id <> :account)""")
                .param("right", RIGHT)
                .param("account", account.value())
                .query(Boolean.class)
                .single();
    }
}

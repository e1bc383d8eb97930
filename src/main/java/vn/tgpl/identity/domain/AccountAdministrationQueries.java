package vn.tgpl.identity.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tgpl.platform.KeysetPage;
import vn.tgpl.shared.ActorId;
import vn.tgpl.shared.NotFound;
import vn.tgpl.shared.OfficeId;
import vn.tgpl.shared.VietnameseText;

/** Accounts as their administrators see them. */
@Repository
public class AccountAdministrationQueries {

    /** A page that a phone shows in a few screens. */
    private static final int PAGE_SIZE = 25;

    private final JdbcClient jdbc;

    AccountAdministrationQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A screenful of accounts by user name. */
    public KeysetPage<AccountRow> page(AccountFilter filter) {
        List<AccountRow> found = jdbc.sql("""
                        select a.id, a.username, a.display_name, a.enabled, a.dormant_at, a.last_sign_in_at, o.name as office_name,
                               (select string_agg(r.label, ', ' order by r.sort_order)
                                  from identity.account_role ar join identity.role r on r.code = ar.role_code
                                 where ar.account_id = a.id) as roles
                          from identity.account a
                          join offices.office o on o.id = a.office_id
                         where (:words::text is null or a.username like :words or public.vn_fold(a.display_name) like :words)
                           and (:office::uuid is null or a.office_id = :office)
                           and (:state::text is null
                                or :state = case when a.enabled then 'ENABLED' when a.dormant_at is null then 'DISABLED'
                                                 else 'ASLEEP' end)
                           and (:role::text is null or exists (select 1 from identity.account_role ar
                                                                where ar.account_id = a.id and ar.role_code = :role))
                           and (:after::uuid is null
                                or a.username > (select b.username from identity.account b where b.id = :after))
                         order by a.username
                         limit :limit""")
                .param("words", pattern(filter.words()))
                .param(
                        "office",
                        filter.office() == null ? null : filter.office().value())
                .param("state", filter.state() == null ? null : filter.state().name())
                .param("role", filter.role())
                .param("after", filter.after() == null ? null : filter.after().value())
                .param("limit", PAGE_SIZE + 1)
                .query((row, index) -> row(row))
                .list();
        return KeysetPage.of(found, PAGE_SIZE, row -> row.id().toString());
    }

    /** @throws NotFound when there is no such account */
    public AccountDetails get(ActorId id) {
        return jdbc.sql("""
                        select a.*, array(select role_code from identity.account_role where account_id = a.id) as roles
                          from identity.account a
                         where a.id = :id""")
                .param("id", id.value())
                .query((row, index) -> details(row))
                .optional()
                .orElseThrow(NotFound::new);
    }

    private static AccountRow row(ResultSet row) throws SQLException {
        String roles = row.getString("roles");
        return new AccountRow(
                new ActorId(row.getObject("id", UUID.class)),
                row.getString("username"),
                row.getString("display_name"),
                row.getString("office_name"),
                roles == null ? "" : roles,
                AccountState.of(row.getBoolean("enabled"), instant(row, "dormant_at")),
                instant(row, "dormant_at"),
                instant(row, "last_sign_in_at"));
    }

    private static AccountDetails details(ResultSet row) throws SQLException {
        return new AccountDetails(
                new ActorId(row.getObject("id", UUID.class)),
                row.getString("username"),
                row.getString("display_name"),
                new OfficeId(row.getObject("office_id", UUID.class)),
                Set.copyOf(Arrays.asList((String[]) row.getArray("roles").getArray())),
                row.getBoolean("enabled"),
                instant(row, "dormant_at"),
                row.getBoolean("must_change_password"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                instant(row, "last_sign_in_at"),
                row.getLong("version"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    /** Signs that mean something to {@code like} are looked for as they are. */
    private static @Nullable String pattern(@Nullable String words) {
        return words == null ? null : "%" + VietnameseText.fold(words).replaceAll("([\\\\%_])", "\\\\$1") + "%";
    }
}

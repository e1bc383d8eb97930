package vn.tgpl.identity.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Repository;
import vn.tgpl.identity.SecondFactor;
import vn.tgpl.identity.SignedInUser;
import vn.tgpl.shared.AccessScope;
import vn.tgpl.shared.ActorId;
import vn.tgpl.shared.OfficeId;
import vn.tgpl.shared.TakenOver;

/** Reads in one statement all that a sign-in needs: the account, its rights, and how far it sees. */
@Repository
class SignInQueries implements UserDetailsService {

    private final JdbcClient jdbc;
    private final Clock clock;
    private final boolean secondFactorDemanded;

    SignInQueries(
            JdbcClient jdbc,
            Clock clock,
            @Value("${tgpl.identity.second-factor-demanded}") boolean secondFactorDemanded) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.secondFactorDemanded = secondFactorDemanded;
    }

    @Override
    public SignedInUser loadUserByUsername(String username) {
        return jdbc.sql("""
                        select a.id, a.username, a.display_name, a.password_hash, a.enabled, a.must_change_password, a.version,
                               exists (select 1 from identity.second_factor f where f.account_id = a.id) as factor_held,
                               exists (select 1 from identity.passkey p where p.account_id = a.id) as passkey_held,
                               exists (select 1 from identity.account_role ar
                                         join identity.role r on r.code = ar.role_code
                                        where ar.account_id = a.id and r.second_factor_demanded) as factor_demanded,
                               o.id as office_id, o.name as office_name, o.province_code,
                               c.id as centre_id,
                               -- whoever goes on with an agency that sends citizens hears what became of those it sent
                               array(select offices.left_to(o.id, :today) where c.id is not null or o.kind = 'REFERRER'
                                     except select o.id) as offices_left,
                               array(select offices.centres_left_to(c.id, :today) except select c.id) as centres_left,
                               array(select offices.provinces_left_to(o.province_code, :today)
                                     except select o.province_code) as provinces_left,
                               coalesce((select array_agg(distinct rr.right_code)
                                           from identity.account_role ar
                                           join identity.role_right rr on rr.role_code = ar.role_code
                                          where ar.account_id = a.id), '{}') as rights,
                               coalesce((select array_agg(distinct r.scope_level || ' ' || coalesce(rr.right_code, ''))
                                           from identity.account_role ar
                                           join identity.role r on r.code = ar.role_code
                                           left join identity.role_right rr on rr.role_code = r.code
                                          where ar.account_id = a.id), '{}') as rights_by_level
                          from identity.account a
                          join offices.office o on o.id = a.office_id
                          left join offices.office c
                            on c.id = case o.kind when 'CENTRE' then o.id when 'BRANCH' then o.parent_id end
                         where a.username = :username""")
                .param("username", username.toLowerCase(Locale.ROOT))
                .param("today", LocalDate.now(clock))
                .query((row, index) -> read(row))
                .optional()
                .orElseThrow(() -> new UsernameNotFoundException("no such account"));
    }

    private SignedInUser read(ResultSet row) throws SQLException {
        ActorId id = new ActorId(row.getObject("id", UUID.class));
        AccessScope scope = new AccessScope(
                reach(texts(row, "rights_by_level")).level(),
                id,
                new OfficeId(row.getObject("office_id", UUID.class)),
                centre(row),
                row.getString("province_code"),
                takenOver(row));
        return new SignedInUser(
                id,
                row.getString("username"),
                row.getString("password_hash"),
                row.getString("display_name"),
                row.getString("office_name"),
                scope,
                texts(row, "rights"),
                row.getBoolean("enabled"),
                row.getBoolean("must_change_password"),
                secondFactor(row),
                row.getLong("version"));
    }

    /** A passkey is one where one is demanded; whoever took it for ease alone goes on with his password as before. */
    private SecondFactor secondFactor(ResultSet row) throws SQLException {
        boolean demanded = secondFactorDemanded && row.getBoolean("factor_demanded");
        boolean held = row.getBoolean("factor_held") || (demanded && row.getBoolean("passkey_held"));
        return SecondFactor.of(held, demanded);
    }

    private static @Nullable OfficeId centre(ResultSet row) throws SQLException {
        UUID centre = row.getObject("centre_id", UUID.class);
        return centre == null ? null : new OfficeId(centre);
    }

    private static TakenOver takenOver(ResultSet row) throws SQLException {
        return new TakenOver(offices(row, "offices_left"), offices(row, "centres_left"), texts(row, "provinces_left"));
    }

    private static Set<OfficeId> offices(ResultSet row, String column) throws SQLException {
        return Arrays.stream((UUID[]) row.getArray(column).getArray())
                .map(OfficeId::new)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Reach reach(Set<String> rightsByLevel) {
        Map<AccessScope.Level, Set<String>> rights = new EnumMap<>(AccessScope.Level.class);
        for (String entry : rightsByLevel) {
            int blank = entry.indexOf(' ');
            rights.computeIfAbsent(AccessScope.Level.valueOf(entry.substring(0, blank)), level -> new HashSet<>())
                    .add(entry.substring(blank + 1));
        }
        return Reach.of(rights);
    }

    private static Set<String> texts(ResultSet row, String column) throws SQLException {
        return new LinkedHashSet<>(Arrays.asList((String[]) row.getArray(column).getArray()));
    }
}

package vn.tgpl.practitioners.domain;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tgpl.platform.Option;
import vn.tgpl.shared.ActorId;
import vn.tgpl.shared.OfficeId;

/** Accounts a practitioner of a centre may be given: in use, of the centre or its branches, and nobody else's. */
@Component
public class CentreAccounts {

    private static final String OF_CENTRE = """
            from identity.account a
            join offices.office o on o.id = a.office_id
           where (o.id in (:centres) or o.parent_id in (:centres) and o.kind = 'BRANCH') and a.enabled""";

    private final JdbcClient jdbc;

    CentreAccounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Those that are free, and the one already chosen.
     *
     * @param centres the centre with those that left it their work, whose accounts do not move by themselves
     */
    public List<Option> choices(Collection<OfficeId> centres, @Nullable ActorId chosen) {
        return jdbc.sql("select a.id, a.display_name || ' (' || a.username || ')' as label " + OF_CENTRE + """
                           and (a.id = :chosen::uuid
                                or not exists (select 1 from practitioners.practitioner p where p.account_id = a.id))
                         order by public.vn_sort_key(a.display_name) collate "vi-x-icu", a.id""")
                .param("centres", ids(centres))
                .param("chosen", chosen == null ? null : chosen.value())
                .query((row, index) -> new Option(row.getString("id"), row.getString("label")))
                .list();
    }

    /** Whether another practitioner has the account is refused by the table itself. */
    boolean has(Collection<OfficeId> centres, ActorId account) {
        return jdbc.sql("select exists (select 1 " + OF_CENTRE + " and a.id = :account)")
                .param("centres", ids(centres))
                .param("account", account.value())
                .query(Boolean.class)
                .single();
    }

    private static List<UUID> ids(Collection<OfficeId> centres) {
        return centres.stream().map(OfficeId::value).toList();
    }
}

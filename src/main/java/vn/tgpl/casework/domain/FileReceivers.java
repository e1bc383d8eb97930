package vn.tgpl.casework.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tgpl.casework.DeadlineKind;
import vn.tgpl.casework.domain.action.CaseAction;
import vn.tgpl.offices.OfficeView;
import vn.tgpl.offices.Offices;
import vn.tgpl.shared.OfficeId;

/**
 * Who takes the file of a closed case over (Luật TGPL 2017 Đ39 k1): whoever may in its office, or else in its centre. Where
 * these have ended, whoever goes on with them is asked.
 */
@Component
public class FileReceivers {

    private record Receiver(boolean ofOffice, String name) {}

    /** Where the file is to go, today. */
    private record Keepers(UUID office, UUID centre) {}

    private final JdbcClient jdbc;
    private final Offices offices;

    FileReceivers(JdbcClient jdbc, Offices offices) {
        this.jdbc = jdbc;
        this.offices = offices;
    }

    /** Their names; null while no file is awaited, and where nobody may. */
    public @Nullable String of(CaseFile file) {
        boolean awaited = file.periods().stream()
                .anyMatch(period -> period.isOpen() && period.kind() == DeadlineKind.FILE_HANDOVER);
        if (!awaited) {
            return null;
        }
        List<Receiver> all = receivers(keepers(file));
        boolean inOffice = all.stream().anyMatch(Receiver::ofOffice);
        String names = all.stream()
                .filter(one -> one.ofOffice() == inOffice)
                .map(Receiver::name)
                .collect(Collectors.joining(", "));
        return names.isEmpty() ? null : names;
    }

    private Keepers keepers(CaseFile file) {
        UUID office = jdbc.sql("select office_id from casework.legal_aid_case where id = :id")
                .param("id", file.head().id().value())
                .query(UUID.class)
                .single();
        UUID centre = file.head().centreId();
        // where nobody goes on with it, its own people keep what they have
        UUID heir = goingOn(centre).orElse(centre);
        return new Keepers(goingOn(office).orElse(heir), heir);
    }

    private Optional<UUID> goingOn(UUID office) {
        return offices.goingOn(new OfficeId(office)).map(OfficeView::id).map(OfficeId::value);
    }

    private List<Receiver> receivers(Keepers keepers) {
        return jdbc.sql("""
                        select a.office_id = :office as of_office, a.display_name
                          from identity.account a
                         where a.office_id in (:office, :centre) and a.enabled
                           and exists (select 1 from identity.account_role r
                                         join identity.role_right g on g.role_code = r.role_code
                                        where r.account_id = a.id and g.right_code = :right)
                         order by public.vn_sort_key(a.display_name) collate "vi-x-icu", a.id""")
                .param("office", keepers.office())
                .param("centre", keepers.centre())
                .param("right", CaseAction.HAND_OVER.rule().right())
                .query((row, index) -> new Receiver(row.getBoolean("of_office"), row.getString("display_name")))
                .list();
    }
}

package vn.tgpl.casework.domain;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tgpl.casework.DeadlineKind;
import vn.tgpl.casework.domain.action.CaseAction;

/** Who takes the file of a closed case over (Luật TGPL 2017 Đ39 k1): whoever may in its office, or else in its centre. */
@Component
public class FileReceivers {

    private record Receiver(boolean ofOffice, String name) {}

    private final JdbcClient jdbc;

    FileReceivers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Their names; null while no file is awaited, and where nobody may. */
    public @Nullable String of(CaseFile file) {
        boolean awaited = file.periods().stream()
                .anyMatch(period -> period.isOpen() && period.kind() == DeadlineKind.FILE_HANDOVER);
        if (!awaited) {
            return null;
        }
        List<Receiver> all = receivers(file);
        boolean inOffice = all.stream().anyMatch(Receiver::ofOffice);
        String names = all.stream()
                .filter(one -> one.ofOffice() == inOffice)
                .map(Receiver::name)
                .collect(Collectors.joining(", "));
        return names.isEmpty() ? null : names;
    }

    private List<Receiver> receivers(CaseFile file) {
        return jdbc.sql("""
                        select a.office_id = c.office_id as of_office, a.display_name
                          from casework.legal_aid_case c
                          join identity.account a on a.office_id in (c.office_id, c.centre_id) and a.enabled
                         where c.id = :id and exists (select 1 from identity.account_role r
                                                        join identity.role_right g on g.role_code = r.role_code
                                                       where r.account_id = a.id and g.right_code = :right)
                         order by public.vn_sort_key(a.display_name) collate "vi-x-icu", a.id""")
                .param("id", file.head().id().value())
                .param("right", CaseAction.HAND_OVER.rule().right())
                .query((row, index) -> new Receiver(row.getBoolean("of_office"), row.getString("display_name")))
                .list();
    }
}

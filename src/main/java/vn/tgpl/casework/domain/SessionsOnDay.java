package vn.tgpl.casework.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tgpl.calendar.FixedSessions;
import vn.tgpl.casework.domain.period.Days;

/** Sessions, and trials that were told for a day: of which case and office, and nothing of the matter. */
@Component
class SessionsOnDay implements FixedSessions {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private static final String FIXED = """
            select f.kind, c.code, o.name as office
              from (select h.case_id, 'HEARING' as kind, h.starts_at as at
                      from casework.hearing h
                     where h.starts_at >= :from and h.starts_at < :to and h.outcome is null and h.called_off is null
                     union all
                    select t.case_id, 'TRIAL_TOLD', cast(:from as timestamptz)
                      from casework.trial_awaited t where t.trial_on = :day) f
              join casework.legal_aid_case c on c.id = f.case_id
              join offices.office o on o.id = c.office_id
             where c.state in ('ACCEPTED', 'ASSIGNED', 'IN_PROGRESS', 'SUSPENDED')
             order by o.name, f.at, c.id limit :most""";

    private final JdbcClient jdbc;
    private final MessageSource messages;

    SessionsOnDay(JdbcClient jdbc, MessageSource messages) {
        this.jdbc = jdbc;
        this.messages = messages;
    }

    @Override
    public List<Fixed> on(LocalDate day) {
        return jdbc.sql(FIXED)
                .param("day", day)
                .param("from", day.atStartOfDay(Days.ZONE).toOffsetDateTime())
                .param("to", day.plusDays(1).atStartOfDay(Days.ZONE).toOffsetDateTime())
                .param("most", MOST + 1)
                .query((row, index) -> new Fixed(
                        row.getString("code"),
                        row.getString("office"),
                        messages.getMessage("casework.fixed." + row.getString("kind"), null, VIETNAMESE)))
                .list();
    }
}

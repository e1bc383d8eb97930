package vn.tgpl.calendar.domain;

import java.time.LocalDate;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.tgpl.calendar.FixedSessions;
import vn.tgpl.calendar.FixedSessions.Fixed;

/** Asks all modules what is fixed on a day that is to be a day off. */
@Component
@Transactional(readOnly = true)
public class SessionsOfDay {

    private final ObjectProvider<FixedSessions> sessions;

    SessionsOfDay(ObjectProvider<FixedSessions> sessions) {
        this.sessions = sessions;
    }

    /** None of a day that is worked. */
    public List<Fixed> on(LocalDate day, SpecialDayKind kind) {
        return kind.isRest()
                ? sessions.stream().flatMap(module -> module.on(day).stream()).toList()
                : List.of();
    }
}

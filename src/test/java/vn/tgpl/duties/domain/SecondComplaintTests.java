package vn.tgpl.duties.domain;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.transaction.annotation.Transactional;
import vn.tgpl.TgplTest;
import vn.tgpl.calendar.PeriodOfLaw;
import vn.tgpl.casework.CaseId;
import vn.tgpl.casework.CaseSetup;
import vn.tgpl.duties.DutyId;
import vn.tgpl.shared.Actor;

@TgplTest
@Transactional
class SecondComplaintTests {

    @Autowired
    DutyRecording recording;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    UserDetailsService accounts;

    @Autowired
    Clock clock;

    private CaseId id;

    @BeforeEach
    void open() {
        id = new CaseSetup(jdbc, events).open(CaseSetup.Accepted.litigation(clock.instant()));
    }

    // Luật TGPL 2017 Đ45 k2
    @ParameterizedTest
    @CsvSource({"CASE, CASE", "CASE, REQUEST", "REQUEST, CASE", "REQUEST, REQUEST"})
    void theFirstComplaintIsFoundUnderTheCodeOfTheCaseOrOfItsRequest(SubjectKind first, SubjectKind second) {
        record(PeriodOfLaw.D27, first);
        assertThatCode(() -> record(PeriodOfLaw.D28, second)).doesNotThrowAnyException();
    }

    @Test
    void withoutAFirstComplaintThereIsNoSecond() {
        assertThatThrownBy(() -> record(PeriodOfLaw.D28, SubjectKind.CASE)).isInstanceOf(FirstComplaintMissing.class);
    }

    private void record(PeriodOfLaw kind, SubjectKind about) {
        Actor officer = (Actor) accounts.loadUserByUsername("tiepnhan");
        recording.record(
                new RecordDuty(DutyId.next(), kind, LocalDate.now(clock), code(about), null, null, null), officer);
    }

    private String code(SubjectKind about) {
        return jdbc.sql(about == SubjectKind.CASE ? "select code from casework.legal_aid_case where id = :id" : """
                                  select r.receipt_code from intake.request r
                                    join casework.legal_aid_case c on c.request_id = r.id where c.id = :id""")
                .param("id", id.value())
                .query(String.class)
                .single();
    }
}

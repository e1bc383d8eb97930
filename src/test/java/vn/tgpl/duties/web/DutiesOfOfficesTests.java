package vn.tgpl.duties.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.userdetails.UserDetailsService;
import vn.tgpl.Rows;
import vn.tgpl.duties.domain.RegisterClosing;
import vn.tgpl.offices.BranchOpened;
import vn.tgpl.shared.Actor;
import vn.tgpl.shared.OfficeId;

/** What an office owes as such: the head of a new branch, the closing of its registers. */
class DutiesOfOfficesTests extends DutyWebTest {

    @Autowired
    UserDetailsService accounts;

    @Autowired
    RegisterClosing registers;

    @Test
    void aNewBranchNeedsItsHeadWithinSevenDaysAndAnOldOneHasIt() {
        OfficeId branch = new OfficeId(Rows.DAK_LAK_BRANCH);
        Actor by = (Actor) accounts.loadUserByUsername("quantri");
        events.publishEvent(new BranchOpened(
                branch, new OfficeId(Rows.DAK_LAK), "66", LocalDate.now(clock).minusYears(3), by));
        assertThat(count("P10", branch.value())).isZero();
        events.publishEvent(new BranchOpened(branch, new OfficeId(Rows.DAK_LAK), "66", LocalDate.now(clock), by));
        assertThat(count("P10", branch.value())).isOne();
    }

    @Test
    void registersAreClosedForEachCentreAndBranchHoweverOftenTheJobLooks() {
        registers.look();
        int once = registers();
        registers.look();
        assertThat(registers()).isEqualTo(once);
        assertThat(jdbc.sql("""
                        select count(*) from duties.duty
                         where kind = 'D30' and office_id = :office and begun_at >= :monthBegan""")
                        .param("office", Rows.DAK_LAK)
                        .param(
                                "monthBegan",
                                LocalDate.now(clock)
                                        .withDayOfMonth(1)
                                        .atStartOfDay(clock.getZone())
                                        .toOffsetDateTime())
                        .query(Integer.class)
                        .single())
                .isOne();
        assertThat(count("D30_HALF_YEAR", Rows.DAK_LAK_BRANCH)).isOne();
        assertThat(count("D30_YEAR", Rows.DONG_THAP)).isOne();
    }

    private int count(String kind, UUID office) {
        return jdbc.sql("select count(*) from duties.duty where kind = :kind and office_id = :office")
                .param("kind", kind)
                .param("office", office)
                .query(Integer.class)
                .single();
    }

    private int registers() {
        return jdbc.sql("select count(*) from duties.duty where kind like 'D30%'")
                .query(Integer.class)
                .single();
    }
}

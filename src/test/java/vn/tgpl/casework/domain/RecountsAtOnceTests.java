package vn.tgpl.casework.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;
import vn.tgpl.As;
import vn.tgpl.PageText;
import vn.tgpl.TgplTest;
import vn.tgpl.calendar.CalendarChanged;
import vn.tgpl.shared.Actor;
import vn.tgpl.shared.Display;

/** Not transactional: two administrators edit the calendar at the same moment, each having seen what his own edit moves. */
@TgplTest
class RecountsAtOnceTests {

    private static final List<LocalDate> DAYS = List.of(LocalDate.of(2031, 3, 12), LocalDate.of(2031, 3, 13));

    private final Instant shown = Instant.now();
    private final CyclicBarrier start = new CyclicBarrier(DAYS.size());

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Recounts recounts;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private TransactionTemplate transactions;

    @Autowired
    private UserDetailsService accounts;

    @Autowired
    private JdbcClient jdbc;

    @AfterEach
    void forget() {
        jdbc.sql("""
                        with gone as (delete from casework.deadline_recount where day in (:days) returning edit_id)
                        delete from calendar.day_edit where id in (select edit_id from gone)""").param("days", DAYS).update();
    }

    @Test
    void eachSaysThatBothWereFollowedTogetherAndNeitherThatAnythingElseChanged() {
        List<CompletableFuture<Void>> both = DAYS.stream()
                .map(day -> CompletableFuture.runAsync(() -> edit(day)))
                .toList();
        both.forEach(CompletableFuture::join);
        await().untilAsserted(() -> assertThat(recounts.unfinished()).isEmpty());
        String[] told = DAYS.stream()
                .map(day -> "Cùng lúc còn được tính lại theo thay đổi ngày " + Display.date(day))
                .toArray(String[]::new);
        PageText.assertThatText(mvc.get()
                        .uri("/admin/holidays?year=2031")
                        .with(As.administrator())
                        .exchange())
                .contains(told)
                .doesNotContain("phát sinh hoặc đổi trong lúc đó", "chấm dứt hoặc đổi trong lúc đó");
    }

    private void edit(LocalDate day) {
        UUID edit = UUID.randomUUID();
        try {
            start.await();
        } catch (Exception interrupted) {
            throw new IllegalStateException(interrupted);
        }
        transactions.executeWithoutResult(made -> {
            jdbc.sql("""
                            insert into calendar.day_edit (id, foreseen_periods, foreseen_reminders, foreseen_at, made_at)
                            values (:id, 7, 0, :shown, now())""")
                    .param("id", edit)
                    .param("shown", shown.atOffset(ZoneOffset.UTC))
                    .update();
            events.publishEvent(new CalendarChanged(
                    day, CalendarChanged.Change.ADDED, (Actor) accounts.loadUserByUsername("quantri"), "TB 1", edit));
        });
    }
}

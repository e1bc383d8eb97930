package vn.tgpl.intake.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.tgpl.As;
import vn.tgpl.shared.Display;

/** Luật TGPL 2017 Đ31 k2, k3: the page of the acceptance tells by when somebody has to be appointed for who is held. */
class HeldNoticeTests extends DecisionWebTest {

    private static final Duration HOURS = Duration.ofHours(12);

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    private Instant now;

    @BeforeEach
    void thisMoment() {
        now = clock.instant();
    }

    @Test
    void aFreshNoticeLeavesTheRestOfItsHours() {
        Instant told = now.minus(Duration.ofHours(2));
        told(told, "LITIGATION", "ARRESTED");
        assertThat(page())
                .contains(
                        "đã thông báo lúc " + Display.dateTime(told),
                        "phải cử người thực hiện ngay, chậm nhất " + Display.dateTime(told.plus(HOURS)),
                        "Luật TGPL 2017 Đ31 k2, k3")
                .doesNotContain("nay đã quá hạn");
    }

    @Test
    void anOlderOneIsOverdueBeforeAnybodyAccepts() {
        Instant told = now.minus(Duration.ofDays(3));
        told(told, "LITIGATION", "ARRESTED");
        assertThat(page()).contains("chậm nhất " + Display.dateTime(told.plus(HOURS)) + ", nay đã quá hạn");
    }

    @Test
    void whoIsNotHeldOrWantsNoDefenceHasNoSuchHours() {
        told(now.minus(Duration.ofDays(3)), "LITIGATION", "VICTIM");
        assertThat(page()).doesNotContain("bị bắt, bị tạm giữ mà cơ quan tố tụng");
        told(now.minus(Duration.ofDays(3)), "ADVICE", "ARRESTED");
        assertThat(page()).doesNotContain("bị bắt, bị tạm giữ mà cơ quan tố tụng");
    }

    private void told(Instant at, String form, String status) {
        jdbc.sql("""
                        update intake.request set channel = 'AUTHORITY', notified_at = :at, form_of_aid = :form,
                               procedural_status_code = :status, field_code = 'CRIMINAL'
                         where id = :id""")
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("form", form)
                .param("status", status)
                .param("id", id)
                .update();
        entities.clear();
    }

    private String page() {
        MvcTestResult shown = mvc.get()
                .uri("/requests/" + id + "/acceptance")
                .with(As.director())
                .exchange();
        assertThat(shown).hasStatusOk();
        return new String(shown.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}

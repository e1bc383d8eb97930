package vn.tgpl.intake.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.tgpl.shared.Vietnam;

/** Luật TGPL 2017 Đ30 k4; TT 12/2018 Đ6 k1: each ground of accepting at once needs its fact, and is kept with its article. */
class UrgentGroundsTests extends DecisionsTest {

    @ParameterizedTest
    @EnumSource
    void aRequestWithoutPapersIsAcceptedAtOnceOnThisGround(UrgentGround ground) {
        reception.log(DeskFixture.withoutPapers(id), officer);
        if (ground != UrgentGround.HEAD_DECISION) {
            assertThatThrownBy(() -> acceptance.accept(new AcceptRequest(id, ground, "papers follow"), head))
                    .as("without its fact")
                    .isInstanceOf(UrgentGroundMissing.class);
        }
        entities.flush();
        jdbc.sql("update intake.request set " + fact(ground) + " where id = :id and :today::date is not null")
                .param("id", id.value())
                .param("today", LocalDate.now(Vietnam.ZONE))
                .update();
        entities.clear();
        acceptance.accept(new AcceptRequest(id, ground, "papers follow"), head);
        entities.flush();
        assertThat(jdbc.sql(
                                "select urgent_ground || ': ' || legal_reference from intake.request_acceptance where request_id = :id")
                        .param("id", id.value())
                        .query(String.class)
                        .single())
                .isEqualTo(ground + ": " + article(ground));
    }

    private static String fact(UrgentGround ground) {
        return switch (ground) {
            case LIMITATION -> "limitation_on = :today";
            case HEARING -> "hearing_on = :today";
            case APPOINTED_DEFENCE ->
                "appointed_defence = true, field_code = 'CRIMINAL', procedural_status_code = 'ACCUSED_DETAINED'";
            case NOTIFIED -> "channel = 'AUTHORITY', procedural_status_code = 'ARRESTED'";
            case HEAD_DECISION -> "commercial = false";
        };
    }

    private static String article(UrgentGround ground) {
        return switch (ground) {
            case LIMITATION -> "Luật TGPL 2017 Đ30 k4; TT 12/2018/TT-BTP Đ6 k1 điểm a";
            case HEARING -> "Luật TGPL 2017 Đ30 k4; TT 12/2018/TT-BTP Đ6 k1 điểm b";
            case APPOINTED_DEFENCE -> "Luật TGPL 2017 Đ30 k4; TT 12/2018/TT-BTP Đ6 k1 điểm c";
            case NOTIFIED -> "Luật TGPL 2017 Đ30 k4, Đ31 k3; TT 12/2018/TT-BTP Đ6 k1 điểm c";
            case HEAD_DECISION -> "Luật TGPL 2017 Đ30 k4; TT 12/2018/TT-BTP Đ6 k1 điểm d";
        };
    }
}

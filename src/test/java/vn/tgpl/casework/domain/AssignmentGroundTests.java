package vn.tgpl.casework.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import vn.tgpl.TgplTest;
import vn.tgpl.calendar.PeriodBeginning;
import vn.tgpl.calendar.PeriodOfLaw;
import vn.tgpl.calendar.PeriodWords;
import vn.tgpl.casework.domain.action.CaseAction;

/** Luật TGPL 2017 Đ31 k2, k3: the words over an assignment tell how long whoever is held waits, and from when, as the table does. */
@TgplTest
class AssignmentGroundTests {

    @Autowired
    private MessageSource messages;

    @Autowired
    private PeriodWords periods;

    @Test
    void asShippedTheHoursRunFromTheNotice() {
        assertThat(periods.beginning(PeriodOfLaw.D8_HELD)).isEqualTo(PeriodBeginning.NOTICE);
        assertThat(ground(PeriodBeginning.NOTICE, periods::of))
                .contains("là ngay, chậm nhất 12 giờ tính từ khi nhận thông báo")
                .doesNotContain("từ khi thụ lý");
    }

    @Test
    void theyAreAsLongAsTheTableSays() {
        assertThat(ground(PeriodBeginning.NOTICE, line -> line + "-long"))
                .contains(
                        "trong D4-long, D5-long khi", "là D8_HELD-long tính từ", "trong D9-long từ khi nhận thông báo");
    }

    @Test
    void fromTheAcceptanceTheyAreThoseOfWhoeverIsHeld() {
        assertThat(ground(PeriodBeginning.ACCEPTANCE, line -> line + "-long"))
                .contains("chậm nhất trong D5-long tính từ khi thụ lý")
                .doesNotContain("D8_HELD");
    }

    private String ground(PeriodBeginning heldFrom, Function<PeriodOfLaw, String> length) {
        List<PeriodOfLaw> lines = LegalGround.periods(CaseAction.ASSIGN);
        return messages.getMessage(
                LegalGround.ofAssignment(heldFrom), lines.stream().map(length).toArray(), Locale.forLanguageTag("vi"));
    }
}

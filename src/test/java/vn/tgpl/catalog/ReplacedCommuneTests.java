package vn.tgpl.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;
import vn.tgpl.As;
import vn.tgpl.TgplTest;
import vn.tgpl.shared.Display;

/** Between the reading of an official list and the first day of its codes. */
@TgplTest
@Transactional
class ReplacedCommuneTests {

    private static final String HEADING = "Mã xã,Tên,Loại,Mã tỉnh,Từ,Đến,Kế thừa\n";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    @ParameterizedTest(name = "from {0} moved to {1}: the temporary code lasts until {2}")
    @CsvSource({
        "01/07/2099, 01/08/2099, 2099-07-31",
        "01/07/2099, 01/06/2099, 2099-05-31",
        "01/07/2025, 01/08/2099, 2099-07-31"
    })
    void theLastDayOfACodeFollowsTheFirstDayOfTheOneThatReplacesIt(String first, String corrected, String last) {
        read("24211,Xã Ea Súp,Xã,66," + first + ",,");
        read("24211,Xã Ea Súp,Xã,66," + corrected + ",,");
        assertThat(lastDay()).isEqualTo(last);
    }

    @Test
    void aCodeThatLiesBehindIsNotTouchedByACorrectionThatLeavesNoGap() {
        read("24211,Xã Ea Súp,Xã,66,01/07/2025,,");
        String before = lastDay();
        read("24211,Xã Ea Súp,Xã,66,01/08/2025,,");
        assertThat(lastDay())
                .isEqualTo(before)
                .isEqualTo(LocalDate.now(clock).minusDays(1).toString());
    }

    @Test
    void aDifficultAreaNotedBetweenTheListAndItsFirstDayIsOneAfterIt() {
        jdbc.sql("delete from catalog.difficult_area where commune_code = '66-ea-sup'")
                .update();
        read("24211,Xã Ea Súp,Xã,66,01/07/2099,,");
        String today = Display.date(LocalDate.now(clock));
        assertThat(mvc.perform(post("/admin/difficult-areas")
                        .param("province", "66")
                        .param("commune", "66-ea-sup")
                        .param("from", today)
                        .param("source", "QĐ thử")
                        .with(csrf())
                        .with(As.administrator())))
                .hasStatus3xxRedirection();
        assertThat(periodsOfTheOfficialCode()).isEqualTo("QĐ thử –");
        assertThat(mvc.perform(post("/admin/difficult-areas/66-ea-sup/" + LocalDate.now(clock) + "/end")
                        .param("lastDay", today)
                        .param("source", "QĐ thôi")
                        .with(csrf())
                        .with(As.administrator())))
                .hasStatus3xxRedirection();
        assertThat(periodsOfTheOfficialCode()).isEqualTo("QĐ thử – QĐ thôi");
    }

    private String periodsOfTheOfficialCode() {
        return jdbc.sql("""
                        select coalesce(string_agg(rtrim(source || ' – ' || coalesce(end_source, '')), ';'), '')
                          from catalog.difficult_area where commune_code = '24211'""").query(String.class).single();
    }

    private String lastDay() {
        return jdbc.sql("select valid_to::text from catalog.commune where code = '66-ea-sup'")
                .query(String.class)
                .single();
    }

    private void read(String row) {
        MockMultipartFile file = new MockMultipartFile(
                "file", "danh-muc.csv", "text/csv", (HEADING + row + "\n").getBytes(StandardCharsets.UTF_8));
        String review = Objects.requireNonNull(mvc.perform(multipart("/admin/communes/imports")
                        .file(file)
                        .with(csrf())
                        .with(As.administrator()))
                .getResponse()
                .getRedirectedUrl());
        assertThat(mvc.perform(post(review + "/confirmation").with(csrf()).with(As.administrator())))
                .hasStatus3xxRedirection();
    }
}

package vn.tgpl.casework.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;
import vn.tgpl.As;
import vn.tgpl.TgplTest;
import vn.tgpl.casework.CaseSetup;
import vn.tgpl.casework.CaseSetup.Accepted;

@TgplTest
@Transactional
class RegisterTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ApplicationEventPublisher events;

    private CaseSetup setup;

    @Autowired
    EntityManager entities;

    @Autowired
    Clock clock;

    @BeforeEach
    void prepare() {
        setup = new CaseSetup(jdbc, events);
    }

    private void open(Accepted accepted) {
        setup.open(accepted);
        entities.flush();
    }

    @Test
    void showsTheLinesOfTheOfficeInTheOrderOfTheirNumbers() {
        open(Accepted.litigation(clock.instant()).name("Nguyễn Thị Đào"));
        assertThat(mvc.get().uri("/cases/register").with(As.intakeOfficer()))
                .hasStatusOk()
                .bodyText()
                .contains("Nguyễn Thị Đào");
    }

    @Test
    void aLineStandsUnderTheDayOfAcceptanceWhateverTheYearOfReception() {
        open(Accepted.litigation(Instant.parse("2026-01-04T03:00:00Z"))
                .receivedAt(Instant.parse("2025-12-29T03:00:00Z"))
                .name("Nguyễn Thị Giao Thời"));
        for (String book : List.of("?year=2026", "?year=2026&month=1")) {
            assertThat(mvc.get().uri("/cases/register" + book).with(As.intakeOfficer()))
                    .hasStatusOk()
                    .bodyText()
                    .contains("Nguyễn Thị Giao Thời")
                    .containsPattern("TT\\.TGTT\\.\\d+\\.2025");
        }
        for (String book : List.of("?year=2025", "?year=2025&month=12", "?year=2026&month=2")) {
            assertThat(mvc.get().uri("/cases/register" + book).with(As.intakeOfficer()))
                    .bodyText()
                    .doesNotContain("Nguyễn Thị Giao Thời");
        }
    }

    @Test
    void masksSensitiveFactsForTheDepartment() {
        open(Accepted.litigation(clock.instant()).name("Nguyễn Thị Đào").group("HIV"));
        assertThat(mvc.get().uri("/cases/register").with(As.departmentManager()))
                .hasStatusOk()
                .bodyText()
                .contains("Nguyễn Thị Đào")
                .doesNotContain("HIV");
    }

    @Test
    void keepsNoRegisterOfAnotherProvinceOpen() {
        String foreign = "/cases/register?office=00000000-0000-7000-8000-000000006601";
        assertThat(mvc.get().uri(foreign).with(As.otherProvince())).hasStatus(404);
    }

    @Test
    void writesEveryCellOfTheSheetAsText() throws IOException {
        open(Accepted.litigation(clock.instant()).name("=HYPERLINK(\"x\")"));
        MvcTestResult answer =
                mvc.get().uri("/cases/register.xlsx").with(As.intakeOfficer()).exchange();
        assertThat(answer).hasStatusOk().hasHeader("Content-Disposition", "attachment; filename=so-thu-ly.xlsx");
        try (ReadableWorkbook book = new ReadableWorkbook(
                new ByteArrayInputStream(answer.getResponse().getContentAsByteArray()))) {
            List<Row> rows = book.getFirstSheet().read();
            assertThat(rows.get(rows.size() - 1).getCell(3).getType()).isEqualTo(CellType.STRING);
            assertThat(rows.get(rows.size() - 1).getCellText(3)).isEqualTo("=HYPERLINK(\"x\")");
        }
    }
}

package vn.tgpl.casework.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UnsupportedEncodingException;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;
import vn.tgpl.As;
import vn.tgpl.Rows;
import vn.tgpl.Rows.CaseFacts;
import vn.tgpl.TgplTest;

/** A book of more lines than a screen shows. */
@TgplTest
@Transactional
class LongRegisterTests {

    private static final Pattern LINE = Pattern.compile("<td class=\"no\">");
    private static final int YEAR = 2035;
    private static final int BOOKED = 510;

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void manyCases() {
        CaseFacts facts = CaseFacts.open(Rows.DONG_THAP, "Lê Thị Dài", LocalDate.ofYearDay(YEAR, 1));
        new CopiedCases(jdbc).of(new Rows(jdbc).legalAidCase(facts), BOOKED);
    }

    @Test
    void theScreenShowsFiveHundredLinesAndSaysSo() throws IOException {
        MvcTestResult page = open("/cases/register?year=");
        assertThat(page).hasStatusOk().bodyText().contains("Trên 500 dòng", "Chỉ hiện 500 dòng đầu");
        assertThat(linesOf(page)).isEqualTo(500);
    }

    @Test
    void onPaperStandAllLinesUnderTheOfficeAndTheYear() throws IOException {
        MvcTestResult page = open("/cases/register/print?paper=A3&year=");
        assertThat(page).hasStatusOk().bodyText().contains("register-a3", "Năm " + YEAR, "Đồng Tháp", "</html>");
        assertThat(linesOf(page)).isEqualTo(BOOKED);
    }

    @Test
    void theSheetHoldsAllLinesBelowItsHead() throws IOException {
        byte[] sheet = open("/cases/register.xlsx?year=").getResponse().getContentAsByteArray();
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(sheet))) {
            assertThat(book.getFirstSheet().read()).hasSize(BOOKED + 4);
        }
    }

    private MvcTestResult open(String path) {
        return mvc.get().uri(path + YEAR).with(As.otherProvince()).exchange();
    }

    private static long linesOf(MvcTestResult page) throws UnsupportedEncodingException {
        return LINE.matcher(page.getResponse().getContentAsString()).results().count();
    }
}

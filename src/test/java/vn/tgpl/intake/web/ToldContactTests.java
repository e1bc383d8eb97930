package vn.tgpl.intake.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tgpl.shared.PhoneNumber;

/** What an agency tells of how to reach somebody is carried into its fields once. */
class ToldContactTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            0905 111 222                               | 0905111222 | -
            ĐT: 0905.111.222                           | 0905111222 | -
            Số điện thoại 0905 111 222.                | 0905111222 | -
            0905 000 771, gặp qua trưởng buôn          | 0905000771 | gặp qua trưởng buôn
            buôn Ea Kmat; 0905 111 222; sau 17 giờ     | 0905111222 | buôn Ea Kmat; sau 17 giờ
            Em gái (0905 111 222)                      | 0905111222 | Em gái
            0905 111 222 (Không gọi số này)            | 0905111222 | (Không gọi số này)
            0905 111 222, con trai 0905 333 444        | 0905111222 | con trai 0905 333 444
            qua trưởng buôn                            | -          | qua trưởng buôn
            -                                          | -          | -
            """)
    void theNumberStandsInItsFieldAndTheNoteTellsWhatIsMore(String told, String phone, String rest) {
        ToldContact contact = ToldContact.in(told);
        assertThat(contact.phone()).isEqualTo(phone == null ? null : new PhoneNumber(phone));
        assertThat(contact.rest()).isEqualTo(rest);
    }
}

package vn.tgpl.people.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tgpl.people.PersonMatch.Reason;
import vn.tgpl.shared.BirthDate;
import vn.tgpl.shared.NationalId;
import vn.tgpl.shared.PhoneNumber;

class LikenessTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            Trần Văn Bình | 066071000001 | 1971 | -          | tran van binh | 066071000001 | 1990 | -          | SAME_NATIONAL_ID
            Trần Văn Bình | -            | 1971-02-01 | -    | tran van binh | 066071000001 | 1971-02-01 | -    | SAME_NAME_SAME_BIRTH
            Trần Văn Bình | -            | -    | 0905000771 | Tran Van Binh | -            | 1971 | 0905000771 | SAME_NAME_SAME_PHONE
            Trần Văn Bình | -            | 1971 | 0905000771 | Tran Van Binh | -            | 1971 | -          | SAME_NAME_SAME_YEAR
            Trần Văn Bình | -            | 1971 | -          | Tran Van Binh | -            | 1972 | -          | SAME_NAME_YEAR_ONE_OFF
            Trần Văn Bình | -            | 1971 | -          | Tran Van Binh | -            | -    | -          | SAME_NAME_BIRTH_UNKNOWN
            Trần Văn Bình | -            | 1971-02-01 | 0905000771 | Tran Van Binh | -     | 1971-02-01 | 0905000771 | SAME_NAME_BIRTH_AND_PHONE
            Trần Văn Bình | -            | 1971 | 0905000771 | Lê Thị Hoa    | -            | 1975 | 0905000771 | SAME_PHONE
            Trần Văn Bình | 066071000001 | 1971 | -          | Tran Van Binh | 066071000009 | 1971 | -          | SAME_NAME_OTHER_NUMBER
            Trần Văn Bình | 066071000001 | 1971 | -          | Tran Van Binh | 066071000009 | 1975 | -          | -
            Trần Văn Bình | -            | 1971 | -          | Tran Van Binh | -            | 1985 | -          | -
            Trần Văn Bình | -            | 1971 | -          | Trần Văn Bính Anh | -        | 1971 | -          | -
            """)
    void twoRecordsFitOnePersonBothWays(
            String name,
            @Nullable String number,
            @Nullable String birth,
            @Nullable String phone,
            String otherName,
            @Nullable String otherNumber,
            @Nullable String otherBirth,
            @Nullable String otherPhone,
            @Nullable Reason expected) {
        Identity one = identity(name, number, birth, phone);
        Identity other = identity(otherName, otherNumber, otherBirth, otherPhone);
        assertThat(Likeness.between(one, other).orElse(null)).isEqualTo(expected);
        assertThat(Likeness.between(other, one).orElse(null)).isEqualTo(expected);
    }

    private static Identity identity(
            String name, @Nullable String number, @Nullable String birth, @Nullable String phone) {
        return new Identity(
                name,
                number == null ? null : new NationalId(number),
                birth == null
                        ? null
                        : birth.length() == 4
                                ? BirthDate.ofYear(Integer.parseInt(birth))
                                : BirthDate.of(LocalDate.parse(birth)),
                phone == null ? null : new PhoneNumber(phone));
    }
}

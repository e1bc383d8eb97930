package vn.tgpl.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class CitizenCardTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final String SCANNED =
            "066185001234|240123456|Nguyễn Thị Hòa|02011985|Nữ|Buôn Kom Leo, Hòa Thắng, Đắk Lắk|10052021";

    @Test
    void reads_all_fields() {
        CitizenCard card = CitizenCard.parse(SCANNED, TODAY).orElseThrow();
        assertThat(card.nationalId()).isEqualTo(new NationalId("066185001234"));
        assertThat(card.formerNumber()).isEqualTo("240123456");
        assertThat(card.fullName()).isEqualTo("Nguyễn Thị Hòa");
        assertThat(card.birth()).isEqualTo(BirthDate.of(LocalDate.of(1985, 1, 2)));
        assertThat(card.sex()).isEqualTo(Sex.FEMALE);
        assertThat(card.residence()).isEqualTo("Buôn Kom Leo, Hòa Thắng, Đắk Lắk");
        assertThat(card.issuedOn()).isEqualTo(LocalDate.of(2021, 5, 10));
    }

    @Test
    void decomposed_letters_read_the_same() {
        String decomposed = Normalizer.normalize(SCANNED, Normalizer.Form.NFD);
        assertThat(CitizenCard.parse(decomposed, TODAY)).isEqualTo(CitizenCard.parse(SCANNED, TODAY));
    }

    @Test
    void a_later_card_has_more_fields_and_no_former_number() {
        CitizenCard card = CitizenCard.parse(
                        "066085001234||Y Bhăm Niê|00001985|Nam|Ea Kao|01072024|||Y Krông|H'Blim\r\n", TODAY)
                .orElseThrow();
        assertThat(card.formerNumber()).isNull();
        assertThat(card.birth()).isEqualTo(BirthDate.ofYear(1985));
        assertThat(card.sex()).isEqualTo(Sex.MALE);
    }

    @Test
    void six_fields_are_enough() {
        CitizenCard card = CitizenCard.parse("066085001234||Y Bhăm|01011985|Nam|Ea Kao", TODAY)
                .orElseThrow();
        assertThat(card.issuedOn()).isNull();
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(
            strings = {"066085001234", "66085|x|Tên|01011985|Nam|Ea Kao", "066085001234||Tên|31021985|Nam|x", "|||||||"
            })
    void anything_else_is_no_card(String scanned) {
        assertThat(CitizenCard.parse(scanned, TODAY)).isEmpty();
    }

    @Test
    void does_not_print_itself() {
        assertThat(CitizenCard.parse(SCANNED, TODAY).orElseThrow()).hasToString("CitizenCard[masked]");
    }
}

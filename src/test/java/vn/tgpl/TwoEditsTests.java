package vn.tgpl;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.tgpl.shared.Display;

/** On every form that two may have open at once nothing is lost of what either wrote, and where both wrote the choice decides. */
class TwoEditsTests extends MergedThings {

    private static final String FORMS = """
            person,       tiepnhan, fullName,              Vừ Thị Một,    Vừ Thị Hai,    contactNote,          Gọi buổi sáng
            request,      tiepnhan, matter.summary,        Lời thứ nhất,  Lời thứ hai,   matter.authority,     Tòa án
            parties,      tiepnhan, parties[0].birthYear,  1970,          1971,          parties[1].fullName,  Người Tôi Thêm
            account,      quantri,  displayName,           Tên Một,       Tên Hai,       enabled,              -
            practitioner, giamdoc,  person.fullName,       Lê Văn Một,    Lê Văn Hai,    card.number,          T77
            office,       quantri,  name,                  Chi nhánh Một, Chi nhánh Hai, address,              Xã Ea Súp
            code,         quantri,  label,                 Tên Một,       Tên Hai,       order,                77
            """;

    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = FORMS, nullValues = "-")
    void whatEachChangedAloneStandsInTheEnd(
            String kind, String who, String field, String his, String other, String another, @Nullable String mine) {
        String path = path(kind);
        Map<String, List<String>> typed = with(opened(path, who), another, mine);
        assertThat(send(path, who, with(opened(path, who), field, his))).hasStatus(302);
        MvcTestResult conflict = send(path, who, typed);
        assertThat(conflict).hasStatus(409).bodyText().contains("Hai người cùng sửa", his);
        assertThat(send(path, who, SentForm.of(body(conflict), path))).hasStatus(302);
        Map<String, List<String>> now = opened(path, who);
        assertThat(now.get(field)).containsExactly(his).doesNotContain(other);
        assertThat(now.get(another)).isEqualTo(typed.get(another));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = FORMS, nullValues = "-")
    void whatTheOtherWroteStandsWhereItIsChosen(String kind, String who, String field, String his, String mine) {
        assertThat(chosen(kind, who, field, his, mine, "theirs")).containsExactly(his);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = FORMS, nullValues = "-")
    void whatOneWroteStandsWhereItIsChosen(String kind, String who, String field, String his, String mine) {
        assertThat(chosen(kind, who, field, his, mine, "mine")).containsExactly(mine);
    }

    private List<String> chosen(String kind, String who, String field, String his, String mine, String choice) {
        String path = path(kind);
        Map<String, List<String>> typed = with(opened(path, who), field, mine);
        assertThat(send(path, who, with(opened(path, who), field, his))).hasStatus(302);
        MvcTestResult conflict = send(path, who, typed);
        assertThat(conflict).hasStatus(409);
        Map<String, List<String>> merged = SentForm.of(body(conflict), path);
        assertThat(merged).as("nothing is chosen yet").doesNotContainKey("merge[0].choice");
        merged.put("merge[0].choice", List.of(choice));
        assertThat(send(path, who, merged)).hasStatus(302);
        return opened(path, who).getOrDefault(field, List.of());
    }

    private Map<String, List<String>> with(Map<String, List<String>> fields, String name, @Nullable String value) {
        if (value == null) {
            fields.remove(name);
        } else {
            fields.put(name, List.of(value));
        }
        if (fields.containsKey("reason")) {
            fields.put("reason", List.of("Ý kiến của Cục"));
            fields.put("from", List.of(Display.date(LocalDate.now(clock))));
        }
        return fields;
    }
}

package vn.tgpl;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What makes sense together is chosen together, and what stands for itself is chosen for itself. */
class MergedWholesTests extends MergedThings {

    private static final String OFFICER = "tiepnhan";

    @Test
    void theCommuneOfOneAndTheVillageOfTheOtherMakeNoPlace() {
        String path = path("person");
        Map<String, List<String>> typed = opened(path, OFFICER);
        typed.put("village", List.of("Buôn Tôi"));
        Map<String, List<String>> his = opened(path, OFFICER);
        his.put("communeCode", List.of(commune()));
        assertThat(send(path, OFFICER, his)).hasStatus(302);
        MvcTestResult conflict = send(path, OFFICER, typed);
        assertThat(conflict).hasStatus(409).bodyText().contains("<legend>Nơi cư trú</legend>", "cần bạn chọn");
        Map<String, List<String>> merged = SentForm.of(body(conflict), path);
        assertThat(merged).doesNotContainKey("merge[0].choice").doesNotContainKey("merge[1].key");
        merged.put("merge[0].choice", List.of("theirs"));
        assertThat(send(path, OFFICER, merged)).hasStatus(302);
        assertThat(opened(path, OFFICER))
                .containsEntry("communeCode", his.get("communeCode"))
                .containsEntry("village", List.of(""));
    }

    @Test
    void eachGroupAndEachPaperOfBothStands() {
        String path = path("request");
        Map<String, List<String>> typed = opened(path, OFFICER);
        typed.put("groups", List.of("HO_NGHEO", "KHUYET_TAT"));
        typed.put("papers[POOR_CERTIFICATE]", List.of("CERTIFIED_COPY"));
        Map<String, List<String>> his = opened(path, OFFICER);
        his.put("groups", List.of("HO_NGHEO", "CAO_TUOI"));
        assertThat(send(path, OFFICER, his)).hasStatus(302);
        MvcTestResult conflict = send(path, OFFICER, typed);
        assertThat(conflict).hasStatus(409).bodyText().doesNotContain("cần bạn chọn", "??");
        assertThat(send(path, OFFICER, SentForm.of(body(conflict), path))).hasStatus(302);
        Map<String, List<String>> now = opened(path, OFFICER);
        assertThat(now.get("groups")).containsExactlyInAnyOrder("HO_NGHEO", "KHUYET_TAT", "CAO_TUOI");
        assertThat(now).containsEntry("papers[POOR_CERTIFICATE]", List.of("CERTIFIED_COPY"));
    }

    @Test
    void twoWhoCorrectOneMaskedNumberAreAskedWhichItIs() {
        for (String kind : List.of("request", "parties")) {
            String path = path(kind);
            Map<String, List<String>> typed = opened(path, OFFICER);
            typed.put("parties[0].nationalId", List.of("066080001111"));
            Map<String, List<String>> his = opened(path, OFFICER);
            his.put("parties[0].nationalId", List.of("066080002222"));
            assertThat(send(path, OFFICER, his)).hasStatus(302);
            MvcTestResult conflict = send(path, OFFICER, typed);
            assertThat(conflict)
                    .hasStatus(409)
                    .bodyText()
                    .contains("*111", "*222", "cần bạn chọn")
                    .doesNotContain("066080002222");
            Map<String, List<String>> merged = SentForm.of(body(conflict), path);
            merged.put("merge[0].choice", List.of("theirs"));
            assertThat(send(path, OFFICER, merged)).hasStatus(302);
            assertThat(number(kind)).isEqualTo("066080002222");
        }
    }

    private String number(String kind) {
        String table = kind.equals("request") ? "intake.request_party" : "casework.case_party";
        return jdbc.sql("select national_id from " + table + " where national_id is not null")
                .query(String.class)
                .single();
    }

    private String commune() {
        return jdbc.sql("""
                        select code from catalog.commune where province_code = '66' and valid_to is null
                         order by code limit 1""").query(String.class).single();
    }
}

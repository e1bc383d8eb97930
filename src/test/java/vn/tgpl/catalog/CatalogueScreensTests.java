package vn.tgpl.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static vn.tgpl.PageText.assertThatText;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;
import vn.tgpl.As;
import vn.tgpl.TgplTest;

@TgplTest
@Transactional
class CatalogueScreensTests {

    private static final String HEADING = "Mã xã,Tên,Loại,Mã tỉnh,Từ,Đến,Kế thừa\n";
    private static final String NEW_COMMUNE = "24999,Ea Thử,Xã,66,01/07/2025,,\n";
    private static final String CHANGED = "66-ea-kar,Ea Kar,Xã,66,01/07/2025,31/12/2026,24999\n";
    private static final String UNCHANGED = "66-lien-son-lak,Liên Sơn Lắk,Xã,66,01/07/2025,,\n";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void shows_the_groups_of_a_day_with_papers_and_article() {
        assertThatText(mvc.perform(get("/admin/eligibility-groups")
                        .param("day", "1/1/2025")
                        .with(As.director())))
                .contains("01/01/2025", "Luật TGPL 2017 Đ7 k7 điểm g", "Giấy chứng nhận hộ nghèo")
                .doesNotContain("k6a");
    }

    @Test
    void a_day_that_does_not_exist_is_told_at_its_field() {
        assertThat(mvc.perform(get("/admin/eligibility-groups")
                        .param("day", "31/2/2025")
                        .with(As.director())))
                .hasStatus(422)
                .bodyText()
                .contains("id=\"day-error\"");
    }

    @Test
    void lists_the_communes_of_a_province_page_by_page() {
        MvcTestResult first =
                mvc.perform(get("/admin/communes").param("province", "66").with(As.administrator()));
        assertThat(first).hasStatusOk().bodyText().contains("Buôn Ma Thuột", "/admin/communes/imports/new");
        assertThat(mvc.perform(get("/admin/communes")
                        .param("province", "66")
                        .param("after", "66-tan-lap")
                        .with(As.administrator())))
                .bodyText()
                .contains("Thành Nhất")
                .doesNotContain("Buôn Ma Thuột");
    }

    @Test
    void only_who_manages_the_catalogue_may_import() {
        assertThat(mvc.perform(get("/admin/communes").with(As.director())))
                .bodyText()
                .doesNotContain("/admin/communes/imports/new");
        assertThat(mvc.perform(get("/admin/communes/imports/new").with(As.director())))
                .hasStatus(403);
    }

    @Test
    void a_dry_run_writes_nothing_and_a_confirmation_everything_once() {
        String review = staged(HEADING + NEW_COMMUNE + CHANGED + UNCHANGED);
        assertThat(mvc.perform(get(review).with(As.administrator())))
                .hasStatusOk()
                .bodyText()
                .contains("Ea Thử", "Sửa", "danh-muc.csv")
                .doesNotContain("Liên Sơn Lắk");
        assertThat(nameOf("24999")).isEmpty();

        assertThat(confirm(review)).hasStatus3xxRedirection().hasRedirectedUrl("/admin/communes");
        assertThat(nameOf("24999")).isEqualTo("Ea Thử");
        assertThat(versionOf("66-ea-kar")).isEqualTo(1);
        assertThat(versionOf("66-lien-son-lak")).isZero();

        assertThat(confirm(review)).hasStatus(409);
    }

    @Test
    void the_official_list_takes_the_place_of_the_codes_the_product_came_with() {
        String review = staged(HEADING + "24211,Xã Ea Súp,Xã,66,01/07/2025,,\n");
        assertThat(mvc.perform(get(review).with(As.administrator())))
                .hasStatusOk()
                .bodyText()
                .contains("thay mã tạm");
        confirm(review);
        assertThat(jdbc.sql("""
                        select successor_code || ' ' || (valid_to = (now() at time zone 'Asia/Ho_Chi_Minh')::date - 1) from catalog.commune
                        where code = '66-ea-sup'""").query(String.class).single()).isEqualTo("24211 true");
        assertThat(jdbc.sql("select count(*) from catalog.difficult_area where commune_code = '24211'")
                        .query(Integer.class)
                        .single())
                .as("what is known of the area follows")
                .isOne();
        assertThat(mvc.perform(get(staged(HEADING + "24211,Xã Ea Súp,Xã,66,01/07/2025,,\n"))
                        .with(As.administrator())))
                .as("nothing is left to replace")
                .bodyText()
                .doesNotContain("thay mã tạm");
    }

    @Test
    void a_commune_keeps_the_code_it_came_with_until_the_official_one_is_in_force() {
        confirm(staged(HEADING + "24211,Xã Ea Súp,Xã,66,01/07/2099,,\n"));
        assertThat(jdbc.sql("select successor_code || ' ' || valid_to from catalog.commune where code = '66-ea-sup'")
                        .query(String.class)
                        .single())
                .isEqualTo("24211 2099-06-30");
    }

    @Test
    void the_same_file_again_changes_nothing() {
        confirm(staged(HEADING + NEW_COMMUNE + CHANGED));
        confirm(staged(HEADING + NEW_COMMUNE + CHANGED));
        assertThat(versionOf("24999")).isZero();
        assertThat(versionOf("66-ea-kar")).isEqualTo(1);
    }

    @Test
    void one_wrong_row_keeps_the_whole_file_out() {
        assertThat(upload(HEADING + NEW_COMMUNE + "25000,Ea Sai,Huyện,66,01/07/2025,,\n"))
                .hasStatus(422)
                .bodyText()
                .contains("id=\"file-error\"", "Huyện", "Loại phải là Xã, Phường hoặc Đặc khu.");
        assertThat(jdbc.sql("select count(*) from catalog.commune_import")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void an_empty_choice_and_a_foreign_file_are_told_at_the_field() {
        assertThat(upload("", "")).hasStatus(422).bodyText().contains("Hãy chọn tệp danh mục.");
        assertThat(upload("")).hasStatus(422).bodyText().contains("Tệp không có dòng dữ liệu nào");
        assertThat(upload("danh-muc.xlsx", HEADING + NEW_COMMUNE))
                .hasStatus(422)
                .bodyText()
                .contains("nội dung không phải bảng tính Excel");
        assertThat(upload("<html></html>")).hasStatus(422).bodyText().contains("Dòng đầu của tệp phải là tiêu đề");
    }

    @Test
    void an_unknown_import_is_not_found() {
        String nowhere = "/admin/communes/imports/00000000-0000-7000-8000-000000000009";
        assertThat(mvc.perform(get(nowhere).with(As.administrator()))).hasStatus(404);
        assertThat(confirm(nowhere)).hasStatus(404);
    }

    private MvcTestResult upload(String text) {
        return upload("danh-muc.csv", text);
    }

    private MvcTestResult upload(String name, String text) {
        MockMultipartFile file = new MockMultipartFile("file", name, "text/csv", text.getBytes(StandardCharsets.UTF_8));
        return mvc.perform(
                multipart("/admin/communes/imports").file(file).with(csrf()).with(As.administrator()));
    }

    private String staged(String text) {
        MvcTestResult result = upload(text);
        assertThat(result).hasStatus3xxRedirection();
        return Objects.requireNonNull(result.getResponse().getRedirectedUrl());
    }

    private MvcTestResult confirm(String review) {
        return mvc.perform(post(review + "/confirmation").with(csrf()).with(As.administrator()));
    }

    private String nameOf(String code) {
        return jdbc.sql("select coalesce(max(name), '') from catalog.commune where code = :code")
                .param("code", code)
                .query(String.class)
                .single();
    }

    private int versionOf(String code) {
        return jdbc.sql("select version from catalog.commune where code = :code")
                .param("code", code)
                .query(Integer.class)
                .single();
    }
}

package vn.tgpl.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tgpl.TgplTest;
import vn.tgpl.shared.VietnameseText;

/** The database and Java must fold and order alike, or a search misses what it holds. */
@TgplTest
class FoldingTests {

    @Autowired
    private JdbcClient jdbc;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "áàảãạăắằẳẵặâấầẩẫậéèẻẽẹêếềểễệíìỉĩịóòỏõọôốồổỗộơớờởỡợúùủũụưứừửữựýỳỷỹỵđ",
                "ÁÀẢÃẠĂẮẰẲẴẶÂẤẦẨẪẬÉÈẺẼẸÊẾỀỂỄỆÍÌỈĨỊÓÒỎÕỌÔỐỒỔỖỘƠỚỜỞỠỢÚÙỦŨỤƯỨỪỬỮỰÝỲỶỸỴĐ",
                "Nguyễn Thị Thu Hà",
                "  Trần   An ",
                "H'Nhiên Niê KĐăm",
                "H'Ƀrŭ ƀ H’ƁRŬ ɓ H´Mơ H`Mơ H‘Mơ HʼMơ",
                "Y\u00a0Thịnh\t Ayŭn\u200b\n",
                "hoà hòa",
                "Ω ß Ñandú 😀",
                "một",
                ""
            })
    void sql_and_java_agree(String text) {
        for (String form : new String[] {text, Normalizer.normalize(text, Normalizer.Form.NFD)}) {
            assertThat(call("vn_fold", form)).isEqualTo(VietnameseText.fold(form));
            assertThat(call("vn_sort_key", form)).isEqualTo(VietnameseText.sortKey(form));
        }
    }

    private String call(String function, String text) {
        return jdbc.sql("select public." + function + "(:text)")
                .param("text", text)
                .query(String.class)
                .single();
    }
}

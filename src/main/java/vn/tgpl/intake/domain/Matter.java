package vn.tgpl.intake.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.tgpl.catalog.FormOfAid;

/**
 * What the request is about.
 *
 * @param formOfAid the form of aid wanted
 * @param provinceCode where the matter happened
 * @param connectedMatter connected with what makes the person entitled, null when it was not told (NĐ 162/2025/NĐ-CP Đ21)
 * @param centralOrder ordered by the central authority (TT 12/2018 Đ8a)
 */
@Embeddable
public record Matter(
        String fieldCode,
        @Enumerated(EnumType.STRING) FormOfAid formOfAid,
        @Nullable String proceduralStatusCode,
        @Nullable String stageCode,
        @Nullable String authority,
        @Column(name = "matter_summary") String summary,
        @Column(name = "matter_province_code") @Nullable String provinceCode,
        @Nullable LocalDate limitationOn,
        @Nullable LocalDate hearingOn,
        boolean appointedDefence,
        boolean centralOrder,
        boolean commercial,
        @Nullable Boolean connectedMatter) {

    @Override
    public String toString() {
        return "Matter[" + fieldCode + ", " + formOfAid + "]";
    }
}

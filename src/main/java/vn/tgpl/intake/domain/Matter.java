package vn.tgpl.intake.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tgpl.catalog.FormOfAid;

/**
 * What the request is about.
 *
 * @param formOfAid the form of aid wanted
 * @param provinceCode where the matter happened
 * @param connectedMatter connected with what makes the person entitled, null when it was not told (NĐ 162/2025/NĐ-CP Đ21)
 * @param applicationShown the application was handed in, null while nobody has said so (Luật TGPL 2017 Đ29 k1 điểm a)
 * @param documentsShown likewise of documents of the matter (điểm c)
 * @param documentsTold which they are
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
        @Nullable Boolean connectedMatter,
        @Nullable Boolean applicationShown,
        @Nullable Boolean documentsShown,
        @Nullable String documentsTold) {

    /** What is known to lack; nobody asks for what was not looked at. */
    Set<DossierPaper> lacking() {
        return lacking(applicationShown, documentsShown);
    }

    public static Set<DossierPaper> lacking(@Nullable Boolean applicationShown, @Nullable Boolean documentsShown) {
        Set<DossierPaper> lacking = EnumSet.noneOf(DossierPaper.class);
        if (Boolean.FALSE.equals(applicationShown)) {
            lacking.add(DossierPaper.APPLICATION);
        }
        if (Boolean.FALSE.equals(documentsShown)) {
            lacking.add(DossierPaper.DOCUMENTS);
        }
        return lacking;
    }

    Matter with(DossierCame came) {
        boolean documents = came.papers().contains(DossierPaper.DOCUMENTS);
        return new Matter(
                fieldCode,
                formOfAid,
                proceduralStatusCode,
                stageCode,
                authority,
                summary,
                provinceCode,
                limitationOn,
                hearingOn,
                appointedDefence,
                centralOrder,
                commercial,
                connectedMatter,
                came.papers().contains(DossierPaper.APPLICATION) ? Boolean.TRUE : applicationShown,
                documents ? Boolean.TRUE : documentsShown,
                documents ? came.told() : documentsTold);
    }

    /** Whether it is told so already: by that form of aid, of that field, standing and stage. */
    public boolean isOf(FormOfAid form, String field, @Nullable String status, @Nullable String stage) {
        return formOfAid == form
                && fieldCode.equals(field)
                && Objects.equals(proceduralStatusCode, status)
                && Objects.equals(stageCode, stage);
    }

    @Override
    public String toString() {
        return "Matter[" + fieldCode + ", " + formOfAid + "]";
    }
}

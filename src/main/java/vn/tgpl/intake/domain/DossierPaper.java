package vn.tgpl.intake.domain;

import java.util.Arrays;
import java.util.Optional;

/** What belongs to a request beside the papers that prove a group (Luật TGPL 2017 Đ29 k1). */
public enum DossierPaper {
    /** Điểm a. */
    APPLICATION,
    /** Điểm c. */
    DOCUMENTS;

    /** Stands among the codes of papers that came, of which none is like it. */
    String code() {
        return "DOSSIER_" + name();
    }

    static Optional<DossierPaper> withCode(String code) {
        return Arrays.stream(values())
                .filter(paper -> paper.code().equals(code))
                .findFirst();
    }
}

package vn.tgpl.casework.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tgpl.intake.CamePaper;
import vn.tgpl.intake.PaperShown;

/**
 * A paper that somebody who joined a case showed that day.
 *
 * @param shown null of who joined before it was noted
 */
@Embeddable
record JoinedPaper(
        UUID personId,
        @Column(name = "paper_code") String code,
        @Embedded @Nullable PaperShown shown) {

    CamePaper paper() {
        return new CamePaper(code, shown);
    }

    @Override
    public String toString() {
        return "JoinedPaper[" + code + "]";
    }
}

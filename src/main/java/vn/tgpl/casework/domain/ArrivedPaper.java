package vn.tgpl.casework.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import org.jspecify.annotations.Nullable;
import vn.tgpl.intake.PaperShown;

/**
 * One of the papers that came, as it is kept.
 *
 * @param shown null of a part of the request itself
 */
@Embeddable
record ArrivedPaper(
        @Column(name = "paper_code") String code,
        @Embedded @Nullable PaperShown shown) {}

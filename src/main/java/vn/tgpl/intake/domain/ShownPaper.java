package vn.tgpl.intake.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** A proof paper that was shown. */
@Embeddable
record ShownPaper(
        @Column(name = "paper_code") String code,
        @Enumerated(EnumType.STRING) PaperForm shownAs) {}

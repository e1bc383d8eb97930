package vn.tgpl.catalog.domain;

import java.time.LocalDate;

/** Drafts a wording as a copy of another, to begin on a day. */
public record DraftLaw(LocalDate validFrom, String title, String sourceDocument, LawVersionId copyOf) {}

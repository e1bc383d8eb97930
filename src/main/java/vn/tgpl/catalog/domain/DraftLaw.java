package vn.tgpl.catalog.domain;

import java.time.LocalDate;

/**
 * Drafts a wording as a copy of another, to begin on a day.
 *
 * @param id minted when the form was shown, so that the same form makes one draft however often it is sent
 */
public record DraftLaw(
        LawVersionId id, LocalDate validFrom, String title, String sourceDocument, LawVersionId copyOf) {}

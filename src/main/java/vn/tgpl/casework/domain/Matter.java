package vn.tgpl.casework.domain;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;
import vn.tgpl.catalog.FormOfAid;

/** What the case is about and in which form aid is given. */
@Embeddable
record Matter(
        String fieldCode,
        @Enumerated(EnumType.STRING) FormOfAid formOfAid,
        String principalGroupCode,
        @Nullable String proceduralStatusCode,
        @Nullable String stageCode,
        @Nullable String authority,
        String matterSummary) {

    CorrectMatter.Told told() {
        return new CorrectMatter.Told(fieldCode, proceduralStatusCode, stageCode, authority);
    }

    Matter with(CorrectMatter.Told now) {
        return new Matter(
                now.fieldCode(),
                formOfAid,
                principalGroupCode,
                now.statusCode(),
                now.stageCode(),
                now.authority(),
                matterSummary);
    }

    Matter standing(String statusCode) {
        return new Matter(fieldCode, formOfAid, principalGroupCode, statusCode, stageCode, authority, matterSummary);
    }

    @Override
    public String toString() {
        return "Matter[" + formOfAid + "]";
    }
}

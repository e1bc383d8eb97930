package vn.tgpl.casework.domain;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.tgpl.casework.domain.CorrectMatter.Since;
import vn.tgpl.catalog.FormOfAid;

/**
 * What the case is about and in which form aid is given.
 *
 * @param principalGroupCode of who heads the case
 * @param proceduralStatusCode of who was accepted with the request
 * @param acceptedStatusCode procedural status on the day of acceptance, by which his groups are asked; null while nobody told it
 */
@Embeddable
record Matter(
        String fieldCode,
        @Enumerated(EnumType.STRING) FormOfAid formOfAid,
        String principalGroupCode,
        @Nullable String proceduralStatusCode,
        @Nullable String stageCode,
        @Nullable String authority,
        String matterSummary,
        @Nullable String acceptedStatusCode) {

    /** As it is when the case opens. */
    Matter(
            String fieldCode,
            FormOfAid formOfAid,
            String principalGroupCode,
            @Nullable String proceduralStatusCode,
            @Nullable String stageCode,
            @Nullable String authority,
            String matterSummary) {
        this(
                fieldCode,
                formOfAid,
                principalGroupCode,
                proceduralStatusCode,
                stageCode,
                authority,
                matterSummary,
                proceduralStatusCode);
    }

    CorrectMatter.Told told() {
        return new CorrectMatter.Told(fieldCode, proceduralStatusCode, stageCode, authority);
    }

    /** By the group of who heads the case. */
    Matter countedIn(String groupCode) {
        return new Matter(
                fieldCode,
                formOfAid,
                groupCode,
                proceduralStatusCode,
                stageCode,
                authority,
                matterSummary,
                acceptedStatusCode);
    }

    Matter with(CorrectMatter.Told now, Since since) {
        return new Matter(
                now.fieldCode(),
                formOfAid,
                principalGroupCode,
                now.statusCode(),
                now.stageCode(),
                now.authority(),
                matterSummary,
                accepted(now.statusCode(), since));
    }

    /** What changed since leaves what was; where nobody had told it, what is told first stands for the day of acceptance. */
    private @Nullable String accepted(@Nullable String now, Since since) {
        boolean changed = !Objects.equals(proceduralStatusCode, now);
        boolean so = changed && since != Since.NOW;
        return acceptedStatusCode == null || so ? now : acceptedStatusCode;
    }

    @Override
    public String toString() {
        return "Matter[" + formOfAid + "]";
    }
}

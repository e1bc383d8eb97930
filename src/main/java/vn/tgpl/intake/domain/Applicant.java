package vn.tgpl.intake.domain;

import org.jspecify.annotations.Nullable;
import vn.tgpl.catalog.AreaKind;
import vn.tgpl.catalog.AreaView;
import vn.tgpl.intake.ClaimedAs;
import vn.tgpl.platform.Option;

/**
 * What is known of the beneficiary where the groups of Luật TGPL Đ7 ask, on the day of the answer.
 *
 * @param age null when no birth is known
 * @param status procedural status, null when it was not told
 * @param minority whether of an ethnic minority, null when the ethnicity was not told
 * @param area of the residence
 * @param connectedMatter the matter is connected with what makes the person entitled, null when it was not told
 * @param claimedAs himself what the group means or a companion, null when it was not told
 * @param notNearPoor somebody asked, and he is of no near-poor household
 */
public record Applicant(
        @Nullable AgeSpan age,
        @Nullable Option status,
        @Nullable Boolean minority,
        AreaView area,
        @Nullable Boolean connectedMatter,
        @Nullable ClaimedAs claimedAs,
        boolean notNearPoor) {

    /** Of whose area no more is known than its kind. */
    Applicant(
            @Nullable AgeSpan age,
            @Nullable Option status,
            @Nullable Boolean minority,
            AreaKind area,
            @Nullable Boolean connectedMatter,
            @Nullable ClaimedAs claimedAs,
            boolean notNearPoor) {
        this(age, status, minority, AreaView.of(area), connectedMatter, claimedAs, notNearPoor);
    }
}

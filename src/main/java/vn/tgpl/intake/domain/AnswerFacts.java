package vn.tgpl.intake.domain;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.tgpl.catalog.EligibilityGroupView;

/**
 * What the answer depends on, on the day it is given.
 *
 * @param age null when no birth is known
 * @param groups the groups claimed, as the law of the day has them
 * @param papers code of each paper shown, and its form
 * @param daysToLimitation working days left; negative when passed, null when there is no such day
 * @param daysToHearing likewise
 */
public record AnswerFacts(
        Channel channel,
        @Nullable Integer age,
        List<EligibilityGroupView> groups,
        Map<String, PaperForm> papers,
        Place residence,
        Place place,
        boolean centralOrder,
        boolean commercial,
        @Nullable Integer daysToLimitation,
        @Nullable Integer daysToHearing,
        boolean appointedDefence) {

    /** Where something is, seen from the province of the centre. */
    public enum Place {
        INSIDE,
        OUTSIDE,
        UNKNOWN;

        public static Place of(@Nullable String province, @Nullable String own) {
            if (province == null) {
                return UNKNOWN;
            }
            return province.equals(own) ? INSIDE : OUTSIDE;
        }
    }

    public AnswerFacts {
        groups = List.copyOf(groups);
        papers = Map.copyOf(papers);
    }

    boolean notifiedByAuthority() {
        return channel == Channel.AUTHORITY;
    }
}

package vn.tgpl.intake.domain;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What the answer depends on, on the day it is given.
 *
 * @param claims the groups claimed, with the law of the day
 * @param papers code of each paper shown, and its form
 * @param daysToLimitation working days left; negative when passed, null when there is no such day
 * @param daysToHearing likewise
 */
public record AnswerFacts(
        Channel channel,
        Applicant applicant,
        GroupClaims claims,
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
        papers = Map.copyOf(papers);
    }

    boolean notifiedByAuthority() {
        return channel == Channel.AUTHORITY;
    }

    LocalDate day() {
        return claims.law().day();
    }

    /** The papers that prove something in the form in which they were shown. */
    Set<String> proofs() {
        return papers.entrySet().stream()
                .filter(paper -> paper.getValue().provesThrough(channel))
                .map(paper -> paper.getKey())
                .collect(Collectors.toUnmodifiableSet());
    }
}

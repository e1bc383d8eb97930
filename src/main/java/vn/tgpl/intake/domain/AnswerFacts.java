package vn.tgpl.intake.domain;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tgpl.intake.PaperShown;

/**
 * What the answer depends on, on the day it is given.
 *
 * @param claims the groups claimed, with the law of the day
 * @param papers by their codes, those that were shown
 * @param daysToLimitation working days left; negative when passed, null when there is no such day
 * @param daysToHearing likewise
 * @param near how near these days make the request urgent
 * @param notice whether a procedural authority told of the person, and what that asks for
 */
public record AnswerFacts(
        Channel channel,
        Applicant applicant,
        GroupClaims claims,
        Map<String, PaperShown> papers,
        Place residence,
        Place place,
        boolean centralOrder,
        boolean commercial,
        @Nullable Integer daysToLimitation,
        @Nullable Integer daysToHearing,
        NearDays near,
        boolean appointedDefence,
        Notice notice) {

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

    /** What a notice of a procedural authority asks for. */
    public enum Notice {
        NONE,
        /** To accept at once (Luật TGPL 2017 Đ31 k3). */
        AT_ONCE,
        /** To appoint in time once the request is accepted (TTLT 10/2018 Đ3 k4). */
        OTHER
    }

    public AnswerFacts {
        papers = Map.copyOf(papers);
    }

    LocalDate day() {
        return claims.law().day();
    }

    /** The papers that prove something in the form in which they were shown. */
    Set<String> proofs() {
        return PaperProofs.of(papers, channel, claims.law().yearlyPapers(), day());
    }
}

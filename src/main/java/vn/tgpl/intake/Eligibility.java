package vn.tgpl.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tgpl.catalog.FormOfAid;
import vn.tgpl.people.PersonFacts;
import vn.tgpl.shared.Actor;

/**
 * Holds somebody who joins a case against Luật TGPL 2017 Đ7 and Đ26, by the law of today and as the first beneficiary was at
 * intake: group, age, status, papers, residence and the place of the matter.
 */
public interface Eligibility {

    /** @throws vn.tgpl.shared.NotFound when there is no such request */
    Judgement judge(Joining joining);

    /**
     * The same with its reasons in words.
     *
     * @throws vn.tgpl.shared.NotFound when there is no such request
     */
    AnswerView explain(Joining joining, Locale locale);

    /**
     * @param request of the case, which tells of the matter what the case does not
     * @param fieldCode of the law, as the case tells it
     * @param claim as what he joins
     * @param trialOn the next session of the case that is known, null when none is; it counts before what was told with the
     *     request
     */
    record Joining(
            RequestId request,
            String fieldCode,
            PersonFacts person,
            JoiningClaim claim,
            @Nullable LocalDate trialOn) {

        @Override
        public String toString() {
            return "Joining[" + request + "]";
        }
    }

    /**
     * The grounds on which the actor may have somebody helped before all papers came (Luật TGPL 2017 Đ30 k4); what the head
     * alone decides only for a head, and what belongs to proceedings only in them.
     *
     * @return their codes
     */
    List<String> urgentGrounds(FormOfAid formOfAid, Actor actor);

    /**
     * Whether the matter lets the ground be, whoever joins.
     *
     * @param fieldCode of the law, null when it is not known
     */
    boolean fitsMatter(String ground, @Nullable String fieldCode, LocalDate on);

    /** One of the grounds in words, with the days of the law as they are counted on that day. */
    String urgentGround(String ground, LocalDate on, Locale locale);

    /** Why one of the grounds does not apply where the facts do not bear it out, in words. */
    String whyNot(String ground, LocalDate on, Locale locale);

    /**
     * @param answer ending of the message {@code intake.verdict.<answer>}
     * @param eligible nothing stands against it, and what is missing may follow
     * @param incomplete papers are owed still, so that one of the urgent grounds is needed
     * @param urgentGrounds codes of those that the facts of today bear out (Luật TGPL 2017 Đ30 k4; TT 12/2018 Đ6 k1), and of the
     *     one that the head decides on whatever they are
     * @param elsewhere another centre is the competent one and nobody takes him in here (Luật TGPL 2017 Đ26 k1, Đ35 k1)
     * @param groups those of the claimed groups that he belongs to, as far as is known; one of them counts in statistics
     * @param neededRight of whoever takes him in all the same, as on a request that is to be refused (Luật TGPL 2017 Đ30 k3);
     *     null when none is needed besides
     */
    record Judgement(
            String answer,
            boolean eligible,
            boolean incomplete,
            Set<String> urgentGrounds,
            boolean elsewhere,
            List<GroupClaim> groups,
            @Nullable String neededRight) {

        public Judgement {
            groups = List.copyOf(groups);
            urgentGrounds = Set.copyOf(urgentGrounds);
        }
    }
}

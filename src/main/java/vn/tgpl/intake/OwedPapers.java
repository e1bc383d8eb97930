package vn.tgpl.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tgpl.catalog.PaperView;
import vn.tgpl.people.PersonId;

/**
 * Which papers are still to prove that somebody who is helped already belongs to his group (Luật TGPL 2017 Đ30 k4; TT
 * 12/2018/TT-BTP Đ6 k2).
 */
public interface OwedPapers {

    /**
     * Of a request that was accepted before all papers came.
     *
     * @param groupCodes those of the case; one that is proven is enough
     * @param on day of the acceptance, whose law says what proves a group
     * @param came codes of the papers that came since
     */
    Owed of(RequestId request, Set<String> groupCodes, LocalDate on, Set<String> came);

    /**
     * Of somebody for whom no request was written down.
     *
     * @param came codes of the papers that came since
     */
    Owed of(PersonId person, Joined joined, Set<String> came);

    /** What a paper that came was called on that day. */
    String label(String code, LocalDate on);

    /**
     * As what somebody joined a case.
     *
     * @param statusCode procedural status of the person, null when it was not told
     * @param claimedAs himself what the group means or a companion, null when it was not told
     * @param on day on which he joined
     * @param shown codes of the papers that were seen then, in a form that proves something
     */
    record Joined(
            String groupCode,
            @Nullable String statusCode,
            @Nullable ClaimedAs claimedAs,
            LocalDate on,
            Set<String> shown) {

        public Joined {
            shown = Set.copyOf(shown);
        }
    }

    /**
     * What is owed.
     *
     * @param papers those that may come, each once; empty when nothing is left to come
     * @param words a line for each group, null when nothing is owed
     * @param proofs papers that prove the ground are among what is owed
     * @param facts what of the person is still to be told
     */
    record Owed(List<PaperView> papers, @Nullable String words, boolean proofs, Set<OpenFact> facts) {

        public Owed {
            papers = List.copyOf(papers);
            facts = Set.copyOf(facts);
        }

        public boolean isNothing() {
            return words == null;
        }
    }
}

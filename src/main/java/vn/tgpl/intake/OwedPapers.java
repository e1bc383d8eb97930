package vn.tgpl.intake;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
     * @param came the papers that came since; those that show nothing of that day are owed still
     */
    Owed of(Accepted accepted, Collection<CamePaper> came);

    /**
     * Of somebody for whom no request was written down.
     *
     * @param came the papers that came since
     */
    Owed of(PersonId person, Joined joined, Collection<CamePaper> came);

    /** The papers that were shown with a request. */
    List<CamePaper> shown(RequestId request);

    /**
     * What is there of the request itself of somebody who joined a case.
     *
     * @param came codes of what came since
     */
    RequestDossier dossier(HandedIn handedIn, Set<String> came);

    /** A paper that came, as it was called on that day, with what stands on it. */
    String words(CamePaper came, LocalDate on);

    /**
     * As what the principal beneficiary of a case was accepted.
     *
     * @param statusCode procedural status on that day as the case tells it, null while nobody told it
     * @param residence where he resided on that day: whoever moves since loses nothing (Luật TGPL 2017 Đ37 k3)
     * @param groupCodes those of the case; one that is proven is enough
     * @param on day of the acceptance, whose law says what proves a group
     */
    record Accepted(
            RequestId request, @Nullable String statusCode, Residence residence, Set<String> groupCodes, LocalDate on) {

        public Accepted {
            groupCodes = Set.copyOf(groupCodes);
        }
    }

    /**
     * As what somebody joined a case.
     *
     * @param groupCodes one that is proven is enough
     * @param statusCode procedural status of the person, null when it was not told
     * @param claimedAs himself what the group means or a companion, null when it was not told
     * @param connectedMatter whether the matter is connected with what makes him entitled, null when it was not told
     * @param residence where he resided on that day
     * @param areaShownBy the paper that says so where no list is on record, null when none was named
     * @param on day on which he joined
     * @param shown the papers that were shown then
     * @param handedIn what he handed in besides
     */
    record Joined(
            Set<String> groupCodes,
            @Nullable String statusCode,
            @Nullable ClaimedAs claimedAs,
            @Nullable Boolean connectedMatter,
            Residence residence,
            @Nullable String areaShownBy,
            LocalDate on,
            List<CamePaper> shown,
            HandedIn handedIn) {

        public Joined {
            groupCodes = Set.copyOf(groupCodes);
            shown = List.copyOf(shown);
        }
    }

    /**
     * What is owed.
     *
     * @param papers proof papers that may come, each once; empty when none is left to come
     * @param dossier parts of the request itself that may come
     * @param words a line for each group and for each paper that came and shows nothing, null when nothing is owed
     * @param proofs papers that prove the ground are among what is owed
     * @param facts what of the person is still to be told
     */
    record Owed(
            List<PaperView> papers,
            List<PaperView> dossier,
            @Nullable String words,
            boolean proofs,
            Set<OpenFact> facts) {

        public Owed {
            papers = List.copyOf(papers);
            dossier = List.copyOf(dossier);
            facts = Set.copyOf(facts);
        }

        public boolean isNothing() {
            return words == null;
        }

        /** Codes of all that may come. */
        public Set<String> codes() {
            return Stream.concat(papers.stream(), dossier.stream())
                    .map(PaperView::code)
                    .collect(Collectors.toUnmodifiableSet());
        }
    }
}

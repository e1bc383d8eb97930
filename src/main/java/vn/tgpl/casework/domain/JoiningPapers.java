package vn.tgpl.casework.domain;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tgpl.casework.domain.refusal.GroupUnknown;
import vn.tgpl.catalog.Catalogue;
import vn.tgpl.catalog.PaperView;
import vn.tgpl.intake.JoiningClaim;
import vn.tgpl.intake.OwedPapers;
import vn.tgpl.intake.OwedPapers.Joined;
import vn.tgpl.intake.Residence;
import vn.tgpl.people.PersonId;

/** The papers of somebody who joins a case. */
@Component
class JoiningPapers {

    private final Catalogue catalogue;
    private final OwedPapers papers;

    JoiningPapers(Catalogue catalogue, OwedPapers papers) {
        this.catalogue = catalogue;
        this.papers = papers;
    }

    /** The same claim with those of its papers that can prove one of its groups. */
    JoiningClaim proving(JoiningClaim claim, LocalDate today) {
        return claim.with(claim.groupCodes().stream()
                .flatMap(code -> catalogue.group(code, today).orElseThrow(GroupUnknown::new).papers().stream())
                .map(PaperView::code)
                .collect(Collectors.toUnmodifiableSet()));
    }

    /** What he owes, in words; null when that is nothing. */
    @Nullable
    String owed(JoiningClaim claim, PersonId person, Residence residence, LocalDate today) {
        Joined joined = new Joined(
                claim.groupCodes(),
                claim.statusCode(),
                claim.claimedAs(),
                claim.connectedMatter(),
                residence,
                claim.areaShownBy(),
                today,
                claim.shown(),
                claim.handedIn());
        return papers.of(person, joined, Set.of()).words();
    }

    /** Those he showed, a line each; null where he showed none. */
    @Nullable
    String words(JoiningClaim claim, LocalDate today) {
        return claim.papers().isEmpty()
                ? null
                : claim.shown().stream()
                        .map(paper -> papers.words(paper, today))
                        .sorted()
                        .collect(Collectors.joining("\n"));
    }
}

package vn.tgpl.catalog.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tgpl.catalog.EligibilityGroupView;
import vn.tgpl.catalog.LawOfDay;
import vn.tgpl.catalog.OpenRequests;

/**
 * Holds the open requests against a wording and the one it takes the place of: of a draft the law enacted for its first day, of
 * a wording that is enacted the one of the day before.
 */
@Service
@Transactional(readOnly = true)
public class LawPreviews {

    private final LawVersionQueries versions;
    private final GroupReader reader;
    private final ObjectProvider<OpenRequests> requests;
    private final Clock clock;

    LawPreviews(LawVersionQueries versions, GroupReader reader, ObjectProvider<OpenRequests> requests, Clock clock) {
        this.versions = versions;
        this.reader = reader;
        this.requests = requests;
        this.clock = clock;
    }

    /** Both are answered as of the first day, so that nothing but the wording differs. */
    public LawPreview of(LawVersionView version) {
        LocalDate first = version.begins(LocalDate.now(clock));
        EligibilityGroups enacted = reader.groups();
        LocalDate replaced = version.isDraft() ? first : first.minusDays(1);
        List<EligibilityGroupView> before = enacted.inForce(replaced);
        List<EligibilityGroupView> after = versions.groups(version.id());
        LawOfDay old = new LawOfDay(first, before, enacted.outOfForce(before, first));
        LawOfDay now = new LawOfDay(first, after, enacted.outOfForce(after, first));
        LawTally tally =
                new LawTally(Stream.concat(before.stream(), after.stream()).toList());
        requests.forEach(open -> open.compare(old, now, tally::add));
        return tally.preview(versions.enactedFor(replaced).orElse(null), first);
    }
}

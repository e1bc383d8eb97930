package vn.tgpl.people.conflict;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tgpl.audit.Journal;
import vn.tgpl.people.conflict.Finding.Disclosure;
import vn.tgpl.people.conflict.Finding.Place;
import vn.tgpl.shared.AccessScope;
import vn.tgpl.shared.AccessScope.Level;
import vn.tgpl.shared.Actor;

/** Shows a reader what a check found; whoever so learns of a matter at another centre leaves a trace, once a day. */
@Component
public class FindingPanel {

    private static final String TOLD = "people.told-of-other-centre";

    private final FindingTexts texts;
    private final Journal journal;
    private final Clock clock;

    FindingPanel(FindingTexts texts, Journal journal, Clock clock) {
        this.texts = texts;
        this.journal = journal;
        this.clock = clock;
    }

    public FoundLines show(List<Finding> findings, Actor reader) {
        findings.stream()
                .map(Finding::disclosure)
                .filter(Objects::nonNull)
                .distinct()
                .forEach(told -> write(told, reader));
        return FoundLines.of(onePlaceOnce(findings).stream()
                .map(finding -> line(finding, reader.scope()))
                .toList());
    }

    /** How many matters somebody has at another centre is not told (Luật TGPL 2017 Đ6 k1): the surest sighting stands for all. */
    private static List<Finding> onePlaceOnce(List<Finding> findings) {
        Set<List<@Nullable Object>> told = new HashSet<>();
        return findings.stream()
                .filter(finding -> told.add(
                        Arrays.asList(finding.ground(), finding.who(), finding.practitioner(), finding.place())))
                .toList();
    }

    /** Who, of whom, and of which centre; a form that answers while it is typed asks many times. */
    private void write(Disclosure told, Actor reader) {
        LocalDate today = LocalDate.now(clock);
        boolean written = journal.entriesOf(told.kind(), told.id()).stream()
                .anyMatch(entry -> entry.action().equals(TOLD)
                        && reader.id().equals(entry.actor())
                        && LocalDate.ofInstant(entry.at(), clock.getZone()).equals(today));
        if (!written) {
            journal.record(reader, TOLD, told.kind(), told.id(), told.centreName());
        }
    }

    private FindingLine line(Finding finding, AccessScope scope) {
        return new FindingLine(
                finding.ground().kind(),
                finding.remedy() == Remedy.NOTICE ? "waiting" : "overdue",
                texts.sentence(finding),
                texts.article(finding.ground()),
                href(finding.place(), scope));
    }

    /** Whoever sees his own office only may not see the other matter. */
    private static @Nullable String href(@Nullable Place place, AccessScope scope) {
        return place == null || place.matter() == null || scope.level().compareTo(Level.CENTRE) < 0
                ? null
                : place.matter().href();
    }
}

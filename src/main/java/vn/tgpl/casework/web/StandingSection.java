package vn.tgpl.casework.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tgpl.casework.DeadlineKind;
import vn.tgpl.casework.domain.CaseFile;
import vn.tgpl.casework.domain.FactsOfCase;
import vn.tgpl.casework.domain.JoinedBeneficiary;
import vn.tgpl.casework.domain.PeriodOnFile;
import vn.tgpl.casework.domain.period.Days;
import vn.tgpl.platform.web.PageSection;

/**
 * Warns the head in an open case that was accepted before all was known, once what is on record shows that none of its groups
 * took the person in on that day (Luật TGPL 2017 Đ37 k1 điểm a).
 */
@Component
class StandingSection {

    private final FactsOfCase facts;
    private final CaseTexts texts;

    StandingSection(FactsOfCase facts, CaseTexts texts) {
        this.facts = facts;
        this.texts = texts;
    }

    /** Nothing for whoever does not see the facts of the matter. */
    Optional<PageSection> of(CaseFile file, boolean veiled) {
        if (veiled || !file.head().state().isOpen()) {
            return Optional.empty();
        }
        Set<Optional<UUID>> asked = file.periods().stream()
                .filter(period -> period.kind() == DeadlineKind.MISSING_PAPERS)
                .map(PeriodOnFile::subject)
                .map(Optional::ofNullable)
                .collect(Collectors.toUnmodifiableSet());
        List<PageSection.Line> lines = new ArrayList<>();
        if (asked.contains(Optional.<UUID>empty())) {
            line(file, null, facts.againstPrincipal(file)).ifPresent(lines::add);
        }
        file.joined().stream()
                .filter(one -> one.end() == null && asked.contains(Optional.of(one.personId())))
                .flatMap(one -> line(file, one, facts.against(one)).stream())
                .forEach(lines::add);
        return lines.isEmpty()
                ? Optional.empty()
                : Optional.of(new PageSection("standing", texts.text("casework.standing.title"), lines));
    }

    private Optional<PageSection.Line> line(CaseFile file, @Nullable JoinedBeneficiary one, List<String> against) {
        if (against.isEmpty()) {
            return Optional.empty();
        }
        String name = file.owingName(one == null ? null : one.personId());
        return Optional.of(new PageSection.Line(
                texts.text("casework.standing.line", name),
                null,
                Stream.concat(against.stream(), Stream.of(texts.text("casework.standing.advice")))
                        .collect(Collectors.joining(" · ")),
                texts.text("casework.standing.article"),
                "overdue",
                texts.text("casework.standing.words"),
                new PageSection.Open(
                        file.head().acceptedAt(),
                        Days.of(file.head().acceptedAt()),
                        texts.text("casework.standing.moment"),
                        false)));
    }
}

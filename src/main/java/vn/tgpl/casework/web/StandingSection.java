package vn.tgpl.casework.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.tgpl.casework.domain.CaseFile;
import vn.tgpl.casework.domain.OutsideGroups;
import vn.tgpl.casework.domain.period.Days;
import vn.tgpl.platform.web.PageSection;

/** Warns whoever sees the facts of the matter that the head has to decide about somebody whom no group of the case took in. */
@Component
class StandingSection {

    private final OutsideGroups groups;
    private final CaseTexts texts;

    StandingSection(OutsideGroups groups, CaseTexts texts) {
        this.groups = groups;
        this.texts = texts;
    }

    /** Nothing for whoever does not see them. */
    Optional<PageSection> of(CaseFile file, boolean veiled) {
        if (veiled) {
            return Optional.empty();
        }
        List<PageSection.Line> lines =
                groups.of(file).stream().map(one -> line(file, one)).toList();
        return lines.isEmpty()
                ? Optional.empty()
                : Optional.of(new PageSection("standing", texts.text("casework.standing.title"), lines));
    }

    private PageSection.Line line(CaseFile file, OutsideGroups.Outside one) {
        return new PageSection.Line(
                texts.text("casework.standing.line", file.owingName(one.person())),
                null,
                Stream.concat(one.against().stream(), Stream.of(texts.text("casework.standing.advice")))
                        .collect(Collectors.joining(" · ")),
                texts.text("casework.standing.article"),
                "overdue",
                texts.text("casework.standing.words"),
                new PageSection.Open(
                        file.head().acceptedAt(),
                        Days.of(file.head().acceptedAt()),
                        texts.text("casework.standing.moment"),
                        false));
    }
}

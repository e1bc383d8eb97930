package vn.tgpl.duties.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.tgpl.calendar.PeriodUnit;
import vn.tgpl.casework.DueWords;
import vn.tgpl.duties.DutyState;
import vn.tgpl.duties.domain.DutyQueries;
import vn.tgpl.duties.domain.DutyView;
import vn.tgpl.duties.domain.SubjectKind;
import vn.tgpl.platform.web.PageSection;
import vn.tgpl.platform.web.SectionSource;
import vn.tgpl.shared.Actor;

/** The duties about a case or a request, on its page. */
@Component
class DutySections implements SectionSource {

    private final DutyQueries duties;
    private final DutyTexts texts;

    DutySections(DutyQueries duties, DutyTexts texts) {
        this.duties = duties;
        this.texts = texts;
    }

    @Override
    public Optional<PageSection> about(String kind, UUID id, Actor actor) {
        return actor.may("duties:read") ? subject(kind).flatMap(about -> section(about, id)) : Optional.empty();
    }

    private static Optional<SubjectKind> subject(String kind) {
        return switch (kind) {
            case "case" -> Optional.of(SubjectKind.CASE);
            case "request" -> Optional.of(SubjectKind.REQUEST);
            default -> Optional.empty();
        };
    }

    private Optional<PageSection> section(SubjectKind kind, UUID id) {
        List<DutyView> found = duties.about(kind, id);
        return found.isEmpty()
                ? Optional.empty()
                : Optional.of(new PageSection(
                        "duties",
                        texts.text("duties.section"),
                        found.stream().map(this::line).toList()));
    }

    private PageSection.Line line(DutyView duty) {
        DutyTexts.Words words = texts.words(duty);
        String moment = texts.moment(duty.unit(), duty.dueAt());
        String owedTo = duty.owedTo();
        return new PageSection.Line(
                owedTo == null ? texts.label(duty) : texts.text("duties.of", texts.label(duty), owedTo),
                "/duties/" + duty.id(),
                texts.responsible(duty) + " · " + moment,
                duty.legalReference(),
                words.tone(),
                words.text(),
                duty.state() == DutyState.OPEN
                        ? new PageSection.Open(
                                duty.dueAt(),
                                DueWords.lastDay(duty.unit(), duty.dueAt()),
                                moment,
                                duty.unit() == PeriodUnit.NOT_STATED)
                        : null);
    }
}

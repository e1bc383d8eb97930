package vn.tgpl.catalog.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import vn.tgpl.catalog.EligibilityGroupView;
import vn.tgpl.catalog.domain.LawVersionQueries;
import vn.tgpl.catalog.domain.LawVersionView;
import vn.tgpl.shared.Display;

/** What of a draft looks like a mistake though it may be meant; nothing of it is forbidden. */
@Component
class LawWarnings {

    private static final int YEARS_AHEAD = 5;

    private final LawVersionQueries versions;
    private final MessageSource messages;
    private final Clock clock;

    LawWarnings(LawVersionQueries versions, MessageSource messages, Clock clock) {
        this.versions = versions;
        this.messages = messages;
        this.clock = clock;
    }

    /** In words; nothing of a wording that is enacted. */
    List<String> of(LawVersionView draft) {
        if (!draft.isDraft()) {
            return List.of();
        }
        LocalDate today = LocalDate.now(clock);
        return Stream.of(sameDay(draft, today), farAhead(draft, today), hardship(draft))
                .flatMap(warnings -> warnings)
                .toList();
    }

    private Stream<String> sameDay(LawVersionView draft, LocalDate today) {
        LocalDate first = draft.begins(today);
        String others = versions.all().stream()
                .filter(LawVersionView::isDraft)
                .filter(other -> !other.id().equals(draft.id()))
                .filter(other -> other.begins(today).equals(first))
                .map(LawVersionView::title)
                .sorted()
                .collect(Collectors.joining("; "));
        return others.isEmpty() ? Stream.empty() : Stream.of(text("sameDay", Display.date(first), others));
    }

    private Stream<String> farAhead(LawVersionView draft, LocalDate today) {
        LocalDate first = draft.validity().from();
        return first.isAfter(today.plusYears(YEARS_AHEAD))
                ? Stream.of(text("farAhead", Display.date(first), Display.number(YEARS_AHEAD)))
                : Stream.empty();
    }

    /** Of groups that were altered: what stood so in the wording that was copied is no slip of whoever drafts. */
    private Stream<String> hardship(LawVersionView draft) {
        List<EligibilityGroupView> original =
                draft.copiedFrom() == null ? List.of() : versions.groups(draft.copiedFrom());
        return versions.groups(draft.id()).stream()
                .filter(LawWarnings::lacksHardship)
                .filter(group ->
                        original.stream().noneMatch(one -> one.code().equals(group.code()) && lacksHardship(one)))
                .map(group -> text("hardship", group.label()));
    }

    private static boolean lacksHardship(EligibilityGroupView group) {
        return !group.requiresHardship() && group.isProvenByHardshipOnly();
    }

    private String text(String warning, Object... args) {
        return messages.getMessage("catalog.law.warning." + warning, args, LocaleContextHolder.getLocale());
    }
}

package vn.tgpl.intake.web;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import vn.tgpl.catalog.Catalogue;
import vn.tgpl.catalog.CodeList;
import vn.tgpl.intake.domain.DecisionView;
import vn.tgpl.intake.domain.Verdict;
import vn.tgpl.shared.Vietnam;

/** What was decided in particular, why, and on which article, line by line. */
@Component
class DecisionWords {

    private final Catalogue catalogue;
    private final MessageSource messages;

    DecisionWords(Catalogue catalogue, MessageSource messages) {
        this.catalogue = catalogue;
        this.messages = messages;
    }

    String of(DecisionView decision) {
        return Stream.of(
                        number(decision),
                        detail(decision),
                        owed(decision),
                        departure(decision),
                        Objects.requireNonNullElse(decision.reason(), ""),
                        Objects.requireNonNullElse(decision.legalReference(), ""))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private String number(DecisionView decision) {
        return decision.number() == null ? "" : text("intake.decided.answerNumber", decision.number());
    }

    private String owed(DecisionView decision) {
        return decision.papersOwed() == null ? "" : text("intake.decided.papersOwed", decision.papersOwed());
    }

    private String departure(DecisionView decision) {
        Verdict proposed = decision.departedFrom();
        return proposed == null ? "" : text("intake.decided.proposed", text("intake.verdict." + proposed));
    }

    private String text(String key, Object... args) {
        return messages.getMessage(key, args, LocaleContextHolder.getLocale());
    }

    private String detail(DecisionView decision) {
        String detail = Objects.requireNonNullElse(decision.detail(), "");
        return switch (decision.kind()) {
            case REFUSAL ->
                catalogue.label(
                        CodeList.REFUSAL_GROUND,
                        detail,
                        decision.at().atZone(Vietnam.ZONE).toLocalDate());
            case PAPER_ARRIVAL -> text("intake.decided.arrivedOn", detail);
            case WITHDRAWAL -> text("intake.decided.withdrawalReceivedOn", detail);
            default -> detail;
        };
    }
}

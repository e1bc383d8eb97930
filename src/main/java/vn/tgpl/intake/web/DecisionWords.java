package vn.tgpl.intake.web;

import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import vn.tgpl.calendar.PeriodTable;
import vn.tgpl.catalog.Catalogue;
import vn.tgpl.catalog.CodeList;
import vn.tgpl.intake.domain.DecisionView;
import vn.tgpl.intake.domain.NearDays;
import vn.tgpl.intake.domain.UrgentGround;
import vn.tgpl.intake.domain.Verdict;
import vn.tgpl.shared.Vietnam;

/** What was decided in particular, why, and on which article, line by line. */
@Component
class DecisionWords {

    private final Catalogue catalogue;
    private final PeriodTable periods;
    private final MessageSource messages;

    DecisionWords(Catalogue catalogue, PeriodTable periods, MessageSource messages) {
        this.catalogue = catalogue;
        this.periods = periods;
        this.messages = messages;
    }

    String of(DecisionView decision) {
        return Stream.of(
                        number(decision),
                        detail(decision),
                        urgency(decision),
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

    private String urgency(DecisionView decision) {
        UrgentGround ground = decision.urgentGround();
        if (ground == null) {
            return "";
        }
        int days = NearDays.on(day(decision), periods).of(ground);
        return text("intake.decided.urgent", text("intake.ground." + ground, days));
    }

    private static LocalDate day(DecisionView decision) {
        return decision.at().atZone(Vietnam.ZONE).toLocalDate();
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
            case REFUSAL -> catalogue.label(CodeList.REFUSAL_GROUND, detail, day(decision));
            case PAPER_ARRIVAL -> text("intake.decided.arrivedOn", detail);
            case WITHDRAWAL -> text("intake.decided.withdrawalReceivedOn", detail);
            default -> detail;
        };
    }
}

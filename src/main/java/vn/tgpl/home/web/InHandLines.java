package vn.tgpl.home.web;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.stereotype.Component;
import vn.tgpl.home.domain.InHand;
import vn.tgpl.home.domain.InHandQueries;
import vn.tgpl.home.web.WorkView.CaseInHand;
import vn.tgpl.home.web.WorkView.CasesInHand;
import vn.tgpl.platform.web.PageAddress;
import vn.tgpl.shared.Actor;
import vn.tgpl.shared.Display;

/** Puts the cases that a practitioner is at work on into words; the way to all of them leads through the list of cases. */
@Component
class InHandLines {

    private final InHandQueries queries;
    private final MessageSourceAccessor messages;

    InHandLines(InHandQueries queries, MessageSource messages) {
        this.queries = queries;
        this.messages = new MessageSourceAccessor(messages);
    }

    /** Null for whoever performs no cases, and where none is being performed. */
    @Nullable
    CasesInHand of(Actor actor) {
        if (!actor.may("casework:work")) {
            return null;
        }
        InHand found = queries.of(actor);
        return found.first().isEmpty()
                ? null
                : new CasesInHand(
                        title(found),
                        all(found),
                        list(found.practitioner()),
                        found.first().stream().map(this::line).toList());
    }

    /** Of more than are shown, how many of how many are. */
    private String title(InHand found) {
        int shown = found.first().size();
        return shown < found.all()
                ? messages.getMessage(
                        "home.inHand.first", new Object[] {Display.number(shown), Display.number(found.all())})
                : messages.getMessage("home.inHand", new Object[] {Display.number(found.all())});
    }

    private String all(InHand found) {
        return found.first().size() < found.all()
                ? messages.getMessage("home.inHand.rest", new Object[] {Display.number(found.all())})
                : messages.getMessage("home.inHand.all");
    }

    private static String list(@Nullable UUID practitioner) {
        return PageAddress.of("/cases")
                .with("state", "IN_PROGRESS")
                .with("practitioner", practitioner)
                .toString();
    }

    private CaseInHand line(InHand.Row row) {
        return new CaseInHand(
                "/cases/" + row.id(),
                row.code(),
                row.person(),
                messages.getMessage("casework.form." + row.form()),
                worked(row.workedOn()));
    }

    private String worked(@Nullable LocalDate day) {
        return day == null
                ? messages.getMessage("home.inHand.noWork")
                : messages.getMessage("home.inHand.workedOn", new Object[] {Display.date(day)});
    }
}

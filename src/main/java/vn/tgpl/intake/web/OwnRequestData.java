package vn.tgpl.intake.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.tgpl.audit.Looks.Subject;
import vn.tgpl.catalog.Catalogue;
import vn.tgpl.catalog.CodeList;
import vn.tgpl.intake.domain.OwnRequest;
import vn.tgpl.intake.domain.OwnRequestQueries;
import vn.tgpl.people.PersonId;
import vn.tgpl.people.SensitiveFact;
import vn.tgpl.people.Sight;
import vn.tgpl.people.form.OwnDataEntry;
import vn.tgpl.people.form.OwnDataPart;
import vn.tgpl.people.form.OwnDataSource;
import vn.tgpl.people.form.OwnGroupWords;
import vn.tgpl.platform.web.Fact;
import vn.tgpl.shared.Actor;
import vn.tgpl.shared.Display;
import vn.tgpl.shared.Vietnam;

/** Tells a person which requests were made for him, and what became of them. */
@Component
@Order(1)
class OwnRequestData implements OwnDataSource {

    private final OwnRequestQueries requests;
    private final OwnGroupWords groups;
    private final Catalogue catalogue;
    private final MessageSource messages;

    OwnRequestData(OwnRequestQueries requests, OwnGroupWords groups, Catalogue catalogue, MessageSource messages) {
        this.requests = requests;
        this.groups = groups;
        this.catalogue = catalogue;
        this.messages = messages;
    }

    @Override
    public OwnDataPart of(Collection<PersonId> records, Actor reader) {
        Sight sight = Sight.of(reader, false);
        return new OwnDataPart(
                text("intake.own"),
                requests.of(records, reader.scope()).stream()
                        .map(request -> entry(request, sight))
                        .toList());
    }

    private OwnDataEntry entry(OwnRequest request, Sight sight) {
        LocalDate day = request.receivedAt().atZone(Vietnam.ZONE).toLocalDate();
        List<Fact> facts = new ArrayList<>();
        facts.add(fact("intake.receivedAt", Display.dateTime(request.receivedAt()) + ", " + request.office()));
        facts.add(fact("intake.list.channel", text("intake.channel." + request.channel())));
        if (request.byAnother()) {
            facts.add(fact("intake.own.requester", text("intake.own.requester.other")));
        }
        facts.add(fact("intake.form.field", catalogue.label(CodeList.FIELD_OF_LAW, request.fieldCode(), day)));
        facts.add(fact("intake.list.form", text("intake.form-of-aid." + request.form())));
        if (request.statusCode() != null) {
            facts.add(fact(
                    "intake.own.status",
                    sight.shows(SensitiveFact.CHARGES)
                            ? catalogue.label(CodeList.PROCEDURAL_STATUS, request.statusCode(), day)
                            : Display.MASK));
        }
        if (!request.groups().isEmpty()) {
            facts.add(fact("intake.section.groups", groups.groups(request.groups(), day, sight)));
        }
        if (!request.papers().isEmpty()) {
            facts.add(fact("intake.own.papers", groups.papers(request.papers(), request.groups(), day, sight)));
        }
        facts.add(fact("intake.request.state", outcome(request)));
        return new OwnDataEntry(
                text("intake.own.one", request.receiptCode()),
                facts,
                new Subject("request", request.id().toString()));
    }

    private String outcome(OwnRequest request) {
        String state = text("intake.state." + request.state());
        if (request.decidedAt() == null) {
            return state;
        }
        String told = text("intake.own.decided", state, Display.dateTime(request.decidedAt()));
        return request.refusalGround() == null
                ? told
                : told + ": "
                        + catalogue.label(
                                CodeList.REFUSAL_GROUND,
                                request.refusalGround(),
                                request.decidedAt().atZone(Vietnam.ZONE).toLocalDate());
    }

    private Fact fact(String key, String value) {
        return new Fact(text(key), value);
    }

    private String text(String key, Object... arguments) {
        return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }
}

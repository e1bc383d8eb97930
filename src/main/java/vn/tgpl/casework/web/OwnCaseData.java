package vn.tgpl.casework.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.tgpl.audit.Looks.Subject;
import vn.tgpl.casework.domain.OwnCase;
import vn.tgpl.casework.domain.OwnCaseQueries;
import vn.tgpl.catalog.CodeList;
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

/** Tells a person in which cases he is or was helped, by whom and as what. */
@Component
@Order(2)
class OwnCaseData implements OwnDataSource {

    private final OwnCaseQueries cases;
    private final OwnGroupWords groups;
    private final CaseTexts texts;

    OwnCaseData(OwnCaseQueries cases, OwnGroupWords groups, CaseTexts texts) {
        this.cases = cases;
        this.groups = groups;
        this.texts = texts;
    }

    @Override
    public OwnDataPart of(Collection<PersonId> records, Actor reader) {
        Sight sight = Sight.of(reader, false);
        return new OwnDataPart(
                texts.text("casework.own"),
                cases.of(records, reader.scope()).stream()
                        .map(one -> entry(one, sight))
                        .toList());
    }

    private OwnDataEntry entry(OwnCase one, Sight sight) {
        LocalDate day = one.acceptedAt().atZone(Vietnam.ZONE).toLocalDate();
        List<Fact> facts = new ArrayList<>();
        facts.add(fact("casework.own.acceptedAt", Display.dateTime(one.acceptedAt()) + ", " + one.office()));
        if (one.joinedAt() != null) {
            facts.add(fact("casework.own.joinedAt", Display.dateTime(one.joinedAt())));
        }
        if (one.leftOn() != null) {
            facts.add(fact("casework.own.leftOn", Display.date(one.leftOn())));
        }
        facts.add(fact("casework.list.field", texts.field(one.fieldCode(), one.acceptedAt())));
        facts.add(fact("casework.list.form", texts.form(one.form())));
        if (one.statusCode() != null) {
            facts.add(fact(
                    "casework.own.status",
                    sight.shows(SensitiveFact.CHARGES)
                            ? texts.label(CodeList.PROCEDURAL_STATUS, one.statusCode(), day)
                            : Display.MASK));
        }
        if (one.residence() != null) {
            facts.add(fact("casework.own.residence", one.residence()));
        }
        if (one.corrections() != null) {
            facts.add(fact("casework.own.corrections", one.corrections()));
        }
        facts.add(fact("casework.own.groups", groups.groups(one.groups(), day, sight)));
        if (!one.papers().isEmpty()) {
            facts.add(fact("casework.own.papers", groups.papers(one.papers(), one.groups(), day, sight)));
        }
        if (one.executors() != null) {
            facts.add(fact("casework.own.executors", one.executors()));
        }
        facts.add(fact("casework.list.state", outcome(one)));
        return new OwnDataEntry(
                texts.text("casework.own.one", one.code()),
                facts,
                new Subject("case", one.id().toString()));
    }

    private String outcome(OwnCase one) {
        String state = texts.state(one.state());
        return one.closedOn() == null
                ? state
                : texts.text(
                        "casework.own.closed",
                        state,
                        Display.date(one.closedOn()),
                        texts.label(CodeList.CLOSING_RESULT, one.resultCode(), one.closedOn()));
    }

    private Fact fact(String key, String value) {
        return new Fact(texts.text(key), value);
    }
}

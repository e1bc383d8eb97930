package vn.tgpl.casework.web;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tgpl.casework.list.CaseListFilter;
import vn.tgpl.catalog.Catalogue;
import vn.tgpl.offices.OfficeView;
import vn.tgpl.offices.Offices;
import vn.tgpl.platform.Option;
import vn.tgpl.practitioners.PractitionerNames;
import vn.tgpl.shared.Actor;
import vn.tgpl.shared.Display;

/** Says which filters of the list of cases are set, for whoever reads it on paper. */
@Component
class CaseListWords {

    private final CaseTexts texts;
    private final Catalogue catalogue;
    private final Offices offices;
    private final PractitionerNames practitioners;
    private final Clock clock;

    CaseListWords(CaseTexts texts, Catalogue catalogue, Offices offices, PractitionerNames practitioners, Clock clock) {
        this.texts = texts;
        this.catalogue = catalogue;
        this.offices = offices;
        this.practitioners = practitioners;
        this.clock = clock;
    }

    /** The filters and the moment; of words that may name a person only that there were some. */
    String of(CaseListFilter filter, Actor reader) {
        Instant now = clock.instant();
        List<String> told = new ArrayList<>();
        if (filter.state() != null) {
            add(told, "state", texts.state(filter.state()));
        }
        if (filter.form() != null) {
            add(told, "form", texts.form(filter.form()));
        }
        if (filter.field() != null) {
            add(told, "field", texts.field(filter.field(), now));
        }
        if (filter.due() != null) {
            add(told, "due", texts.text("casework.list.due." + filter.due()));
        }
        if (filter.year() != null) {
            add(told, "year", String.valueOf(filter.year()));
        }
        if (filter.group() != null) {
            add(told, "group", catalogue.groupLabel(filter.group()));
        }
        if (filter.practitioner() != null) {
            add(told, "practitioner", practitioner(filter.practitioner().value(), reader));
        }
        if (filter.office() != null) {
            add(
                    told,
                    "office",
                    offices.find(filter.office()).map(OfficeView::name).orElse(null));
        }
        if (filter.words() != null) {
            told.add(texts.text("layout.printed.words"));
        }
        told.add(texts.text("layout.printed.at", Display.dateTime(now)));
        return String.join("; ", told);
    }

    private @Nullable String practitioner(UUID id, Actor reader) {
        return practitioners.within(reader.scope()).stream()
                .filter(one -> one.value().equals(id.toString()))
                .map(Option::label)
                .findFirst()
                .orElse(null);
    }

    private void add(List<String> told, String name, @Nullable String value) {
        if (value != null) {
            told.add(texts.text("casework.list." + name) + ": " + value);
        }
    }
}

package vn.tgpl.casework.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tgpl.casework.CaseState;
import vn.tgpl.casework.list.CaseListFilter.Due;
import vn.tgpl.catalog.Catalogue;
import vn.tgpl.catalog.CodeList;
import vn.tgpl.catalog.FormOfAid;
import vn.tgpl.offices.OfficeView;
import vn.tgpl.offices.Offices;
import vn.tgpl.platform.Option;
import vn.tgpl.practitioners.PractitionerNames;
import vn.tgpl.shared.AccessScope;
import vn.tgpl.shared.Actor;
import vn.tgpl.shared.Display;

/** What can be chosen in the filters of lists and registers. */
@Component
class CaseListChoices {

    private static final int YEARS = 8;

    private final Catalogue catalogue;
    private final Offices offices;
    private final CaseGroupChoices groups;
    private final PractitionerNames practitioners;
    private final CaseTexts texts;
    private final Clock clock;

    CaseListChoices(
            Catalogue catalogue,
            Offices offices,
            CaseGroupChoices groups,
            PractitionerNames practitioners,
            CaseTexts texts,
            Clock clock) {
        this.catalogue = catalogue;
        this.offices = offices;
        this.groups = groups;
        this.practitioners = practitioners;
        this.texts = texts;
        this.clock = clock;
    }

    public List<Option> states() {
        return Arrays.stream(CaseState.values())
                .map(state -> new Option(state.name(), texts.state(state)))
                .toList();
    }

    public List<Option> forms() {
        return Arrays.stream(FormOfAid.values())
                .map(form -> new Option(form.name(), texts.form(form)))
                .toList();
    }

    public List<Option> fields() {
        return catalogue.options(CodeList.FIELD_OF_LAW, LocalDate.now(clock));
    }

    public List<Option> dues() {
        return Arrays.stream(Due.values())
                .map(due -> new Option(due.name(), texts.text("casework.list.due." + due)))
                .toList();
    }

    /** The last years, and the one that is shown where it is older. */
    List<Option> years(@Nullable Integer shown) {
        int current = LocalDate.now(clock).getYear();
        IntStream lately = IntStream.range(0, YEARS).map(back -> current - back);
        IntStream other = shown == null || (shown <= current && shown > current - YEARS)
                ? IntStream.empty()
                : IntStream.of(shown);
        return IntStream.concat(lately, other)
                .mapToObj(String::valueOf)
                .map(year -> new Option(year, year))
                .toList();
    }

    List<Option> groups(Actor reader) {
        return groups.groups(reader);
    }

    List<Option> practitioners(AccessScope scope) {
        return practitioners.within(scope);
    }

    /** Centres and branches that keep cases the person may see; of those that ended the label tells since when. */
    List<Option> offices(AccessScope scope) {
        return officesWithin(scope).stream()
                .map(office -> new Option(office.id().toString(), name(office)))
                .toList();
    }

    /** Of all times: what ended keeps its register and its cases. Those of today come first. */
    List<OfficeView> officesWithin(AccessScope scope) {
        return offices.onRecordWithin(scope);
    }

    /** Name of an office, with its last day when that is past. */
    String name(OfficeView office) {
        LocalDate last = office.existence().to();
        return last == null || !last.isBefore(LocalDate.now(clock))
                ? office.name()
                : texts.text("casework.list.office.ended", office.name(), Display.date(last));
    }
}

package vn.tgpl.casework.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import vn.tgpl.casework.CaseState;
import vn.tgpl.casework.list.CaseListFilter.Due;
import vn.tgpl.catalog.Catalogue;
import vn.tgpl.catalog.CodeList;
import vn.tgpl.catalog.FormOfAid;
import vn.tgpl.offices.OfficeView;
import vn.tgpl.offices.Offices;
import vn.tgpl.platform.Option;
import vn.tgpl.shared.AccessScope;
import vn.tgpl.shared.Display;

/** What can be chosen in the filters of lists and registers. */
@Component
class CaseListChoices {

    private static final int YEARS = 8;

    private final Catalogue catalogue;
    private final Offices offices;
    private final CaseTexts texts;
    private final Clock clock;

    CaseListChoices(Catalogue catalogue, Offices offices, CaseTexts texts, Clock clock) {
        this.catalogue = catalogue;
        this.offices = offices;
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

    public List<Option> years() {
        int current = LocalDate.now(clock).getYear();
        return IntStream.range(0, YEARS)
                .mapToObj(back -> String.valueOf(current - back))
                .map(year -> new Option(year, year))
                .toList();
    }

    /** Centres and branches that keep cases the person may see; of those that ended the label tells since when. */
    List<Option> offices(AccessScope scope) {
        return officesWithin(scope).stream()
                .map(office -> new Option(office.id().toString(), name(office)))
                .toList();
    }

    /** Of all times: what ended keeps its register and its cases. Those of today come first. */
    List<OfficeView> officesWithin(AccessScope scope) {
        return switch (scope.level()) {
            case NONE, OWN -> List.of();
            case OFFICE -> List.of(offices.get(scope.office()));
            case CENTRE -> scope.centre() == null ? List.of() : offices.onRecordWithBranches(scope.centre());
            case PROVINCE ->
                scope.province() == null ? List.of() : withBranches(offices.centresOnRecord(scope.province()));
            case ALL -> withBranches(offices.centresOnRecord(null));
        };
    }

    /** Name of an office, with its last day when that is past. */
    String name(OfficeView office) {
        LocalDate last = office.existence().to();
        return last == null || !last.isBefore(LocalDate.now(clock))
                ? office.name()
                : texts.text("casework.list.office.ended", office.name(), Display.date(last));
    }

    private List<OfficeView> withBranches(List<OfficeView> centres) {
        return centres.stream()
                .flatMap(centre -> offices.onRecordWithBranches(centre.id()).stream())
                .toList();
    }
}

package vn.tgpl.practitioners.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.tgpl.offices.OfficeView;
import vn.tgpl.offices.Offices;
import vn.tgpl.platform.Option;
import vn.tgpl.practitioners.PractitionerKind;
import vn.tgpl.practitioners.domain.PractitionerQueries;
import vn.tgpl.shared.AccessScope;
import vn.tgpl.shared.OfficeId;
import vn.tgpl.shared.Sex;

/** What can be chosen in lists and forms of practitioners. */
@Component
class PractitionerChoices {

    private final Offices offices;
    private final PractitionerQueries queries;
    private final MessageSource messages;

    PractitionerChoices(Offices offices, PractitionerQueries queries, MessageSource messages) {
        this.offices = offices;
        this.queries = queries;
        this.messages = messages;
    }

    List<Option> kinds(Locale locale) {
        return Arrays.stream(PractitionerKind.values())
                .map(kind -> new Option(kind.name(), kindLabel(kind, locale)))
                .toList();
    }

    List<Option> sexes(Locale locale) {
        return Arrays.stream(Sex.values())
                .map(sex -> new Option(sex.name(), messages.getMessage("shared.sex." + sex, null, locale)))
                .toList();
    }

    /** The centre of the scope with its branches; for a province, all its centres with theirs. */
    List<Option> offices(AccessScope scope) {
        List<OfficeView> found =
                switch (scope.level()) {
                    case NONE, OWN, ALL -> List.of();
                    case OFFICE -> List.of(offices.get(scope.office()));
                    case CENTRE -> scope.centre() == null ? List.of() : offices.withBranches(scope.centre());
                    case PROVINCE ->
                        scope.province() == null
                                ? List.of()
                                : offices.centresOf(scope.province()).stream()
                                        .flatMap(centre -> offices.withBranches(centre.id()).stream())
                                        .toList();
                };
        return found.stream()
                .map(office -> new Option(office.id().toString(), office.name()))
                .toList();
    }

    List<Option> accounts(AccessScope scope, @Nullable UUID chosen) {
        OfficeId centre = scope.centre();
        return centre == null ? List.of() : queries.accounts(centre, chosen);
    }

    String kindLabel(PractitionerKind kind, Locale locale) {
        return messages.getMessage("practitioners.kind." + kind, null, locale);
    }
}

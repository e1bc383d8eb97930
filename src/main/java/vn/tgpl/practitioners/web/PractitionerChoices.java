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
import vn.tgpl.platform.EndedChoices;
import vn.tgpl.platform.Option;
import vn.tgpl.practitioners.PractitionerKind;
import vn.tgpl.practitioners.domain.CentreAccounts;
import vn.tgpl.practitioners.domain.PractitionerDetails;
import vn.tgpl.shared.AccessScope;
import vn.tgpl.shared.ActorId;
import vn.tgpl.shared.NationalId;
import vn.tgpl.shared.OfficeId;
import vn.tgpl.shared.Sex;

/** What can be chosen in lists and forms of practitioners. */
@Component
class PractitionerChoices {

    private final Offices offices;
    private final CentreAccounts accounts;
    private final EndedChoices ended;
    private final MessageSource messages;

    PractitionerChoices(Offices offices, CentreAccounts accounts, EndedChoices ended, MessageSource messages) {
        this.offices = offices;
        this.accounts = accounts;
        this.ended = ended;
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

    /** The same for a form of somebody on record, whose office may have ended meanwhile. */
    List<Option> offices(AccessScope scope, @Nullable UUID stored, Locale locale) {
        return ended.keep(
                offices(scope),
                stored == null ? null : stored.toString(),
                id -> offices.find(OfficeId.of(id)).map(OfficeView::name).orElse(id),
                locale);
    }

    /** Offices of all times whose practitioners the scope covers; none for the whole country. */
    List<Option> officesOnRecord(AccessScope scope) {
        return scope.level() == AccessScope.Level.ALL
                ? List.of()
                : offices.onRecordWithin(scope).stream()
                        .map(office -> new Option(office.id().toString(), office.name()))
                        .toList();
    }

    List<Option> accounts(AccessScope scope, @Nullable UUID chosen) {
        OfficeId centre = scope.centre();
        return centre == null
                ? List.of()
                : accounts.choices(offices.centresTogether(centre), chosen == null ? null : new ActorId(chosen));
    }

    /** The account somebody has, by the name of its holder; empty when he has none. */
    String account(PractitionerDetails practitioner) {
        ActorId account = practitioner.account();
        return account == null
                ? ""
                : offices.centreOf(practitioner.office())
                        .map(OfficeView::id)
                        .flatMap(centre -> accounts.choices(offices.centresTogether(centre), account).stream()
                                .filter(option -> option.value().equals(account.toString()))
                                .findFirst())
                        .map(Option::label)
                        .orElse("");
    }

    /** Why the number is asked for; when one is known it is told masked, and stays where nothing is typed. */
    String numberHint(@Nullable NationalId known, Locale locale) {
        return known == null
                ? messages.getMessage("practitioners.form.nationalId.hint", null, locale)
                : messages.getMessage("practitioners.form.nationalId.kept", new Object[] {known.masked()}, locale);
    }

    String kindLabel(PractitionerKind kind, Locale locale) {
        return messages.getMessage("practitioners.kind." + kind, null, locale);
    }
}

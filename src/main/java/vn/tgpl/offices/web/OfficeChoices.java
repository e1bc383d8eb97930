package vn.tgpl.offices.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import vn.tgpl.catalog.Catalogue;
import vn.tgpl.offices.OfficeKind;
import vn.tgpl.offices.OfficeView;
import vn.tgpl.offices.Offices;
import vn.tgpl.offices.domain.OfficePlace;
import vn.tgpl.platform.EndedChoices;
import vn.tgpl.platform.Option;
import vn.tgpl.shared.Display;
import vn.tgpl.shared.OfficeId;

/** What can be chosen for an office. */
@Component
class OfficeChoices {

    private final Offices offices;
    private final Catalogue catalogue;
    private final EndedChoices ended;
    private final MessageSource messages;
    private final Clock clock;

    OfficeChoices(Offices offices, Catalogue catalogue, EndedChoices ended, MessageSource messages, Clock clock) {
        this.offices = offices;
        this.catalogue = catalogue;
        this.ended = ended;
        this.messages = messages;
        this.clock = clock;
    }

    List<Option> provinces() {
        return catalogue.provincesInForce(LocalDate.now(clock)).stream()
                .map(province -> new Option(province.code(), province.name()))
                .toList();
    }

    /** Those of today, and the stored one even when it no longer exists. */
    List<Option> provinces(@Nullable String stored) {
        return ended.keep(provinces(), stored, catalogue::provinceName, LocaleContextHolder.getLocale());
    }

    /** Name of a province, or its code where no name is known. */
    String province(@Nullable String code) {
        return code == null ? "" : catalogue.provinceName(code);
    }

    /** Kinds of which there may be more than one. */
    List<Option> kinds() {
        return Arrays.stream(OfficeKind.values())
                .filter(kind -> kind != OfficeKind.BUREAU)
                .map(kind -> new Option(kind.name(), kind(kind)))
                .toList();
    }

    String kind(OfficeKind kind) {
        return messages.getMessage("offices.kind." + kind.name(), null, LocaleContextHolder.getLocale());
    }

    /** Offices the kind can belong to, and the present one even when it no longer exists. */
    List<Option> parents(OfficeKind kind, @Nullable OfficeId present) {
        return OfficePlace.parentOf(kind)
                .map(parent -> options(parent, present))
                .orElse(List.of());
    }

    /** Offices that can take over, and the present one even when it no longer exists. */
    List<Option> successors(OfficeKind kind, @Nullable OfficeId present) {
        return options(kind, present);
    }

    /** Names and last days of the ended offices that left their work to this one. */
    List<String> leftTo(OfficeId office) {
        return offices.leftTo(office).stream()
                .map(gone -> messages.getMessage(
                        "offices.takenOver.one",
                        new Object[] {gone.name(), Display.date(gone.existence().to())},
                        LocaleContextHolder.getLocale()))
                .toList();
    }

    String name(@Nullable OfficeId office) {
        return office == null ? "" : offices.find(office).map(OfficeView::name).orElse("");
    }

    private List<Option> options(OfficeKind kind, @Nullable OfficeId present) {
        List<Option> options = new ArrayList<>();
        offices.inForce(kind).forEach(office -> options.add(option(office)));
        if (present != null
                && options.stream().noneMatch(option -> option.value().equals(present.toString()))) {
            offices.find(present).ifPresent(office -> options.add(option(office)));
        }
        return options;
    }

    private static Option option(OfficeView office) {
        return new Option(office.id().toString(), office.name());
    }
}

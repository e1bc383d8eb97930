package vn.tgpl.casework.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import vn.tgpl.catalog.Catalogue;
import vn.tgpl.catalog.EligibilityGroupView;
import vn.tgpl.catalog.LawOfDay;
import vn.tgpl.people.SensitiveFact;
import vn.tgpl.people.Sight;
import vn.tgpl.platform.EndedChoices;
import vn.tgpl.platform.Option;
import vn.tgpl.shared.AccessScope;
import vn.tgpl.shared.Actor;

/** The groups of Luật TGPL 2017 Đ7 by which cases can be looked for, those that ended or are still to come too. */
@Component
class CaseGroupChoices {

    private final Catalogue catalogue;
    private final EndedChoices ended;
    private final Clock clock;

    CaseGroupChoices(Catalogue catalogue, EndedChoices ended, Clock clock) {
        this.catalogue = catalogue;
        this.ended = ended;
        this.clock = clock;
    }

    /**
     * None for whoever is not of the team: on the page of a case one group to be kept secret hides the others with it, and a
     * list by any group would tell who stands in none of those that may be told (Luật TGPL 2017 Đ6 k1).
     */
    List<Option> groups(Actor reader) {
        if (!maySeeGroups(reader)) {
            return List.of();
        }
        Locale locale = LocaleContextHolder.getLocale();
        LocalDate today = LocalDate.now(clock);
        LawOfDay law = catalogue.law(today);
        return Stream.concat(
                        law.inForce().stream().map(group -> new Option(group.code(), label(group))),
                        law.outOfForce().stream()
                                .map(group -> new Option(group.code(), outOfForce(group, today, locale))))
                .toList();
    }

    private String outOfForce(EligibilityGroupView group, LocalDate today, Locale locale) {
        LocalDate from = group.validity().from();
        return from.isAfter(today) ? ended.notYet(label(group), from, locale) : ended.ended(label(group), locale);
    }

    /** Whether the reader may ask for that group; not for one that is unknown. */
    boolean mayAsk(String code, Actor reader) {
        return groups(reader).stream().anyMatch(group -> group.value().equals(code));
    }

    /** Whoever works on each case he sees: the team of the centre, and whoever sees only what he performs. */
    private static boolean maySeeGroups(Actor reader) {
        return Sight.of(reader, reader.scope().level() == AccessScope.Level.OWN).shows(SensitiveFact.OTHER_GROUP);
    }

    private static String label(EligibilityGroupView group) {
        String clause = group.clause();
        return clause.equals(group.label()) ? clause : clause + ": " + group.label();
    }
}

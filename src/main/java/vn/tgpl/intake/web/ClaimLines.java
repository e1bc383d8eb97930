package vn.tgpl.intake.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.tgpl.catalog.Catalogue;
import vn.tgpl.intake.ClaimedAs;
import vn.tgpl.intake.domain.AreaSaid;
import vn.tgpl.intake.domain.Matter;
import vn.tgpl.intake.domain.PaperWords;
import vn.tgpl.intake.domain.RequestDetails;
import vn.tgpl.people.PersonFacts;
import vn.tgpl.people.SensitiveFact;
import vn.tgpl.people.Sight;
import vn.tgpl.platform.web.Fact;
import vn.tgpl.shared.Display;

/**
 * To which groups somebody says he belongs, and what he showed for it. A group that would hurt him, once known, hides the
 * others and the papers with it (Luật TGPL 2017 Đ6 k1 c).
 */
@Component
class ClaimLines {

    private final Catalogue catalogue;
    private final PaperWords papers;
    private final MessageSource messages;

    ClaimLines(Catalogue catalogue, PaperWords papers, MessageSource messages) {
        this.catalogue = catalogue;
        this.papers = papers;
        this.messages = messages;
    }

    List<Fact> of(RequestDetails request, PersonFacts person, Sight sight, Locale locale) {
        boolean shown = isShown(request, sight);
        List<Fact> facts = new ArrayList<>();
        request.claims()
                .groups()
                .forEach(group -> facts.add(fact(
                        group.principal() ? "intake.group.principal" : "intake.group.other",
                        shown ? catalogue.groupLabel(group.code(), request.receivedOn()) : Display.MASK,
                        locale)));
        if (request.claims().noneApplies()) {
            facts.add(fact("intake.section.groups", text("intake.form.noneApplies", locale), locale));
        }
        if (request.claims().notNearPoor()) {
            facts.add(fact("intake.form.household", text("intake.form.notNearPoor", locale), locale));
        }
        addArea(facts, request.claims().area(), person, sight, locale);
        ClaimedAs claimedAs = request.claims().claimedAs();
        if (claimedAs != null) {
            facts.add(fact(
                    "intake.form.claimedAs",
                    shown ? text("intake.claimed-as." + claimedAs, locale) : Display.MASK,
                    locale));
        }
        addPapers(facts, request, shown && sight.shows(SensitiveFact.MATTER), locale);
        return facts;
    }

    private boolean isShown(RequestDetails request, Sight sight) {
        return request.claims().groups().stream()
                .flatMap(group ->
                        SensitiveFact.ofGroup(
                                group.code(),
                                catalogue
                                        .group(group.code(), request.receivedOn())
                                        .orElse(null))
                                .stream())
                .allMatch(sight::shows);
    }

    private void addArea(List<Fact> facts, AreaSaid area, PersonFacts person, Sight sight, Locale locale) {
        if (area.villageNotListed()) {
            facts.add(fact("intake.form.residence", text("intake.form.villageNotListed", locale), locale));
        }
        if (area.shownBy() != null) {
            facts.add(fact(
                    "intake.form.areaShownBy",
                    sight.shows(SensitiveFact.ADDRESS) ? area.shownBy() : Display.MASK,
                    locale));
        }
        if (area.isOutdated(person.communeCode(), person.village())) {
            facts.add(fact("intake.form.residence", text("intake.form.area.outdated", locale), locale));
        }
    }

    /** @param shown whether the papers, and what was told of them, may be read: they tell the groups */
    private void addPapers(List<Fact> facts, RequestDetails request, boolean shown, Locale locale) {
        Matter matter = request.matter();
        addHandedIn(facts, "intake.form.applicationShown", matter.applicationShown(), locale);
        addHandedIn(facts, "intake.form.documentsShown", matter.documentsShown(), locale);
        if (matter.documentsTold() != null) {
            facts.add(fact("intake.form.documentsTold", shown ? matter.documentsTold() : Display.MASK, locale));
        }
        String named = papers.of(request.papers(), request.receivedOn(), locale);
        facts.add(fact("intake.section.papers", named.isEmpty() ? null : shown ? named : Display.MASK, locale));
    }

    private void addHandedIn(List<Fact> facts, String key, @Nullable Boolean said, Locale locale) {
        if (said != null) {
            facts.add(fact(key, text("intake.handed-in." + said, locale), locale));
        }
    }

    private Fact fact(String key, @Nullable String value, Locale locale) {
        return new Fact(text(key, locale), value);
    }

    private String text(String key, Locale locale) {
        return messages.getMessage(key, null, locale);
    }
}

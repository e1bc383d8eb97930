package vn.tgpl.duties.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.tgpl.duties.DutyId;
import vn.tgpl.duties.DutyState;
import vn.tgpl.duties.domain.DutyActions;
import vn.tgpl.duties.domain.DutyQueries;
import vn.tgpl.duties.domain.DutyRules;
import vn.tgpl.duties.domain.DutyView;
import vn.tgpl.duties.domain.Manner;
import vn.tgpl.people.SensitiveFact;
import vn.tgpl.people.Sight;
import vn.tgpl.platform.Option;
import vn.tgpl.platform.web.Difference;
import vn.tgpl.platform.web.Fact;
import vn.tgpl.shared.AccessScope;
import vn.tgpl.shared.Actor;
import vn.tgpl.shared.Display;
import vn.tgpl.shared.NotFound;

/** What the page of a duty and its forms show of it. */
@Component
class DutyPages {

    private final DutyQueries queries;
    private final DutyTexts texts;

    DutyPages(DutyQueries queries, DutyTexts texts) {
        this.queries = queries;
        this.texts = texts;
    }

    /**
     * A duty, ready to be shown.
     *
     * @param href where its subject stands, null where the reader may not go there
     */
    record Head(
            String id,
            String title,
            String article,
            String subject,
            @Nullable String href,
            String moment,
            String tone,
            String words,
            List<Fact> facts,
            List<Fact> end) {

        @Override
        public String toString() {
            return "Head[" + id + "]";
        }
    }

    /** Puts the duty on the page; one beyond the reader's scope is none. */
    DutyView show(DutyId id, Actor actor, Model model) {
        DutyView duty = queries.find(id, actor.scope()).orElseThrow(NotFound::new);
        Sight sight =
                sight(duty, actor).opened(id.toString().equals(model.getAttribute(DutyRevealController.REVEALED)));
        model.addAttribute("head", head(duty, sight, actor));
        model.addAttribute("mayReveal", isMasked(duty, sight) && sight.opens(SensitiveFact.MATTER));
        if (!model.containsAttribute("reveal")) {
            model.addAttribute("reveal", new RevealForm());
        }
        model.addAttribute("mayMeet", DutyActions.mayMeet(duty.standing(), actor));
        model.addAttribute("mayDrop", DutyActions.mayDrop(duty.standing(), actor));
        boolean written = DutyRules.of(duty.kind()).written();
        model.addAttribute("written", written);
        model.addAttribute("manners", manners(written));
        return duty;
    }

    /** @param written nothing is met without a paper that is sent */
    private List<Option> manners(boolean written) {
        return Arrays.stream(Manner.values())
                .filter(manner -> !written || manner != Manner.DONE)
                .map(manner -> new Option(manner.name(), texts.text("duties.manner." + manner)))
                .toList();
    }

    /** What somebody else did to the duty after its form was opened. */
    List<Difference> changes(DutyView duty) {
        List<Difference> news = new ArrayList<>();
        news.add(new Difference(texts.text("duties.state"), texts.words(duty).text()));
        news.add(new Difference(texts.text("duties.due"), texts.moment(duty.unit(), duty.dueAt())));
        if (duty.end() != null && duty.end().by() != null) {
            news.add(new Difference(texts.text("duties.settledBy"), duty.end().by()));
        }
        return news;
    }

    /**
     * What of the matter is read on its page: whoever comes to see it as an executor has to do with the case, and whose duty it
     * is knows what was written of it; no matter stands behind an office or a practitioner.
     */
    static Sight sight(DutyView duty, Actor actor) {
        boolean own = actor.scope().level() == AccessScope.Level.OWN
                || DutyTexts.href(duty) == null
                || DutyActions.isOfTheReader(duty.responsible(), actor);
        return Sight.of(actor, own);
    }

    private Head head(DutyView duty, Sight sight, Actor actor) {
        DutyTexts.Words words = texts.words(duty);
        return new Head(
                duty.id().toString(),
                texts.kind(duty.kind()),
                duty.legalReference(),
                duty.subjectLabel(),
                mayOpen(duty, actor) ? DutyTexts.href(duty) : null,
                texts.moment(duty.unit(), duty.dueAt()),
                words.tone(),
                words.text(),
                facts(duty, mayOpen(duty, actor), sight),
                end(duty, sight));
    }

    /** Whether the reader may see the case or request the duty is about, and with it whom it concerns. */
    static boolean mayOpen(DutyView duty, Actor actor) {
        return switch (duty.subject().kind()) {
            case CASE -> actor.may("casework:read");
            case REQUEST -> actor.may("intake:read");
            case PRACTITIONER, OFFICE -> false;
        };
    }

    private static boolean isMasked(DutyView duty, Sight sight) {
        boolean written =
                duty.note() != null || (duty.end() != null && duty.end().reason() != null);
        return written && !sight.shows(SensitiveFact.MATTER);
    }

    /** What was written freely tells of the matter. */
    private static @Nullable String written(@Nullable String words, Sight sight) {
        return words == null || sight.shows(SensitiveFact.MATTER) ? words : Display.MASK;
    }

    /** @param ofTheMatter the reader may see who stands in it */
    private List<Fact> facts(DutyView duty, boolean ofTheMatter, Sight sight) {
        List<Fact> facts = new ArrayList<>();
        facts.add(fact("duties.office", duty.office()));
        facts.add(fact("duties.responsible", texts.responsible(duty)));
        if (duty.executor() != null) {
            facts.add(fact("duties.executor", duty.executor()));
        }
        if (duty.person() != null && ofTheMatter) {
            facts.add(fact("duties.person", duty.person()));
        }
        facts.add(fact("duties.begunAt", texts.begun(duty)));
        facts.add(fact("duties.period", texts.period(duty.unit(), duty.amount())));
        facts.add(fact("duties.due", texts.moment(duty.unit(), duty.dueAt())));
        facts.add(fact("duties.note", written(duty.note(), sight)));
        facts.add(fact(
                "duties.recorded",
                duty.recordedBy() == null
                        ? texts.text("duties.byItself", Display.dateTime(duty.recordedAt()))
                        : Display.dateTime(duty.recordedAt()) + " · " + duty.recordedBy()));
        return facts;
    }

    private List<Fact> end(DutyView duty, Sight sight) {
        DutyView.End end = duty.end();
        if (end == null) {
            return List.of();
        }
        List<Fact> facts = new ArrayList<>();
        if (duty.state() == DutyState.MET) {
            facts.add(fact("duties.metOn", Display.date(end.metOn())));
            facts.add(fact("duties.manner", end.manner() == null ? null : texts.text("duties.manner." + end.manner())));
            facts.add(fact("duties.paperNumber", end.paperNumber()));
            facts.add(fact("duties.paperOn", Display.date(end.paperOn())));
        } else {
            facts.add(fact("duties.dropReason", written(end.reason(), sight)));
        }
        facts.add(fact(
                "duties.settled",
                end.by() == null ? Display.dateTime(end.at()) : Display.dateTime(end.at()) + " · " + end.by()));
        return facts;
    }

    private Fact fact(String key, @Nullable String value) {
        return new Fact(texts.text(key), value);
    }
}

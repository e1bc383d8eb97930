package vn.tgpl.intake.web;

import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.tgpl.intake.NoticeTime;
import vn.tgpl.intake.RequestId;
import vn.tgpl.intake.domain.CorrectRequest;
import vn.tgpl.intake.domain.Decision;
import vn.tgpl.intake.domain.RequestAlreadyDecided;
import vn.tgpl.intake.domain.RequestChangedMeanwhile;
import vn.tgpl.intake.domain.RequestContent;
import vn.tgpl.intake.domain.RequestSheet;
import vn.tgpl.intake.domain.RequestSheets;
import vn.tgpl.intake.domain.RequestWords;
import vn.tgpl.intake.domain.WrittenRequest;
import vn.tgpl.people.People;
import vn.tgpl.people.PersonFacts;
import vn.tgpl.people.form.PersonForms;
import vn.tgpl.shared.Actor;

/** Puts together what the form of a correction shows around the typed text. */
@Component
class CorrectionPage {

    private final DecisionPage page;
    private final RequestCatalogue catalogue;
    private final PersonForms people;
    private final People register;
    private final AreaQuestions areas;
    private final RequestSheets sheets;
    private final RequestNews news;
    private final MergedCorrection merged;
    private final RequestWords words;
    private final MessageSource messages;
    private final Clock clock;

    CorrectionPage(
            DecisionPage page,
            RequestCatalogue catalogue,
            PersonForms people,
            People register,
            AreaQuestions areas,
            RequestSheets sheets,
            RequestNews news,
            MergedCorrection merged,
            RequestWords words,
            MessageSource messages,
            Clock clock) {
        this.page = page;
        this.catalogue = catalogue;
        this.people = people;
        this.register = register;
        this.areas = areas;
        this.sheets = sheets;
        this.news = news;
        this.merged = merged;
        this.words = words;
        this.messages = messages;
        this.clock = clock;
    }

    /** The form as the request stands. */
    String open(RequestId id, WrittenRequest stored, Actor actor, Model model) {
        WrittenRequest counted = counted(stored);
        CorrectionForm form = CorrectionForm.of(counted, counted.content().claims(), clock.instant());
        areas.mark(form, register.get(stored.beneficiary()).facts());
        merged.begin(id, counted, form, model);
        model.addAttribute("form", form);
        return show(id, stored, actor, model);
    }

    /** @param stored what of it has ended meanwhile stays choosable */
    String show(RequestId id, WrittenRequest stored, Actor actor, Model model) {
        Locale locale = LocaleContextHolder.getLocale();
        model.addAttribute("choices", catalogue.keeping(stored, locale));
        model.addAttribute(
                "provinces", people.provinces(stored.content().matter().provinceCode(), locale));
        model.addAttribute(
                "personHref", "/people/" + stored.beneficiary() + "/edit?back=/requests/" + id + "/correction");
        areas.show(
                stored.content().claims().area(),
                register.get(stored.beneficiary()).facts(),
                model);
        model.addAttribute("toldByAuthority", stored.notifiedAt() != null);
        model.addAttribute("partyUrl", "/requests/" + id + "/correction/party");
        return page.show(id, Decision.CORRECTION, actor, model);
    }

    /** The request is decided: what was decided, and what the correction would have said. */
    void giveBack(RequestAlreadyDecided decided, CorrectRequest typed, Actor actor, Model model) {
        Locale locale = LocaleContextHolder.getLocale();
        RequestSheet sheet = sheets.get(typed.id(), actor);
        news.show(decided, sheet, null, actor, model);
        Stream<DecisionForm.Typed> content =
                words.of(typed.content(), sheet.details().receivedOn(), locale).entrySet().stream()
                        .map(field -> DecisionForm.Typed.of(field.getKey(), field.getValue()));
        Stream<DecisionForm.Typed> notice = typed.notifiedAt() == null
                ? Stream.empty()
                : Stream.of(DecisionForm.Typed.of(
                        "intake.notifiedAt", NoticeTime.words(typed.notifiedAt(), messages, locale)));
        news.giveBack(Stream.concat(content, notice).toList(), model);
    }

    /** The request with what was found out about a residence as far as it is still his. */
    private WrittenRequest counted(WrittenRequest stored) {
        PersonFacts person = register.get(stored.beneficiary()).facts();
        RequestContent content = stored.content();
        return new WrittenRequest(
                stored.version(),
                stored.receivedOn(),
                stored.beneficiary(),
                new RequestContent(
                        content.matter(),
                        content.claims().at(person.communeCode(), person.village()),
                        content.papers(),
                        content.requester(),
                        content.parties()),
                stored.notifiedAt());
    }

    /** What others stored meanwhile beside what was typed; empty where they stored nothing that stands in the form. */
    Optional<String> merge(
            RequestId id, CorrectRequest typed, CorrectionForm form, WrittenRequest stored, Actor actor, Model model) {
        String name = sheets.get(id, actor).details().receiptCode();
        return merged.page(id, counted(stored), form, typed.content(), name, model);
    }

    /** What others did meanwhile, who and when; the form now goes on from there, with what was typed. */
    void showNews(
            RequestChangedMeanwhile quicker,
            RequestId id,
            CorrectionForm form,
            WrittenRequest stored,
            Actor actor,
            Model model) {
        news.show(quicker, sheets.get(id, actor), form.getOpenedAt(), actor, model);
        form.see(stored, clock.instant());
    }
}

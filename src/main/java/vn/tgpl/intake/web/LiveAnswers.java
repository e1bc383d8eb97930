package vn.tgpl.intake.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import org.springframework.validation.Errors;
import org.springframework.validation.FieldError;
import org.springframework.validation.Validator;
import vn.tgpl.intake.domain.Answer;
import vn.tgpl.intake.domain.AssessedRequest;
import vn.tgpl.intake.domain.Assessment;
import vn.tgpl.intake.domain.Channel;
import vn.tgpl.intake.domain.Finding;
import vn.tgpl.intake.domain.Finding.Kind;
import vn.tgpl.intake.domain.Matter;
import vn.tgpl.intake.domain.Verdict;
import vn.tgpl.people.form.PersonFields;
import vn.tgpl.shared.Actor;
import vn.tgpl.shared.BirthDate;

/** Answers a form that is still being filled. */
@Component
class LiveAnswers {

    /** What leaves open whether the centre may aid, or the person is entitled. */
    private static final Set<Kind> OPEN_FACTS = EnumSet.of(
            Kind.PLACE_UNKNOWN,
            Kind.PLACE_OF_MATTER_UNKNOWN,
            Kind.RESIDENCE_UNKNOWN,
            Kind.GROUP_VILLAGE_UNKNOWN,
            Kind.GROUP_VILLAGE_NOT_FOUND,
            Kind.GROUP_VILLAGE_ENDED,
            Kind.GROUP_LIST_MISSING,
            Kind.GROUP_NEAR_POOR_TO_CLEAR);

    private final Assessment assessment;
    private final RequestFormReader reader;
    private final AnswerTexts texts;
    private final LiveCheck check;
    private final MistypedDays mistyped;
    private final Validator validator;
    private final Clock clock;

    LiveAnswers(
            Assessment assessment,
            RequestFormReader reader,
            AnswerTexts texts,
            LiveCheck check,
            MistypedDays mistyped,
            Validator validator,
            Clock clock) {
        this.assessment = assessment;
        this.reader = reader;
        this.texts = texts;
        this.check = check;
        this.mistyped = mistyped;
        this.validator = validator;
        this.clock = clock;
    }

    /** @param wrong what the form is shown again for, or would be, were it sent as it is */
    LiveAnswer answer(RequestForm form, List<FieldError> wrong, Actor actor, Locale locale) {
        Answer answer = assessment.answer(assessed(form, actor));
        return new LiveAnswer(
                texts.view(answer, locale),
                mistyped.told(wrong, locale),
                gaps(form, answer),
                check.found(form, actor),
                FormSections.done(
                        form, answer, wrong.stream().map(FieldError::getField).toList()));
    }

    private AssessedRequest assessed(RequestForm form, Actor actor) {
        PersonFields person = form.getPerson();
        MatterFields matter = form.getMatter();
        String own = Objects.requireNonNullElse(actor.scope().province(), "");
        return new AssessedRequest(
                Objects.requireNonNullElse(form.getReception().getChannel(), Channel.DIRECT),
                own,
                BirthDate.parse(person.getBirth(), LocalDate.now(clock)).orElse(null),
                person.getEthnicityCode(),
                form.residence().province(),
                person.getCommuneCode(),
                person.getVillage(),
                matter.getFieldCode(),
                matter.getProceduralStatusCode(),
                matter.getConnectedMatter(),
                reader.claims(form),
                reader.papers(form),
                matter.getProvinceCode(),
                matter.getLimitationOn(),
                matter.getHearingOn(),
                matter.isAppointedDefence(),
                matter.isCentralOrder(),
                matter.isCommercial(),
                Matter.lacking(matter.getApplicationShown(), matter.getDocumentsShown()));
    }

    private static List<String> gaps(RequestForm form, Answer answer) {
        List<String> gaps = new ArrayList<>();
        if (form.getPerson().getFullName() == null) {
            gaps.add("intake.gap.person");
        }
        if (answer.verdict() == Verdict.GROUP_OPEN || answer.verdict() == Verdict.GROUP_UNSURE) {
            gaps.add("intake.gap.groups");
        }
        if (!FormSections.isDone(form.getMatter())) {
            gaps.add("intake.gap.matter");
        }
        answer.findings().stream()
                .map(Finding::kind)
                .filter(OPEN_FACTS::contains)
                // the papers that are missing ask for the same certificate already
                .filter(kind ->
                        kind != Kind.GROUP_LIST_MISSING || answer.missing().isEmpty())
                .distinct()
                .forEach(open -> gaps.add("intake.gap." + open));
        return gaps;
    }

    /**
     * What a form still being filled would be shown again for.
     *
     * @param unread what could not be read of it as it was sent, null of one that was not sent
     */
    List<FieldError> wrong(RequestForm form, @Nullable Errors unread) {
        BindingResult found = new BeanPropertyBindingResult(form, "form");
        validator.validate(form, found);
        reader.read(form, found);
        return Stream.concat(
                        found.getFieldErrors().stream(),
                        unread == null ? Stream.empty() : unread.getFieldErrors().stream())
                .toList();
    }
}

package vn.tgpl.intake.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.tgpl.intake.domain.Answer;
import vn.tgpl.intake.domain.AssessedRequest;
import vn.tgpl.intake.domain.Assessment;
import vn.tgpl.intake.domain.Channel;
import vn.tgpl.intake.domain.Finding;
import vn.tgpl.intake.domain.Finding.Kind;
import vn.tgpl.intake.domain.Verdict;
import vn.tgpl.people.form.PersonFields;
import vn.tgpl.shared.Actor;
import vn.tgpl.shared.BirthDate;

/** Answers a form that is still being filled. */
@Component
class LiveAnswers {

    /** What leaves open whether the centre may aid. */
    private static final Set<Kind> PLACES =
            EnumSet.of(Kind.PLACE_UNKNOWN, Kind.PLACE_OF_MATTER_UNKNOWN, Kind.RESIDENCE_UNKNOWN);

    private final Assessment assessment;
    private final RequestFormReader reader;
    private final AnswerTexts texts;
    private final LiveCheck check;
    private final Clock clock;

    LiveAnswers(Assessment assessment, RequestFormReader reader, AnswerTexts texts, LiveCheck check, Clock clock) {
        this.assessment = assessment;
        this.reader = reader;
        this.texts = texts;
        this.check = check;
        this.clock = clock;
    }

    LiveAnswer answer(RequestForm form, Actor actor, Locale locale) {
        Answer answer = assessment.answer(assessed(form, actor));
        return new LiveAnswer(
                texts.view(answer, locale), gaps(form, answer), check.found(form, actor), done(form, answer));
    }

    private AssessedRequest assessed(RequestForm form, Actor actor) {
        PersonFields person = form.getPerson();
        MatterFields matter = form.getMatter();
        return new AssessedRequest(
                Objects.requireNonNullElse(form.getReception().getChannel(), Channel.DIRECT),
                Objects.requireNonNullElse(actor.scope().province(), ""),
                BirthDate.parse(person.getBirth(), LocalDate.now(clock)).orElse(null),
                person.getEthnicityCode(),
                person.getProvinceCode(),
                person.getCommuneCode(),
                matter.getProceduralStatusCode(),
                matter.isConnectedMatter(),
                reader.claims(form),
                reader.papers(form),
                matter.getProvinceCode(),
                matter.getLimitationOn(),
                matter.getHearingOn(),
                matter.isAppointedDefence(),
                matter.isCentralOrder(),
                matter.isCommercial());
    }

    private static List<String> gaps(RequestForm form, Answer answer) {
        List<String> gaps = new ArrayList<>();
        if (form.getPerson().getFullName() == null) {
            gaps.add("intake.gap.person");
        }
        if (answer.verdict() == Verdict.GROUP_OPEN) {
            gaps.add("intake.gap.groups");
        }
        if (!isDone(form.getMatter())) {
            gaps.add("intake.gap.matter");
        }
        answer.findings().stream()
                .map(Finding::kind)
                .filter(PLACES::contains)
                .forEach(place -> gaps.add("intake.gap." + place));
        return gaps;
    }

    private static Map<String, Boolean> done(RequestForm form, Answer answer) {
        Map<String, Boolean> done = new LinkedHashMap<>();
        done.put("person", form.getPerson().getFullName() != null);
        done.put("groups", !form.getGroups().isEmpty() || form.isNoneApplies());
        done.put("matter", isDone(form.getMatter()));
        done.put("papers", answer.verdict() == Verdict.ELIGIBLE);
        ReceptionFields reception = form.getReception();
        done.put("source", reception.isComplete());
        return done;
    }

    private static boolean isDone(MatterFields matter) {
        return matter.getFieldCode() != null && matter.getFormOfAid() != null && matter.getSummary() != null;
    }
}

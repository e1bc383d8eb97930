package vn.tgpl.intake.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tgpl.calendar.PeriodTable;
import vn.tgpl.calendar.WorkingCalendar;
import vn.tgpl.catalog.Catalogue;
import vn.tgpl.catalog.CodeList;
import vn.tgpl.catalog.CodeMark;
import vn.tgpl.catalog.EligibilityGroupView;
import vn.tgpl.catalog.LawOfDay;
import vn.tgpl.intake.domain.AnswerFacts.Notice;
import vn.tgpl.intake.domain.AnswerFacts.Place;
import vn.tgpl.people.People;
import vn.tgpl.people.PersonFacts;
import vn.tgpl.people.PersonId;
import vn.tgpl.platform.Option;

/** Brings a request and the law of a day before the {@link AnswerPolicy}. */
@Component
public class Assessment {

    private final Catalogue catalogue;
    private final WorkingCalendar calendar;
    private final PeriodTable periods;
    private final People people;
    private final DossierWords dossier;
    private final Clock clock;

    Assessment(
            Catalogue catalogue,
            WorkingCalendar calendar,
            PeriodTable periods,
            People people,
            DossierWords dossier,
            Clock clock) {
        this.catalogue = catalogue;
        this.calendar = calendar;
        this.periods = periods;
        this.people = people;
        this.dossier = dossier;
        this.clock = clock;
    }

    /** By the law of today, which is the day of acceptance when the request is accepted now. */
    public Answer answer(AssessedRequest request) {
        return answer(request, catalogue.law(LocalDate.now(clock)));
    }

    Answer answer(AssessedRequest request, LawOfDay law) {
        LocalDate day = law.day();
        String residence = catalogue.provinceOf(request.communeCode(), request.residenceProvince());
        String province = catalogue.provinceStanding(request.province(), day);
        return AnswerPolicy.answer(new AnswerFacts(
                        request.channel(),
                        applicant(request, day),
                        GroupClaims.of(law, request.claims()),
                        request.papers(),
                        Place.of(standing(residence, day), province),
                        Place.of(standing(request.matterProvince(), day), province),
                        request.centralOrder(),
                        request.commercial(),
                        workingDaysLeft(day, request.limitationOn()),
                        workingDaysLeft(day, request.hearingOn()),
                        NearDays.on(day, periods),
                        request.appointedDefence() && mayBeDefended(request.fieldCode(), request.statusCode(), day),
                        notice(request, day)))
                .lacking(dossier.missing(request.lacking()));
    }

    /** A place written down before its province was merged lies in the one that stands now (Luật TGPL 2017 Đ26 k1). */
    private @Nullable String standing(@Nullable String province, LocalDate day) {
        return province == null ? null : catalogue.provinceStanding(province, day);
    }

    /** Whether a matter of that field of law lets the ground be; any does where the field is not known. */
    public boolean fitsMatter(UrgentGround ground, @Nullable String fieldCode, LocalDate day) {
        return ground != UrgentGround.APPOINTED_DEFENCE || mayBeDefended(fieldCode, null, day);
    }

    private boolean mayBeDefended(@Nullable String field, @Nullable String status, LocalDate day) {
        return MatterObjection.ofDefence(field, status, catalogue, day).isEmpty();
    }

    private Notice notice(AssessedRequest request, LocalDate day) {
        if (request.channel() != Channel.AUTHORITY) {
            return Notice.NONE;
        }
        String status = request.statusCode();
        return status != null && catalogue.is(CodeMark.NOTICE_AT_ONCE, status, day) ? Notice.AT_ONCE : Notice.OTHER;
    }

    /**
     * The groups a case is opened with when a head accepts for a group the law's answer does not find; empty for none.
     *
     * @throws GroupExcluded when what is known of the person excludes it
     */
    Optional<GroupsOfCase> named(String groupCode, LegalAidRequest request) {
        LocalDate today = LocalDate.now(clock);
        LawOfDay law = catalogue.law(today);
        return law.inForce().stream()
                .filter(group -> group.code().equals(groupCode))
                .findFirst()
                .map(group -> {
                    GroupFit fit = new GroupFit(group, applicant(assessed(request), today));
                    if (fit.isExcluded()) {
                        throw new GroupExcluded();
                    }
                    Set<String> proofs =
                            PaperProofs.of(request.papers(), request.arrival().channel(), law.yearlyPapers(), today);
                    return GroupsOfCase.named(new ClearingPapers(group, fit.doubts(), law.birthPapers(), proofs))
                            .owing(dossier.missing(request.matter().lacking()));
                });
    }

    /** What of the person excludes each group of today, by its code; none for a group that may be recognised. */
    Map<String, List<Finding>> exclusions(LegalAidRequest request) {
        LocalDate today = LocalDate.now(clock);
        Applicant person = applicant(assessed(request), today);
        return catalogue.groupsInForce(today).stream()
                .collect(Collectors.toUnmodifiableMap(
                        EligibilityGroupView::code, group -> new GroupFit(group, person).exclusions()));
    }

    Answer answer(LegalAidRequest request) {
        return answer(assessed(request));
    }

    private AssessedRequest assessed(LegalAidRequest request) {
        PersonFacts person = people.get(new PersonId(request.beneficiaryId())).facts();
        Matter matter = request.matter();
        return new AssessedRequest(
                request.arrival().channel(),
                request.seat().province(),
                person.birth(),
                person.ethnicityCode(),
                person.provinceCode(),
                person.communeCode(),
                person.village(),
                matter.fieldCode(),
                matter.proceduralStatusCode(),
                matter.connectedMatter(),
                request.claims(),
                request.papers(),
                matter.provinceCode(),
                matter.limitationOn(),
                matter.hearingOn(),
                matter.appointedDefence(),
                matter.centralOrder(),
                matter.commercial(),
                matter.lacking());
    }

    private Applicant applicant(AssessedRequest request, LocalDate day) {
        String status = request.statusCode();
        String ethnicity = request.ethnicityCode();
        return new Applicant(
                request.birth() == null ? null : AgeSpan.on(day, request.birth()),
                status == null ? null : new Option(status, catalogue.label(CodeList.PROCEDURAL_STATUS, status, day)),
                ethnicity == null ? null : (Boolean) catalogue.is(CodeMark.MINORITY, ethnicity, day),
                request.claims()
                        .area()
                        .place(
                                catalogue.areaView(request.communeCode(), request.village(), day),
                                request.communeCode(),
                                request.village()),
                request.connectedMatter(),
                request.claims().claimedAs(),
                request.claims().notNearPoor());
    }

    private @Nullable Integer workingDaysLeft(LocalDate from, @Nullable LocalDate day) {
        if (day == null) {
            return null;
        }
        return day.isBefore(from) ? -1 : calendar.workingDaysBetween(from, day);
    }
}

package vn.tgpl.intake.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tgpl.calendar.WorkingCalendar;
import vn.tgpl.catalog.Catalogue;
import vn.tgpl.catalog.CommuneView;
import vn.tgpl.catalog.EligibilityGroupView;
import vn.tgpl.intake.domain.AnswerFacts.Place;
import vn.tgpl.people.People;
import vn.tgpl.people.PersonFacts;
import vn.tgpl.people.PersonId;

/** Brings a request and the law of today before the {@link AnswerPolicy}. */
@Component
public class Assessment {

    private final Catalogue catalogue;
    private final WorkingCalendar calendar;
    private final People people;
    private final Clock clock;

    Assessment(Catalogue catalogue, WorkingCalendar calendar, People people, Clock clock) {
        this.catalogue = catalogue;
        this.calendar = calendar;
        this.people = people;
        this.clock = clock;
    }

    public Answer answer(AssessedRequest request) {
        LocalDate today = LocalDate.now(clock);
        String residence = Optional.ofNullable(request.communeCode())
                .flatMap(catalogue::commune)
                .map(CommuneView::provinceCode)
                .orElse(null);
        return AnswerPolicy.answer(new AnswerFacts(
                request.channel(),
                request.birth() == null ? null : (Integer) request.birth().ageOn(today),
                groups(request.groupCodes(), today),
                request.papers(),
                Place.of(residence, request.province()),
                Place.of(request.matterProvince(), request.province()),
                request.centralOrder(),
                request.commercial(),
                workingDaysLeft(today, request.limitationOn()),
                workingDaysLeft(today, request.hearingOn()),
                request.appointedDefence()));
    }

    Answer answer(LegalAidRequest request) {
        PersonFacts person = people.get(new PersonId(request.beneficiaryId())).facts();
        Matter matter = request.matter();
        return answer(new AssessedRequest(
                request.channel(),
                request.province(),
                person.birth(),
                person.communeCode(),
                request.groups().stream().map(group -> group.code()).toList(),
                request.papers(),
                matter.provinceCode(),
                matter.limitationOn(),
                matter.hearingOn(),
                matter.appointedDefence(),
                matter.centralOrder(),
                matter.commercial()));
    }

    // the law of the day of acceptance decides: groups that are no longer in force are left aside
    private List<EligibilityGroupView> groups(List<String> codes, LocalDate today) {
        return codes.stream()
                .flatMap(code -> catalogue.group(code, today).stream())
                .toList();
    }

    private @Nullable Integer workingDaysLeft(LocalDate today, @Nullable LocalDate day) {
        if (day == null) {
            return null;
        }
        return day.isBefore(today) ? -1 : calendar.workingDaysBetween(today, day);
    }
}

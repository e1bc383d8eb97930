package vn.tgpl.intake.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tgpl.audit.Journal;
import vn.tgpl.catalog.Catalogue;
import vn.tgpl.intake.HelpedPerson;
import vn.tgpl.intake.OwedPapers.Accepted;
import vn.tgpl.intake.OwedPapers.Joined;
import vn.tgpl.intake.PlaceSaid;
import vn.tgpl.intake.RequestId;
import vn.tgpl.intake.Residence;
import vn.tgpl.intake.ToldFacts;
import vn.tgpl.people.EditPerson;
import vn.tgpl.people.People;
import vn.tgpl.people.PersonId;
import vn.tgpl.people.PersonView;
import vn.tgpl.shared.Actor;
import vn.tgpl.shared.NotFound;

/** Holds who is helped against the groups of his case again, and keeps what is told of him later. */
@Service
@Transactional
class HelpedAgain implements HelpedPerson {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private final LegalAidRequests requests;
    private final HelpedApplicants applicants;
    private final Catalogue catalogue;
    private final People people;
    private final CorrectionWords words;
    private final DecisionBook book;
    private final MessageSource messages;
    private final Journal journal;
    private final Clock clock;

    HelpedAgain(
            LegalAidRequests requests,
            HelpedApplicants applicants,
            Catalogue catalogue,
            People people,
            CorrectionWords words,
            DecisionBook book,
            MessageSource messages,
            Journal journal,
            Clock clock) {
        this.requests = requests;
        this.applicants = applicants;
        this.catalogue = catalogue;
        this.people = people;
        this.words = words;
        this.book = book;
        this.messages = messages;
        this.journal = journal;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public List<String> against(Accepted accepted) {
        return against(applicants.of(get(accepted.request()), accepted), accepted.groupCodes(), accepted.on());
    }

    @Override
    @Transactional(readOnly = true)
    public List<String> against(PersonId person, Joined joined) {
        return against(applicants.of(person, joined), joined.groupCodes(), joined.on());
    }

    @Override
    @Transactional(readOnly = true)
    public List<String> open(Accepted accepted) {
        return open(applicants.of(get(accepted.request()), accepted), accepted.groupCodes(), accepted.on());
    }

    @Override
    @Transactional(readOnly = true)
    public List<String> open(PersonId person, Joined joined) {
        return open(applicants.of(person, joined), joined.groupCodes(), joined.on());
    }

    private List<String> open(Applicant applicant, Set<String> groupCodes, LocalDate on) {
        return words(GroupsAgain.of(catalogue, groupCodes, on).openByResidence(applicant));
    }

    private List<String> against(Applicant applicant, Set<String> groupCodes, LocalDate on) {
        return words(GroupsAgain.of(catalogue, groupCodes, on).against(applicant));
    }

    private List<String> words(List<Finding> findings) {
        return findings.stream()
                .map(finding -> messages.getMessage(
                        "intake.finding." + finding.kind(), finding.args().toArray(), VIETNAMESE))
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public PersonId personOf(RequestId id) {
        return new PersonId(get(id).beneficiaryId());
    }

    @Override
    public void tell(RequestId id, ToldFacts told, Residence place, Actor actor) {
        tell(personOf(id), told, actor);
        change(get(id), request -> request.tell(told, place), actor);
    }

    @Override
    public void correct(RequestId id, Residence place, PlaceSaid said, Actor actor) {
        AreaSaid of = new AreaSaid(said.villageNotListed(), said.areaShownBy(), place.communeCode(), place.village());
        change(get(id), request -> request.say(of), actor);
    }

    private void change(LegalAidRequest request, Consumer<LegalAidRequest> change, Actor actor) {
        RequestContent before = request.written().content();
        change.accept(request);
        RequestContent now = request.written().content();
        if (!now.saysSameAs(before)) {
            requests.save(request);
            book.corrected(
                    request.id(),
                    clock.instant(),
                    actor.id(),
                    words.changes(before, now, request.arrival().day()));
            journal.record(actor, "intake.correct", "request", request.id().toString(), null);
        }
    }

    @Override
    public void tell(PersonId person, ToldFacts told, Actor actor) {
        PersonView known = people.get(person);
        String province = catalogue.provinceOf(told.communeCode(), null);
        people.edit(new EditPerson(person, known.version(), told.in(known.facts(), province)), actor);
    }

    private LegalAidRequest get(RequestId id) {
        return requests.findById(id).orElseThrow(NotFound::new);
    }
}

package vn.tgpl.people.web;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.tgpl.offices.Offices;
import vn.tgpl.platform.Option;
import vn.tgpl.shared.AccessScope;

/** What can be chosen in the filters of the list of people. */
@Component
class PersonListChoices {

    private final Offices offices;

    PersonListChoices(Offices offices) {
        this.offices = offices;
    }

    /** Centres and branches that keep people the person may see, those that ended too; one alone is no choice. */
    List<Option> offices(AccessScope scope) {
        List<Option> within = offices.onRecordWithin(scope.asCentre()).stream()
                .map(office -> new Option(office.id().toString(), office.name()))
                .toList();
        return within.size() > 1 ? within : List.of();
    }
}

package vn.tgpl.intake.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tgpl.audit.Journal;
import vn.tgpl.catalog.Catalogue;
import vn.tgpl.catalog.EligibilityGroupView;
import vn.tgpl.intake.GroupClaim;
import vn.tgpl.intake.RequestId;
import vn.tgpl.intake.domain.ArrivingRequest;
import vn.tgpl.intake.domain.ArrivingRequests;
import vn.tgpl.intake.domain.Claims;
import vn.tgpl.intake.domain.MatterObjection;
import vn.tgpl.people.form.PersonFields;
import vn.tgpl.shared.Actor;

/** Fills the form of a new request with what the centre that passed it on had written down, to be confirmed. */
@Component
class ArrivingFields {

    private final ArrivingRequests requests;
    private final MatterCheck matters;
    private final Catalogue catalogue;
    private final Journal journal;
    private final Clock clock;

    ArrivingFields(ArrivingRequests requests, MatterCheck matters, Catalogue catalogue, Journal journal, Clock clock) {
        this.requests = requests;
        this.matters = matters;
        this.catalogue = catalogue;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * Leaves the form as it is when the request came back meanwhile. That the other centre's facts of the person were seen
     * unmasked goes into the journal.
     */
    void fill(RequestForm form, RequestId passedOn, Actor actor) {
        requests.find(passedOn).ifPresent(arriving -> {
            form.fill(inForce(arriving.claims()).at(arriving.communeCode(), arriving.village()));
            arriving.papers().forEach(form.getPapers()::put);
            form.fill(arriving.matter());
            ofThisCentre(form.getMatter());
            // what stands in the form now was told to the other centre
            form.setPresetProvince(null);
            fill(form.getPerson(), arriving);
            journal.record(actor, "people.reveal", "person", arriving.person().toString(), "intake");
        });
    }

    /** A group that has ended since is none to be claimed today. */
    private Claims inForce(Claims claims) {
        List<String> today =
                matters.groups().stream().map(EligibilityGroupView::code).toList();
        List<GroupClaim> kept = claims.groups().stream()
                .filter(claim -> today.contains(claim.code()))
                .collect(Collectors.toUnmodifiableList());
        return new Claims(kept, claims.noneApplies(), claims.notNearPoor(), claims.claimedAs(), claims.area());
    }

    private void ofThisCentre(MatterFields matter) {
        // the order was given to the centre that passed it on
        matter.setCentralOrder(false);
        // a hearing that has been held makes nothing urgent, and is refused when it is typed
        if (MatterObjection.isHeld(matter.getHearingOn(), LocalDate.now(clock))) {
            matter.setHearingOn(null);
        }
        matter.setProvinceCode(standing(matter.getProvinceCode()));
    }

    /** The form offers the provinces of today. */
    private @Nullable String standing(@Nullable String province) {
        return province == null ? null : catalogue.provinceStanding(province, LocalDate.now(clock));
    }

    private void fill(PersonFields person, ArrivingRequest arriving) {
        person.setSex(arriving.sex());
        person.setProvinceCode(standing(catalogue.provinceOf(arriving.communeCode(), arriving.provinceCode())));
        person.setCommuneCode(arriving.communeCode());
        person.setVillage(arriving.village());
        person.setAddressLine(arriving.addressLine());
        person.setPhone(arriving.phone());
        person.setPhoneSafe(arriving.safety().phone());
        person.setAddressSafe(arriving.safety().address());
        person.setContactNote(arriving.contactNote());
    }
}

package vn.tgpl.intake.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tgpl.catalog.Catalogue;
import vn.tgpl.catalog.CodeMark;
import vn.tgpl.catalog.FormOfAid;
import vn.tgpl.intake.Party;
import vn.tgpl.people.PersonFacts;
import vn.tgpl.people.PersonId;
import vn.tgpl.people.conflict.Examined;
import vn.tgpl.people.conflict.Finding;
import vn.tgpl.people.conflict.Identity;
import vn.tgpl.people.conflict.Involved;
import vn.tgpl.people.conflict.MatterKey;
import vn.tgpl.people.conflict.MatterRole;
import vn.tgpl.people.conflict.OwnPractitioners;
import vn.tgpl.people.conflict.PartyChecks;
import vn.tgpl.practitioners.Practitioners;
import vn.tgpl.shared.NationalId;
import vn.tgpl.shared.OfficeId;
import vn.tgpl.shared.PhoneNumber;

/** Checks who stands in a request, while it is typed and once it is written down. */
@Component
public class RequestCheck {

    private final PartyChecks checks;
    private final Practitioners practitioners;
    private final Catalogue catalogue;
    private final Clock clock;

    RequestCheck(PartyChecks checks, Practitioners practitioners, Catalogue catalogue, Clock clock) {
        this.checks = checks;
        this.practitioners = practitioners;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    /** What is known of a request that is still being typed. */
    public record Typed(
            @Nullable String fieldCode, @Nullable FormOfAid form, List<Involved> people) {}

    public List<Finding> look(Typed request, OfficeId centre) {
        return look(examined(null, centre, request.fieldCode(), request.form(), request.people()));
    }

    public List<Finding> look(RequestDetails request, PersonFacts beneficiary) {
        return look(examined(request, beneficiary));
    }

    /** Of several requests of one person, in few statements more than of one. */
    Map<MatterKey, List<Finding>> lookAtAll(List<RequestDetails> requests, PersonFacts beneficiary) {
        List<Examined> matters =
                requests.stream().map(each -> examined(each, beneficiary)).toList();
        List<List<Finding>> findings = checks.lookAtAll(matters);
        Map<OfficeId, List<Involved>> own = new HashMap<>();
        Map<MatterKey, List<Finding>> all = new LinkedHashMap<>();
        for (int index = 0; index < requests.size(); index++) {
            Examined matter = matters.get(index);
            all.put(
                    requests.get(index).matterKey(),
                    with(findings.get(index), matter, centre -> own.computeIfAbsent(centre, this::practitionersOf)));
        }
        return all;
    }

    private List<Finding> look(Examined matter) {
        return with(checks.look(matter), matter, this::practitionersOf);
    }

    /** With what is known before anybody was chosen: whom of its own the centre may not choose. */
    private static List<Finding> with(
            List<Finding> found, Examined matter, Function<OfficeId, List<Involved>> practitioners) {
        if (!OwnPractitioners.concern(matter.people())) {
            return found;
        }
        List<Finding> all = new ArrayList<>(found);
        all.addAll(OwnPractitioners.named(matter.people(), practitioners.apply(matter.centre())));
        return all;
    }

    private List<Involved> practitionersOf(OfficeId centre) {
        return practitioners.of(centre, LocalDate.now(clock)).stream()
                .map(one -> Involved.executor(
                        one.id().value(), new Identity(one.fullName(), one.nationalId(), one.birth(), null)))
                .toList();
    }

    private Examined examined(RequestDetails request, PersonFacts beneficiary) {
        return examined(
                MatterKey.ofRequest(request.id().value()),
                request.centre(),
                request.matter().fieldCode(),
                request.matter().formOfAid(),
                people(new PersonId(request.beneficiaryId()), beneficiary, request.requester(), request.parties()));
    }

    List<Finding> look(LegalAidRequest request, List<Involved> people) {
        return look(examined(
                MatterKey.ofRequest(request.id().value()),
                request.seat().centre(),
                request.matter().fieldCode(),
                request.matter().formOfAid(),
                people));
    }

    /** Everybody whom a request names. */
    public static List<Involved> people(
            @Nullable PersonId known, PersonFacts beneficiary, @Nullable Requester requester, List<Party> parties) {
        List<Involved> people = new ArrayList<>();
        people.add(Involved.beneficiary(known, Identity.of(beneficiary)));
        if (requester != null && requester.name() != null) {
            people.add(Involved.party(
                    MatterRole.REQUESTER,
                    new Identity(
                            requester.name(),
                            null,
                            null,
                            PhoneNumber.parse(requester.phone()).orElse(null))));
        }
        parties.forEach(party -> people.add(party(party)));
        return people;
    }

    private static Involved party(Party party) {
        NationalId number = NationalId.parse(party.nationalId()).orElse(null);
        return Involved.party(
                MatterRole.valueOf(party.role()),
                Identity.of(party.fullName(), number == null ? null : number.value(), party.birthYear()));
    }

    private Examined examined(
            @Nullable MatterKey key,
            OfficeId centre,
            @Nullable String fieldCode,
            @Nullable FormOfAid form,
            List<Involved> people) {
        boolean agreeable =
                fieldCode != null && catalogue.is(CodeMark.COMMON_EXECUTOR, fieldCode, LocalDate.now(clock));
        return new Examined(key, centre, fieldCode, form, agreeable, people);
    }
}

package vn.tgpl.intake.domain;

import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.tgpl.catalog.Catalogue;
import vn.tgpl.catalog.CodeList;
import vn.tgpl.intake.HandedOver;
import vn.tgpl.intake.RequestId;
import vn.tgpl.people.People;
import vn.tgpl.people.PersonFacts;
import vn.tgpl.people.PersonId;
import vn.tgpl.people.form.SafetyWords;
import vn.tgpl.shared.BirthDate;
import vn.tgpl.shared.NotFound;

/** Puts into words what the centre a request is passed to has to know of it, and no more. */
@Component
class HandOver {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private final LegalAidRequests requests;
    private final TransferBook transfers;
    private final People people;
    private final Catalogue catalogue;
    private final PaperWords papers;
    private final MessageSource messages;

    HandOver(
            LegalAidRequests requests,
            TransferBook transfers,
            People people,
            Catalogue catalogue,
            PaperWords papers,
            MessageSource messages) {
        this.requests = requests;
        this.transfers = transfers;
        this.people = people;
        this.catalogue = catalogue;
        this.papers = papers;
        this.messages = messages;
    }

    /** Of a request that is passed on and did not come back. */
    HandedOver of(RequestId id) {
        LegalAidRequest request = requests.findById(id).orElseThrow(NotFound::new);
        PersonFacts person = people.get(new PersonId(request.beneficiaryId())).facts();
        BirthDate birth = person.birth();
        return new HandedOver(
                request.seat().office(),
                person.fullName(),
                birth == null ? null : birth.display(),
                person.sex(),
                person.safety().phone(),
                orNone(contact(person)),
                orNone(standing(request)),
                request.matter().summary(),
                orNone(papers.of(request.papers(), request.arrival().day(), VIETNAMESE)),
                transfers.reason(id).orElseThrow(NotFound::new));
    }

    private String contact(PersonFacts person) {
        return joined(
                person.phone() == null
                        ? null
                        : person.phone().display() + " ("
                                + text(SafetyWords.phone(person.safety().phone())) + ")",
                house(person),
                catalogue.residence(person.communeCode(), person.provinceCode()),
                person.contactNote());
    }

    /** Whoever takes the request over is told with the address that nobody should write or come there. */
    private @Nullable String house(PersonFacts person) {
        String house = joined(person.addressLine(), person.village());
        if (house.isEmpty()) {
            return null;
        }
        return person.mayBeVisited() ? house : house + " (" + text(SafetyWords.address(false)) + ")";
    }

    private String standing(LegalAidRequest request) {
        String status = request.matter().proceduralStatusCode();
        String groups = request.claims().codes().stream()
                .map(code -> catalogue.groupLabel(code, request.arrival().day()))
                .collect(Collectors.joining("; "));
        return joined(
                status == null ? null : catalogue.label(CodeList.PROCEDURAL_STATUS, status),
                groups.isEmpty() ? null : groups);
    }

    private String orNone(String words) {
        return words.isEmpty() ? text("common.none") : words;
    }

    private String text(String key) {
        return messages.getMessage(key, null, VIETNAMESE);
    }

    private static String joined(@Nullable String... parts) {
        return Stream.of(parts).filter(Objects::nonNull).collect(Collectors.joining("; "));
    }
}

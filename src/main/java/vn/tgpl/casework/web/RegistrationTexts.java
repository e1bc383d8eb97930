package vn.tgpl.casework.web;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tgpl.casework.domain.Capacity;
import vn.tgpl.casework.domain.CaseFile;
import vn.tgpl.casework.domain.JoinedBeneficiary;
import vn.tgpl.casework.domain.RegistrationOutcome;
import vn.tgpl.casework.domain.RegistrationQueries;
import vn.tgpl.catalog.AuthorityKind;
import vn.tgpl.catalog.CodeList;
import vn.tgpl.shared.Display;

/** Words for registrations with procedural authorities. */
@Component
class RegistrationTexts {

    private final CaseTexts texts;

    RegistrationTexts(CaseTexts texts) {
        this.texts = texts;
    }

    /** Who, as what, for whom, with whom, in which stage, sent when. */
    String whole(LikeRegistrations letter, CaseFile file) {
        return letter.first().practitioner() + " · " + with(letter, file);
    }

    String with(LikeRegistrations letter, CaseFile file) {
        RegistrationQueries.Registered registered = letter.first();
        return texts.text(
                "casework.registration.with",
                asWhat(letter, file),
                authority(registered),
                texts.label(CodeList.PROCEDURAL_STAGE, registered.stageCode(), registered.sentOn()),
                Display.date(registered.sentOn()));
    }

    /** In which capacity; for whom as well, where several are or were helped. */
    private String asWhat(LikeRegistrations letter, CaseFile file) {
        List<UUID> order = Stream.concat(
                        Stream.of(file.beneficiary().id()),
                        file.joined().stream().map(JoinedBeneficiary::personId))
                .toList();
        Map<Capacity, String> names = letter.rows().stream()
                .sorted(Comparator.comparing(one -> order.indexOf(one.personId())))
                .collect(Collectors.groupingBy(
                        RegistrationQueries.Registered::capacity,
                        TreeMap::new,
                        Collectors.mapping(one -> file.helpedName(one.personId()), Collectors.joining(", "))));
        return names.entrySet().stream()
                .map(one -> file.joined().isEmpty()
                        ? capacity(one.getKey())
                        : texts.text("casework.registration.for", capacity(one.getKey()), one.getValue()))
                .collect(Collectors.joining("; "));
    }

    private String capacity(Capacity capacity) {
        return texts.text("casework.capacity." + capacity);
    }

    /** In which stage, with whom, and what became of it. */
    String state(RegistrationQueries.Registered registered) {
        return texts.text(
                "casework.registration.sentAlready",
                texts.label(CodeList.PROCEDURAL_STAGE, registered.stageCode(), registered.sentOn()),
                authority(registered),
                outcome(registered.outcome()));
    }

    String outcome(@Nullable RegistrationOutcome outcome) {
        return texts.text("casework.registered." + (outcome == null ? "AWAITED" : outcome.name()));
    }

    /** Its kind beside its name where the name does not tell it, and its name alone where no kind was told. */
    private String authority(RegistrationQueries.Registered registered) {
        AuthorityKind kind = registered.authorityKind();
        return kind == null || AuthorityKind.toldBy(registered.authority()).isPresent()
                ? registered.authority()
                : texts.text("casework.authority." + kind) + ": " + registered.authority();
    }

    /** Number and day of a registration; moment and reason of a refusal or cancellation. */
    String answer(RegistrationQueries.Answer answer) {
        String number = answer.number() == null ? "" : answer.number();
        String text = answer.outcome() == RegistrationOutcome.REGISTERED
                ? texts.text("casework.registration.numbered", number, Display.dateOf(answer.receivedAt()))
                : texts.text(
                        number.isEmpty() ? "casework.registration.told" : "casework.registration.toldBy",
                        Display.dateTime(answer.receivedAt()),
                        number);
        return answer.reason() == null ? text : text + "\n" + answer.reason();
    }
}

package vn.tgpl.casework.web;

import org.springframework.stereotype.Component;
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

    /** Who, as what, with whom, in which stage, sent when. */
    String whole(RegistrationQueries.Registered registered) {
        return registered.practitioner() + " · " + with(registered);
    }

    String with(RegistrationQueries.Registered registered) {
        return texts.text(
                "casework.registration.with",
                texts.text("casework.capacity." + registered.capacity()),
                authority(registered),
                texts.label(CodeList.PROCEDURAL_STAGE, registered.stageCode(), registered.sentOn()),
                Display.date(registered.sentOn()));
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

package vn.tgpl.people.conflict;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.tgpl.people.PersonMatch.Reason;
import vn.tgpl.people.conflict.Finding.Place;

/** Words for what a check found. */
@Component
public class FindingTexts {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private final MessageSource messages;

    FindingTexts(MessageSource messages) {
        this.messages = messages;
    }

    /** The key of its sentence. */
    public String key(Finding finding) {
        return finding.ground().textKey(finding.who().role());
    }

    /** What stands in its sentence. */
    public List<Object> arguments(Finding finding) {
        Place place = finding.place();
        return arguments(
                finding.who().identity().fullName(),
                place == null ? "" : place.name(),
                place == null ? null : place.centrePhone(),
                finding.likeness());
    }

    public String sentence(Finding finding) {
        return text(key(finding), arguments(finding).toArray());
    }

    public String article(Ground ground) {
        return text(ground.articleKey());
    }

    /** The sentence of a finding that was kept. */
    public String sentence(CheckView.Found found) {
        return text(
                found.ground().textKey(found.role()),
                arguments(found.subject(), found.placeName(), null, found.likeness())
                        .toArray());
    }

    private List<Object> arguments(String subject, String place, @Nullable String phone, Reason likeness) {
        String contact = phone == null ? "" : text("people.finding.contact", phone);
        return List.of(subject, place, text("people.match." + likeness), contact);
    }

    private String text(String key, Object... arguments) {
        return messages.getMessage(key, arguments, VIETNAMESE);
    }
}

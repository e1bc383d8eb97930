package vn.tgpl.people.conflict;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.tgpl.catalog.Catalogue;
import vn.tgpl.catalog.CodeList;
import vn.tgpl.people.PersonMatch.Reason;
import vn.tgpl.people.conflict.Finding.Place;

/** Words for what a check found. */
@Component
public class FindingTexts {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private static final String ANOTHER_FIELD = "people.finding.anotherField";

    private final Catalogue catalogue;
    private final MessageSource messages;

    FindingTexts(Catalogue catalogue, MessageSource messages) {
        this.catalogue = catalogue;
        this.messages = messages;
    }

    /** The key of its sentence. */
    public String key(Finding finding) {
        Place place = finding.place();
        MatterKey matter = place == null ? null : place.matter();
        return finding.ground().textKey(finding.who().role(), matter == null ? null : matter.kind());
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
        List<Object> arguments = new ArrayList<>(arguments(finding));
        arguments.add(field(finding));
        return text(key(finding), arguments.toArray());
    }

    public String article(Ground ground) {
        return text(ground.articleKey());
    }

    /** The sentence of a finding that was kept. */
    public String sentence(CheckView.Found found) {
        List<Object> arguments = new ArrayList<>(arguments(found.subject(), found.placeName(), null, found.likeness()));
        arguments.add(text(ANOTHER_FIELD));
        return text(found.ground().textKey(found.role(), found.placeKind()), arguments.toArray());
    }

    /** Of the other matter: as long as none is chosen here, nobody can call it another one. */
    private String field(Finding finding) {
        Place place = finding.place();
        return finding.ground() == Ground.OTHER_MATTER_HERE && place != null && place.fieldCode() != null
                ? text("people.finding.field", catalogue.label(CodeList.FIELD_OF_LAW, place.fieldCode()))
                : text(ANOTHER_FIELD);
    }

    private List<Object> arguments(String subject, String place, @Nullable String phone, Reason likeness) {
        String contact = phone == null ? "" : text("people.finding.contact", phone);
        return List.of(subject, place, text("people.match." + likeness), contact);
    }

    private String text(String key, Object... arguments) {
        return messages.getMessage(key, arguments, VIETNAMESE);
    }
}

package vn.tgpl.people.web;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import vn.tgpl.catalog.Catalogue;
import vn.tgpl.catalog.CodeList;
import vn.tgpl.people.PersonView;
import vn.tgpl.people.Sight;
import vn.tgpl.people.form.SafetyWords;
import vn.tgpl.platform.web.ChangeHistory;
import vn.tgpl.platform.web.FieldWords;
import vn.tgpl.platform.web.TimelineItem;
import vn.tgpl.shared.Actor;
import vn.tgpl.shared.Display;

/** What was changed about a person; what identifies or endangers him is covered there, too. */
@Component
class PersonHistory {

    private static final Set<String> ACTIONS = Set.of("people.register", "people.edit");

    private final ChangeHistory history;
    private final Catalogue catalogue;
    private final MessageSource messages;

    PersonHistory(ChangeHistory history, Catalogue catalogue, MessageSource messages) {
        this.history = history;
        this.catalogue = catalogue;
        this.messages = messages;
    }

    /** @param revealed the fact that was opened with a reason just now */
    List<TimelineItem> of(PersonView person, @Nullable MaskedFact revealed, Actor actor) {
        boolean opened = revealed == MaskedFact.ETHNICITY;
        boolean ethnicity = Sight.besideTheMatter(actor).opened(opened).shows(MaskedFact.ETHNICITY.kind());
        return history.of("person", person.id().toString(), ACTIONS, new Words(ethnicity));
    }

    /** Numbers, addresses and what was typed freely were written down masked; the ethnicity is opened with a reason. */
    private final class Words implements FieldWords {

        private final boolean ethnicity;

        Words(boolean ethnicity) {
            this.ethnicity = ethnicity;
        }

        @Override
        public String label(String field) {
            boolean safety = field.equals("phoneSafe") || field.equals("addressSafe");
            return text((safety ? "people." : "people.form.") + field);
        }

        @Override
        public String shown(String field, String value) {
            return switch (field) {
                case "sex" -> text("people.sex." + value);
                case "ethnicity" -> ethnicity ? catalogue.label(CodeList.ETHNICITY, value) : Display.MASK;
                case "province" -> catalogue.provinceName(value);
                case "commune" -> catalogue.communeName(value);
                case "phoneSafe" -> text(SafetyWords.phone(Boolean.valueOf(value)));
                case "addressSafe" -> text(SafetyWords.address(Boolean.valueOf(value)));
                default -> value;
            };
        }

        private String text(String key) {
            return messages.getMessage(key, null, LocaleContextHolder.getLocale());
        }
    }
}

package vn.tgpl.casework.web;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tgpl.offices.OfficeView;
import vn.tgpl.shared.Actor;
import vn.tgpl.shared.NotFound;

/** Finds the register that was asked for. */
@Component
class RegisterBooks {

    private final CaseListChoices choices;
    private final CaseTexts texts;
    private final Clock clock;

    RegisterBooks(CaseListChoices choices, CaseTexts texts, Clock clock) {
        this.choices = choices;
        this.texts = texts;
        this.clock = clock;
    }

    /**
     * The chosen one; without an office that of the first the person may see, without a readable year that of this year.
     *
     * @throws NotFound when the office lies beyond his scope
     */
    RegisterBook chosen(RegisterForm filter, Actor actor) {
        OfficeView office = choices.officesWithin(actor.scope()).stream()
                .filter(visible ->
                        filter.getOffice() == null || visible.id().value().equals(filter.getOffice()))
                .findFirst()
                .orElseThrow(NotFound::new);
        int year = year(filter.getYear());
        Integer month = month(filter.getMonth());
        return new RegisterBook(office.id(), choices.name(office), year, month, title(year, month));
    }

    private int year(@Nullable Integer chosen) {
        return chosen == null || CaseListForm.isNoYear(chosen)
                ? LocalDate.now(clock).getYear()
                : chosen;
    }

    private static @Nullable Integer month(@Nullable Integer chosen) {
        return chosen == null || chosen < 1 || chosen > 12 ? null : chosen;
    }

    private String title(int year, @Nullable Integer month) {
        return month == null
                ? texts.text("casework.register.year", String.valueOf(year))
                : texts.text("casework.register.monthOf", month, String.valueOf(year));
    }
}

package vn.tgpl.platform.web;

import java.beans.PropertyEditorSupport;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;
import vn.tgpl.shared.Display;
import vn.tgpl.shared.TypedDate;
import vn.tgpl.shared.TypedMonth;
import vn.tgpl.shared.TypedTime;
import vn.tgpl.shared.VietnameseText;

/** What people type, made uniform before anything looks at it: NFC text without outer blanks, days in any usual form. */
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class TextBinding {

    private static final int LONGEST_FIELD_LIST = 200;

    @InitBinder
    void bind(WebDataBinder binder) {
        binder.setBindingErrorProcessor(new TypedDayErrors());
        binder.setAutoGrowCollectionLimit(LONGEST_FIELD_LIST);
        binder.registerCustomEditor(String.class, new TypedText());
        binder.registerCustomEditor(LocalDate.class, new TypedDay());
        binder.registerCustomEditor(LocalTime.class, new TimeEditor());
        binder.registerCustomEditor(YearMonth.class, new MonthEditor());
    }

    /** Text that cannot be stored (control characters, broken surrogates) is a conversion error at its field. */
    private static final class TypedText extends PropertyEditorSupport {

        @Override
        public void setAsText(@Nullable String text) {
            if (text == null) {
                setValue(null);
                return;
            }
            if (!VietnameseText.isStorable(text)) {
                throw new IllegalArgumentException("unstorable text");
            }
            String kept = VietnameseText.nfc(text);
            setValue(kept.isEmpty() ? null : kept);
        }

        @Override
        public String getAsText() {
            return getValue() == null ? "" : getValue().toString();
        }
    }

    private static final class TypedDay extends PropertyEditorSupport {

        @Override
        public void setAsText(@Nullable String text) {
            if (text == null || text.isBlank()) {
                setValue(null);
                return;
            }
            setValue(TypedDate.parse(text).orElseThrow(() -> unreadable(text)));
        }

        private static IllegalArgumentException unreadable(String text) {
            return TypedDate.notInCalendar(text)
                    .<IllegalArgumentException>map(TypedDayErrors.NotInCalendar::new)
                    .orElseGet(() -> new IllegalArgumentException("not a day"));
        }

        @Override
        public String getAsText() {
            return getValue() instanceof LocalDate day ? Display.date(day) : "";
        }
    }

    private static final class MonthEditor extends PropertyEditorSupport {

        private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("MM/uuuu", Locale.ROOT);

        @Override
        public void setAsText(@Nullable String text) {
            if (text == null || text.isBlank()) {
                setValue(null);
                return;
            }
            setValue(TypedMonth.parse(text).orElseThrow(() -> new IllegalArgumentException("not a month")));
        }

        @Override
        public String getAsText() {
            return getValue() instanceof YearMonth month ? SHOWN.format(month) : "";
        }
    }

    private static final class TimeEditor extends PropertyEditorSupport {

        private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

        @Override
        public void setAsText(@Nullable String text) {
            if (text == null || text.isBlank()) {
                setValue(null);
                return;
            }
            setValue(TypedTime.parse(text).orElseThrow(() -> new IllegalArgumentException("not a time of day")));
        }

        @Override
        public String getAsText() {
            return getValue() instanceof LocalTime time ? SHOWN.format(time) : "";
        }
    }
}

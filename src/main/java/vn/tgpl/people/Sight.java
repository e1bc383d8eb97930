package vn.tgpl.people;

import java.util.Arrays;
import vn.tgpl.shared.Actor;

/**
 * What one reader gets to see on one page.
 *
 * @param mayOpen he holds the right to open what is masked
 * @param opened he has just given a reason
 */
public record Sight(ReaderStanding standing, boolean mayOpen, boolean opened) {

    /** @param executor the reader is assigned to the case; the matter lies within his scope anyway */
    public static Sight of(Actor reader, boolean executor) {
        return new Sight(ReaderStanding.of(reader, executor), reader.may("people:reveal"), false);
    }

    /** Of a person, or of many matters at once. */
    public static Sight besideTheMatter(Actor reader) {
        return new Sight(ReaderStanding.BESIDE_THE_MATTER, reader.may("people:reveal"), false);
    }

    /** The same after a reason was given, or not. */
    public Sight opened(boolean now) {
        return new Sight(standing, mayOpen, now);
    }

    public boolean shows(SensitiveFact fact) {
        return SensitiveFacts.answer(fact, standing) == FactAnswer.SHOWN || (opened && opens(fact));
    }

    /** Whether a reason opens it, be it open by now or not. */
    public boolean opens(SensitiveFact fact) {
        return mayOpen && SensitiveFacts.answer(fact, standing) == FactAnswer.WITH_REASON;
    }

    public boolean opensAny() {
        return Arrays.stream(SensitiveFact.values()).anyMatch(this::opens);
    }
}

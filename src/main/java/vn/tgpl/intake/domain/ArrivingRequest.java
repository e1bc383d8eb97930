package vn.tgpl.intake.domain;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.tgpl.intake.PaperForm;
import vn.tgpl.people.ContactSafety;
import vn.tgpl.people.PersonId;
import vn.tgpl.shared.Sex;

/**
 * What the centre a request was passed to need not ask for again (Luật TGPL 2017 Đ35 k1): the matter, the groups and papers,
 * and where and how the person is found. Numbers of papers and of the person, and who else stands in it, are not handed on.
 *
 * @param person on record of the centre that passed it on
 * @param papers by code, how each was shown
 * @param phone as it is displayed
 * @param safety whether he may be called, written to and visited; the reason is not handed on
 */
public record ArrivingRequest(
        PersonId person,
        Matter matter,
        Claims claims,
        Map<String, PaperForm> papers,
        @Nullable Sex sex,
        @Nullable String provinceCode,
        @Nullable String communeCode,
        @Nullable String village,
        @Nullable String addressLine,
        @Nullable String phone,
        ContactSafety safety,
        @Nullable String contactNote) {

    public ArrivingRequest {
        papers = Map.copyOf(papers);
    }

    @Override
    public String toString() {
        return "ArrivingRequest[masked]";
    }
}

package vn.tgpl.platform.draft;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.tgpl.platform.ErasedKind;
import vn.tgpl.platform.ErasedText;
import vn.tgpl.platform.Erasing;

/** What was begun on the pages of a thing goes with it; so does what was done with it among many. */
@Component
class DraftErasing implements Erasing {

    private static final List<ErasedText> ALL = List.of(
            ErasedText.where(
                    "platform.draft",
                    "exists (select 1 from unnest(:ids::uuid[]) id where page like '%' || id || '%')"),
            ErasedText.of("platform.batch_item", "thing").marking("label", "told", "why"));

    @Override
    public List<ErasedText> of(ErasedKind kind) {
        return ALL;
    }
}

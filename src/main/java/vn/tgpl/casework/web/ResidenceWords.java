package vn.tgpl.casework.web;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tgpl.catalog.AreaKind;
import vn.tgpl.catalog.Catalogue;
import vn.tgpl.intake.Residence;

/** A residence in words, with what it counts as (Luật TGPL 2017 Đ7 k4). */
@Component
class ResidenceWords {

    private final Catalogue catalogue;
    private final CaseTexts texts;

    ResidenceWords(Catalogue catalogue, CaseTexts texts) {
        this.catalogue = catalogue;
        this.texts = texts;
    }

    /** @param shownBy the paper that tells of it, null where none is known */
    String of(Residence residence, @Nullable String shownBy) {
        String place = Stream.of(residence.village(), catalogue.residence(residence.communeCode(), null))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
        return place.isEmpty()
                ? texts.text("casework.residence.unknown")
                : texts.text("casework.residence.place", place, counts(residence.kind(), shownBy));
    }

    String counts(@Nullable AreaKind kind, @Nullable String shownBy) {
        if (kind == null) {
            return texts.text("casework.residence.open");
        }
        return kind == AreaKind.SHOWN && shownBy != null
                ? texts.text("casework.residence.shownBy", shownBy)
                : texts.text("casework.residence." + kind);
    }
}

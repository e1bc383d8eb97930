package vn.tgpl.offices.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import vn.tgpl.offices.OfficeView;
import vn.tgpl.offices.Offices;
import vn.tgpl.shared.OfficeId;

/**
 * Tells public pages which office to call. An installation for one centre names it by {@code tgpl.public-office}; without
 * it the pages point to the centre of one's province.
 */
@ControllerAdvice
class PublicOffice {

    private final Offices offices;
    private final @Nullable UUID id;

    PublicOffice(Offices offices, @Value("${tgpl.public-office:#{null}}") @Nullable UUID id) {
        this.offices = offices;
        this.id = id;
    }

    @ModelAttribute("publicOffice")
    @Nullable
    OfficeView publicOffice() {
        return id == null ? null : offices.find(new OfficeId(id)).orElse(null);
    }
}

package vn.tgpl.catalog.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tgpl.catalog.Catalogue;
import vn.tgpl.catalog.ProvinceView;
import vn.tgpl.platform.Option;
import vn.tgpl.shared.Actor;

/** Of which province a list of places is shown. */
@Component
class ProvinceChoice {

    private final Catalogue catalogue;
    private final Clock clock;

    ProvinceChoice(Catalogue catalogue, Clock clock) {
        this.catalogue = catalogue;
        this.clock = clock;
    }

    /** The province asked for, else one's own, else the first. */
    String chosen(@Nullable String typed, Actor actor) {
        String asked = typed == null ? actor.scope().province() : typed;
        List<ProvinceView> provinces = provinces();
        return provinces.stream()
                .map(ProvinceView::code)
                .filter(code -> code.equals(asked))
                .findFirst()
                .orElseGet(() -> provinces.get(0).code());
    }

    List<Option> options() {
        return provinces().stream()
                .map(province -> new Option(province.code(), province.name()))
                .toList();
    }

    private List<ProvinceView> provinces() {
        return catalogue.provincesInForce(LocalDate.now(clock));
    }
}

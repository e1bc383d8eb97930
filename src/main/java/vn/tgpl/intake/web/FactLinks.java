package vn.tgpl.intake.web;

import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import vn.tgpl.intake.OpenFact;
import vn.tgpl.intake.RequestId;
import vn.tgpl.intake.domain.RequestDetails;

/** Where what papers that are there tell of a person is written down, by the name of the fact. */
final class FactLinks {

    /** The fields of the form of a new request. */
    static final Map<String, String> ON_FORM = names(Map.of(
            OpenFact.BIRTH, "#person.birth",
            OpenFact.ETHNICITY, "#person.ethnicityCode",
            OpenFact.AREA, "#person.village",
            OpenFact.LIST, "#areaShownBy",
            OpenFact.STATUS, "#matter.proceduralStatusCode",
            OpenFact.COMPANION, "#claimedAs"));

    private FactLinks() {}

    /** The pages of a request on record; what belongs to the person is corrected with him, and leads back. */
    static Map<String, String> of(RequestDetails request) {
        RequestId id = request.id();
        Map<OpenFact, String> links = new EnumMap<>(OpenFact.class);
        for (OpenFact fact : OpenFact.values()) {
            links.put(
                    fact,
                    switch (fact) {
                        case BIRTH -> person(request) + "#birth";
                        case ETHNICITY -> person(request) + "#ethnicityCode";
                        case AREA -> person(request) + "#village";
                        case LIST -> "/requests/" + id + "/correction#areaShownBy";
                        case STATUS -> "/requests/" + id + "/correction#matter.proceduralStatusCode";
                        case COMPANION -> "/requests/" + id + "/correction#claimedAs";
                    });
        }
        return names(links);
    }

    private static String person(RequestDetails request) {
        return "/people/" + request.beneficiaryId() + "/edit?back=/requests/" + request.id();
    }

    private static Map<String, String> names(Map<OpenFact, String> links) {
        return links.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(entry -> entry.getKey().name(), Map.Entry::getValue));
    }
}

package vn.tgpl.casework.web;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.tgpl.casework.domain.action.ActionPermission;
import vn.tgpl.casework.domain.action.WhyNot;
import vn.tgpl.platform.web.Fact;

/** The actions that are closed, below each reason once; what lies in the case comes before what lies in the person. */
@Component
class WhyNotLines {

    private final CaseTexts texts;

    WhyNotLines(CaseTexts texts) {
        this.texts = texts;
    }

    /** The reason, and the actions that are closed for it. */
    List<Fact> of(List<ActionPermission> permissions) {
        Map<WhyNot, String> closed = permissions.stream()
                .filter(permission -> !permission.granted())
                .filter(permission -> ActionLink.of(permission.action()).isPresent())
                .collect(Collectors.groupingBy(
                        permission -> Objects.requireNonNull(permission.obstacle()),
                        TreeMap::new,
                        Collectors.mapping(
                                permission -> texts.text("casework.action." + permission.action()),
                                Collectors.joining(" · "))));
        return closed.entrySet().stream()
                .map(reason -> new Fact(texts.text(reason.getKey().reasonKey()), reason.getValue()))
                .toList();
    }
}

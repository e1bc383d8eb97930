package vn.tgpl.benchmark;

import java.util.List;
import java.util.stream.IntStream;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The least a list page can cost here: fifty rows of ready strings, no database, no frame. */
@Controller
@PreAuthorize("isAuthenticated()")
class BarePage {

    private static final List<Row> ROWS = IntStream.rangeClosed(1, 50)
            .mapToObj(n -> new Row("/cases/" + n, "TT.TGTT." + n + ".2026", "Person " + n, "01/02/2026", "open"))
            .toList();

    @GetMapping("/benchmark/bare")
    String bare(Model model) {
        model.addAttribute("rows", ROWS);
        return "benchmark/bare";
    }

    record Row(String href, String code, String name, String day, String state) {}
}

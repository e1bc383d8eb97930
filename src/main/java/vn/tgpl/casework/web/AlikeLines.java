package vn.tgpl.casework.web;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.tgpl.casework.domain.CaseFile;
import vn.tgpl.casework.domain.Doubles;
import vn.tgpl.casework.domain.HelpedAlready;
import vn.tgpl.people.PersonFacts;

/** Tells who of those helped in a case may be whoever joins it, and by what. */
@Component
class AlikeLines {

    private final HelpedAlready already;

    AlikeLines(HelpedAlready already) {
        this.already = already;
    }

    /** @param reasonKey of what is alike */
    record Line(String fullName, String birth, String nationalId, String reasonKey) {

        private static Line of(Doubles.Alike alike) {
            return new Line(
                    alike.who().fullName(),
                    alike.who().birth() == null ? "" : alike.who().birth().display(),
                    alike.who().nationalId() == null
                            ? ""
                            : alike.who().nationalId().masked(),
                    "people.match." + alike.why());
        }

        @Override
        public String toString() {
            return "Line[" + reasonKey + "]";
        }
    }

    /** @param person empty until he is chosen, or his facts can be read */
    void show(CaseFile file, JoiningForm form, Optional<PersonFacts> person, Model model) {
        Optional<Doubles> found = person.map(facts -> already.look(file, form.onRecord(), facts));
        model.addAttribute("helpedAlready", found.filter(Doubles::sure).isPresent());
        model.addAttribute(
                "alike",
                found.filter(Doubles::isLikely).stream()
                        .flatMap(one -> one.alike().stream())
                        .map(Line::of)
                        .toList());
    }
}

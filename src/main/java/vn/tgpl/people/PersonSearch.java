package vn.tgpl.people;

import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.tgpl.shared.NationalId;
import vn.tgpl.shared.PhoneNumber;

/** Understands what was typed into a search box: an identity number, a telephone number or words of a name. */
@Component
public class PersonSearch {

    private final NameLookup names;

    PersonSearch(NameLookup names) {
        this.names = names;
    }

    /** Whether the words are an identity number or a telephone number. */
    public static boolean isNumber(String words) {
        return NationalId.parse(words).isPresent() || PhoneNumber.parse(words).isPresent();
    }

    public PersonCondition read(String words) {
        Optional<NationalId> nationalId = NationalId.parse(words);
        if (nationalId.isPresent()) {
            return new ByFact("national_id", nationalId.get().value());
        }
        return PhoneNumber.parse(words)
                .<PersonCondition>map(phone -> new ByFact("phone", phone.value()))
                .orElseGet(() -> new ByName(names.find(words)));
    }

    /** A number is exact, whoever of that number is the row's person. */
    private record ByFact(String fact, String value) implements PersonCondition {

        @Override
        public boolean isHopeless() {
            return false;
        }

        @Override
        public String predicate(String nameColumn, String personColumn) {
            // an array, so that the condition keeps its index even beside an "or"
            return personColumn + " = any (array(select p.id from people.person p where p." + fact + " = :personFact))";
        }

        @Override
        public Map<String, Object> parameters() {
            return Map.of("personFact", value);
        }

        @Override
        public String toString() {
            return "ByFact[" + fact + "]";
        }
    }

    private record ByName(NameMatch match) implements PersonCondition {

        @Override
        public boolean isHopeless() {
            return match.isEmpty();
        }

        @Override
        public String predicate(String nameColumn, String personColumn) {
            return match.predicate(nameColumn);
        }

        @Override
        public Map<String, Object> parameters() {
            return match.parameters();
        }
    }
}
